// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Base;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Units counted from a day: "two years ago", "three days later", "weeks earlier", "a year from
 * now", and "in two years" where the sentence promises something; else that is a length of time.
 */
final class CountedGrammar {
  private CountedGrammar() {}

  static @Nullable TimeUnit unitAt(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null && (word.is(Kind.UNIT) || word.is(Kind.UNITS))
        ? TimeUnit.valueOf(word.value())
        : null;
  }

  /** "two years ago", "three days later", "weeks earlier", "a year from now". */
  static @Nullable Expression at(TimeTokens t, int i) {
    Amount amount = Numbers.at(t, i);
    if (amount == null && t.is(i, Kind.UNITS)) {
      amount = new Amount(Amount.SOME, i);
    }
    if (amount == null) {
      return null;
    }
    TimeUnit unit = unitAt(t, amount.next());
    if (unit == null) {
      return null;
    }
    int next = amount.next() + 1;
    boolean fromNow =
        t.isWord(next, "from") && (t.isWord(next + 1, "now") || t.isWord(next + 1, "today"));
    if (fromNow) {
      return shifted(i, next + 2, amount, 1, unit, Base.PUBLICATION, "rel.unit.from_now");
    }
    if (t.isWord(i - 1, "in") && amount.isWhole() && Cues.promises(t, i, next)) {
      return shifted(i, next, amount, 1, unit, Base.PUBLICATION, "rel.unit.in");
    }
    TimeWord direction = t.word(next);
    if (direction == null || !direction.is(Kind.DIRECTION)) {
      return null;
    }
    return switch (direction.value()) {
      case "-1" -> shifted(i, next + 1, amount, -1, unit, Base.PUBLICATION, "rel.unit.ago");
      case "1" -> shifted(i, next + 1, amount, 1, unit, Base.PUBLICATION, "rel.unit.from_now");
      case "-2" -> shifted(i, next + 1, amount, -1, unit, Base.MENTION, "rel.unit.later");
      case "2" -> shifted(i, next + 1, amount, 1, unit, Base.MENTION, "rel.unit.later");
      case "-3" ->
          endsClause(t, next + 1)
              ? shifted(i, next + 1, amount, -1, unit, Base.MENTION, "rel.unit.later")
              : null;
      default -> null;
    };
  }

  private static Expression shifted(
      int from, int to, Amount amount, int sign, TimeUnit unit, Base base, String rule) {
    if (amount.isWhole() && amount.digits().length() <= 6) {
      return Expression.of(from, to, new Shift(amount, sign, unit, base, null), rule);
    }
    return Expression.of(from, to, new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"), rule);
  }

  private static boolean endsClause(TimeTokens t, int i) {
    return t.isSign(i, '.') || t.isSign(i, ',') || t.isSign(i, ';') || i >= t.size();
  }
}
