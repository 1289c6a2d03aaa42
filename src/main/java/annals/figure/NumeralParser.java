// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.Cardinal;
import annals.number.Cardinal.Form;
import annals.number.Fractions;
import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral at a token: a number ({@link Cardinal}) with the minus before it, and what
 * follows it and changes it: {@code two and a half million}, {@code $1.8m}, {@code 40th}, {@code
 * one in five}. What stands around it (units, ranges, modifiers) is not looked at.
 */
final class NumeralParser {
  private static final double THOUSAND = 1000;

  private final SentenceScan scan;

  private NumeralParser(SentenceScan scan) {
    this.scan = scan;
  }

  /**
   * The numeral that starts at a token; null where there is none.
   *
   * @param money whether a currency stands before it, so that {@code m} is a million
   */
  static @Nullable Numeral read(SentenceScan scan, int token, boolean money) {
    return new NumeralParser(scan).read(token, money, true);
  }

  /** As {@link #read}, without fractions after the number: the whole of {@code one in five}. */
  static @Nullable Numeral readWhole(SentenceScan scan, int token) {
    return new NumeralParser(scan).read(token, false, false);
  }

  private @Nullable Numeral read(int from, boolean money, boolean fractions) {
    if (NumeralEdges.isMinus(scan, from)) {
      Numeral positive = read(from + 1, money, fractions);
      return positive == null || !positive.isPresent() || Double.isNaN(positive.value())
          ? positive
          : new Numeral(from, positive.to(), -positive.value(), positive.shape());
    }
    Numeral special = SpecialNumerals.read(scan, from);
    if (special != null) {
      return special;
    }
    Cardinal cardinal = Cardinal.read(scan, from);
    return switch (cardinal.form()) {
      case NONE ->
          NumeralEdges.isLengthOfTime(scan, from)
              ? after(from, new Cardinal(1, from + 1, Form.NUMBER, false), money, fractions)
              : null;
      case PAIR, CODE -> new Numeral(from, cardinal.to(), Double.NaN, Shape.NONE);
      case REFUSED -> new Numeral(from, cardinal.to(), Double.NaN, Shape.REFUSED);
      case ORDINAL -> new Numeral(from, cardinal.to(), cardinal.value(), Shape.ORDINAL);
      case NUMBER -> after(from, cardinal, money, fractions);
    };
  }

  private Numeral after(int from, Cardinal cardinal, boolean money, boolean fractions) {
    double value = cardinal.value();
    int to = cardinal.to();
    boolean plain = cardinal.digits() && to == from + 1;
    if (plain && NumeralEdges.isOrdinalSuffix(scan, to)) {
      return new Numeral(from, to + 1, value, Shape.ORDINAL);
    }
    int fold = scan.isHyphen(to) ? to + 1 : to;
    if (scan.is(fold, "fold") || NumeralEdges.multiplies(scan, fold)) {
      return new Numeral(from, fold + 1, value, Shape.TIMES);
    }
    boolean scaled = cardinal.digits() && isScaled(to, money);
    if (scaled) {
      value *= scan.wordValue(to++);
    }
    Shape written = cardinal.digits() ? Shape.DIGITS : Shape.WORDS;
    var numeral = new Numeral(from, to, value, plain && !scaled ? Shape.PLAIN : written);
    return fractions ? times(withParts(numeral)) : numeral;
  }

  private Numeral withParts(Numeral whole) {
    Numeral parts = Fractions.after(scan, whole);
    return parts.to() == whole.to() ? Ratios.after(scan, whole) : parts;
  }

  /** {@code one and a half times}: parts of a time multiply, whatever follows. */
  private Numeral times(Numeral numeral) {
    boolean part = numeral.isPresent() && numeral.value() != Math.rint(numeral.value());
    boolean times = part && scan.is(numeral.to(), "times");
    return times
        ? new Numeral(numeral.from(), numeral.to() + 1, numeral.value(), Shape.TIMES)
        : numeral;
  }

  /** {@code 5k}, {@code $1.8m}, {@code 3bn}, {@code 10 bln}, {@code 75 USD million} aside. */
  private boolean isScaled(int suffix, boolean money) {
    if (scan.numberClass(suffix) != NumberClass.SUFFIX) {
      return false;
    }
    boolean beside = scan.adjacent(suffix);
    boolean thousand = scan.wordValue(suffix) == THOUSAND;
    boolean capital = Character.isUpperCase(scan.first(suffix));
    boolean millions = scan.length(suffix) == 2 && capital;
    boolean dollars = capital && scan.is(suffix + 1, WordClass.MONEY);
    boolean counts =
        money
            || MillionMark.isMillion(scan, suffix)
            || (thousand && !scan.is(suffix, 'K'))
            || millions
            || dollars;
    return (beside && counts) || (money && millions);
  }
}
