// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.Cardinal;
import annals.number.Cardinal.Form;
import annals.number.DigitNumeral;
import annals.number.Fractions;
import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.TokenWindow;
import annals.time.TimeWord.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time, in digits or words: {@code 1,500}, {@code 2.5}, "twenty-five", "two hundred", "a
 * dozen", "two and a half", "several". The numbers are those of {@link Cardinal}; articles and
 * words for some number of days are of this grammar.
 */
final class Numbers {
  private static final int DOZEN = 12;

  /**
   * No length of time has more: "nine hundred and ninety-nine thousand nine hundred and ninety".
   */
  private static final int MOST_TOKENS = 14;

  /** What is more is no amount of any unit of time. */
  private static final double LARGEST = 1e12;

  /** Halves and quarters have so many decimals at most; thirds are no amount of a value of time. */
  private static final int MOST_DECIMALS = 2;

  private Numbers() {}

  /** The amount that starts at a token; null where none does. */
  static @Nullable Amount at(TimeTokens t, int i) {
    Amount amount = plain(t, i);
    if (amount == null || !amount.isWhole()) {
      return amount;
    }
    Numeral part = Fractions.andFraction(t, amount.next());
    return part == null
        ? amount
        : decimal(Double.parseDouble(amount.digits()) + part.value(), part.to());
  }

  private static @Nullable Amount plain(TimeTokens t, int i) {
    if (DigitNumeral.startsAt(t, i)) {
      return digits(t, i);
    }
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case NUMBER -> words(t, i, word);
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
    return switch (t.numberClass(i + 1)) {
      case DOZEN -> Amount.of(DOZEN, i + 2);
      case HUNDRED, MAGNITUDE -> of(cardinal(t, i));
      default -> Amount.of(1, i + 1);
    };
  }

  /** Digits are kept as they are written: {@code 2.50} is no {@code 2.5}. */
  private static @Nullable Amount digits(TimeTokens t, int i) {
    Cardinal number = cardinal(t, i);
    String written = DigitNumeral.decimal(new TokenWindow(t, number.to()), i);
    boolean same =
        number.form() == Form.NUMBER
            && !written.isEmpty()
            && Double.parseDouble(written) == number.value();
    return same && number.value() <= LARGEST ? new Amount(written, number.to()) : of(number);
  }

  private static @Nullable Amount words(TimeTokens t, int i, TimeWord word) {
    return switch (word.numberClass()) {
      case NONE, DOZEN -> Amount.of(word.number(), i + 1);
      default -> {
        Amount amount = of(cardinal(t, i));
        boolean dozens = amount != null && t.numberClass(amount.next()) == NumberClass.DOZEN;
        yield dozens ? new Amount(amount.times(DOZEN), amount.next() + 1) : amount;
      }
    };
  }

  private static Cardinal cardinal(TimeTokens t, int i) {
    return Cardinal.withoutOrdinals(new TokenWindow(t, i + MOST_TOKENS), i);
  }

  private static @Nullable Amount of(Cardinal number) {
    return number.form() == Form.NUMBER && number.value() <= LARGEST
        ? decimal(number.value(), number.to())
        : null;
  }

  private static @Nullable Amount decimal(double value, int next) {
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return decimal.scale() > MOST_DECIMALS ? null : new Amount(decimal.toPlainString(), next);
  }

  /** The ordinal number at a token: {@code 20th}, "third", "twenty-first"; null where none is. */
  static @Nullable Amount ordinal(TimeTokens t, int i) {
    if (t.kind(i) == TimeTokens.Kind.ORDINAL) {
      return Amount.of(t.value(i), i + 1);
    }
    TimeWord word = t.word(i);
    if (word == null || !(word.is(Kind.ORDINAL) || word.is(Kind.NUMBER))) {
      return null;
    }
    if (word.numberClass() == NumberClass.NONE) {
      return word.is(Kind.ORDINAL) ? Amount.of(word.number(), i + 1) : null;
    }
    Cardinal number = Cardinal.read(new TokenWindow(t, i + MOST_TOKENS), i);
    return number.form() == Form.ORDINAL ? decimal(number.value(), number.to()) : null;
  }
}
