// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, in digits or words: {@code 1,500}, {@code 2.5}, "twenty-five", "two hundred", "a dozen",
 * "two and a half", "several".
 */
final class Numbers {
  private static final int GROUP = 3;
  private static final int HUNDRED = 100;

  /** No length of time has more tokens: "nine hundred and ninety-nine thousand nine hundred". */
  private static final int MOST_TOKENS = 20;

  /** What is more is no amount of any unit of time. */
  private static final long LARGEST = 1_000_000_000_000L;

  private Numbers() {}

  /** The amount that starts at a token; null where none does. */
  static @Nullable Amount at(TimeTokens t, int i) {
    Amount amount = plain(t, i);
    if (amount == null || !amount.isWhole()) {
      return amount;
    }
    int next = amount.next();
    if (t.isWord(next, "and") && t.is(next + 1, Kind.ARTICLE) && t.is(next + 2, Kind.HALF)) {
      return new Amount(amount.digits() + ".5", next + 3);
    }
    return amount;
  }

  private static @Nullable Amount plain(TimeTokens t, int i) {
    if (t.isNumber(i)) {
      return digits(t, i);
    }
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case NUMBER -> words(t, i);
      case FEW -> new Amount(Amount.SOME, t.isWord(i + 1, "of") ? i + 2 : i + 1);
      case HALF -> t.is(i + 1, Kind.ARTICLE) ? new Amount("0.5", i + 2) : null;
      case ARTICLE -> afterArticle(t, i);
      default -> null;
    };
  }

  private static @Nullable Amount afterArticle(TimeTokens t, int i) {
    if (t.is(i + 1, Kind.FEW)) {
      return new Amount(Amount.SOME, t.isWord(i + 2, "of") ? i + 3 : i + 2);
    }
    if (t.isWord(i, "the")) {
      return null;
    }
    if (t.is(i + 1, Kind.HALF) && t.isSign(i + 2, '-') && t.is(i + 3, Kind.UNIT)) {
      return new Amount("0.5", i + 3);
    }
    if (t.isWord(i + 1, "dozen") || t.isWord(i + 1, "hundred") || t.isWord(i + 1, "thousand")) {
      return words(t, i + 1);
    }
    return Amount.of(1, i + 1);
  }

  private static Amount digits(TimeTokens t, int i) {
    long value = t.value(i);
    int next = i + 1;
    while (t.touchesNext(next - 1)
        && t.isSign(next, ',')
        && t.touchesNext(next)
        && t.digits(next + 1) == GROUP
        && t.isNumber(next + 1)
        && next - i < MOST_TOKENS
        && value < LARGEST) {
      value = value * 1000 + t.value(next + 1);
      next += 2;
    }
    boolean decimal =
        t.touchesNext(next - 1)
            && t.isSign(next, '.')
            && t.touchesNext(next)
            && t.isNumber(next + 1);
    if (decimal) {
      String fraction = Padded.of(t.value(next + 1), t.digits(next + 1));
      return new Amount(value + "." + fraction, next + 2);
    }
    return Amount.of(value, next);
  }

  private static @Nullable Amount words(TimeTokens t, int i) {
    long total = 0;
    long current = 0;
    int next = i;
    while (t.is(next, Kind.NUMBER)) {
      int value = number(t, next);
      if (value >= HUNDRED) {
        current = Math.max(1, current) * value;
      } else if (value == 12 && current > 0) {
        current *= value;
      } else {
        current += value;
      }
      if (value == 1000) {
        total += current;
        current = 0;
      }
      next++;
      if (total + current > LARGEST || next - i > MOST_TOKENS) {
        return null;
      }
      boolean more =
          t.is(next + 1, Kind.NUMBER)
              && (joinsTens(t, value, next) || (value >= HUNDRED && t.isWord(next, "and")));
      if (more) {
        next++;
      } else if (!continues(t, value, next)) {
        break;
      }
    }
    return Amount.of(total + current, next);
  }

  private static boolean joinsTens(TimeTokens t, int value, int hyphen) {
    return value >= 20 && value < HUNDRED && t.isSign(hyphen, '-') && number(t, hyphen + 1) < 10;
  }

  private static boolean continues(TimeTokens t, int value, int next) {
    if (!t.is(next, Kind.NUMBER)) {
      return false;
    }
    int following = number(t, next);
    return following >= HUNDRED
        || following == 12
        || value >= HUNDRED
        || (value >= 20 && following < 10);
  }

  private static int number(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word == null ? 0 : word.number();
  }

  /** The ordinal number at a token: {@code 20th}, "third", "twenty-first"; null where none is. */
  static @Nullable Amount ordinal(TimeTokens t, int i) {
    if (t.kind(i) == TimeTokens.Kind.ORDINAL) {
      return Amount.of(t.value(i), i + 1);
    }
    if (t.is(i, Kind.ORDINAL)) {
      return Amount.of(number(t, i), i + 1);
    }
    boolean compound =
        t.is(i, Kind.NUMBER)
            && number(t, i) >= 20
            && number(t, i) < HUNDRED
            && t.isSign(i + 1, '-')
            && t.is(i + 2, Kind.ORDINAL);
    return compound ? Amount.of(number(t, i) + (long) number(t, i + 2), i + 3) : null;
  }
}
