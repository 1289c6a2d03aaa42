// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Numeral.Shape;
import annals.figure.Vocabulary.NumberClass;
import annals.figure.Vocabulary.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral at a token by recursive descent: {@code three million}, {@code two hundred and
 * fifty-four}, {@code 3 hundred and 21}, {@code two and a half million}, {@code twenty-first}. What
 * stands around it (units, ranges, modifiers) is not looked at. Everything read is read once, so a
 * sentence of nothing but numbers takes linear time.
 */
final class NumeralParser {
  private static final double THOUSAND = 1000;

  private final SentenceScan scan;
  private final HundredsParser below;
  private int pos;
  private boolean ordinal;

  private NumeralParser(SentenceScan scan, int token) {
    this.scan = scan;
    this.pos = token;
    this.below = new HundredsParser(scan);
  }

  /**
   * The numeral that starts at a token; null where there is none.
   *
   * @param money whether a currency stands before it, so that {@code m} is a million
   */
  static @Nullable Numeral read(SentenceScan scan, int token, boolean money) {
    return new NumeralParser(scan, token).read(money, true);
  }

  /** As {@link #read}, without fractions after the number: the whole of {@code one in five}. */
  static @Nullable Numeral readWhole(SentenceScan scan, int token) {
    return new NumeralParser(scan, token).read(false, false);
  }

  private @Nullable Numeral read(boolean money, boolean fractions) {
    int from = pos;
    if (NumeralEdges.isMinus(scan, pos)) {
      pos++;
      Numeral positive = read(money, fractions);
      return positive == null || !positive.isPresent() || Double.isNaN(positive.value())
          ? positive
          : new Numeral(from, positive.to(), -positive.value(), positive.shape());
    }
    Numeral special = SpecialNumerals.read(scan, pos);
    if (special != null) {
      return special;
    }
    double value = cardinal();
    if (below.isRefused() || below.isYearLike() || Double.isInfinite(value)) {
      Shape shape = below.isYearLike() ? Shape.NONE : Shape.REFUSED;
      return new Numeral(from, Math.max(pos, below.skipTo()), Double.NaN, shape);
    }
    if (Double.isNaN(value)) {
      return null;
    }
    if (ordinal) {
      return new Numeral(from, pos, value, Shape.ORDINAL);
    }
    boolean plain = below.hasDigits() && pos == from + 1;
    if (plain && NumeralEdges.isOrdinalSuffix(scan, pos)) {
      return new Numeral(from, pos + 1, value, Shape.ORDINAL);
    }
    int fold = scan.isHyphen(pos) ? pos + 1 : pos;
    if (scan.is(fold, "fold") || NumeralEdges.multiplies(scan, fold)) {
      return new Numeral(from, fold + 1, value, Shape.TIMES);
    }
    double scaled = suffix(value, money);
    var numeral = new Numeral(from, pos, scaled, plain && pos == from + 1 ? Shape.PLAIN : shape());
    return fractions ? times(Fractions.after(scan, numeral)) : numeral;
  }

  /** {@code one and a half times}: parts of a time multiply, whatever follows. */
  private Numeral times(Numeral numeral) {
    boolean part = numeral.isPresent() && numeral.value() != Math.rint(numeral.value());
    boolean times = part && scan.is(numeral.to(), "times");
    return times
        ? new Numeral(numeral.from(), numeral.to() + 1, numeral.value(), Shape.TIMES)
        : numeral;
  }

  private Shape shape() {
    return below.hasDigits() ? Shape.DIGITS : Shape.WORDS;
  }

  /** {@code 5k}, {@code $1.8m}, {@code 3bn}, {@code 10 bln}, {@code 75 USD million} aside. */
  private double suffix(double value, boolean money) {
    if (scan.numberClass(pos) != NumberClass.SUFFIX || !below.hasDigits()) {
      return value;
    }
    boolean beside = scan.adjacent(pos);
    boolean thousand = scan.value(pos) == THOUSAND;
    boolean millions = scan.length(pos) == 2 && Character.isUpperCase(scan.first(pos));
    boolean dollars = Character.isUpperCase(scan.first(pos)) && scan.is(pos + 1, WordClass.MONEY);
    if ((beside
            && (money
                || MillionMark.isMillion(scan, pos)
                || (thousand && !scan.is(pos, 'K'))
                || millions
                || dollars))
        || (money && millions)) {
      return value * scan.value(pos++);
    }
    return value;
  }

  /** Groups with falling magnitudes: {@code 4 thousand 3 hundred and 21}. */
  private double cardinal() {
    double total = Double.NaN;
    double lastMagnitude = Double.POSITIVE_INFINITY;
    while (true) {
      int before = pos;
      double group = below.read(pos, lastMagnitude);
      if (Double.isNaN(group)) {
        return total;
      }
      pos = below.pos();
      ordinal |= below.isOrdinal();
      double magnitude = 1;
      while (isMagnitude(pos) || ordinalMagnitude(pos)) {
        ordinal |= ordinalMagnitude(pos);
        int word = scan.isHyphen(pos) ? pos + 1 : pos;
        magnitude *= scan.value(word);
        pos = word + 1;
      }
      if (pos == before) {
        return total;
      }
      boolean fits = magnitude < lastMagnitude && group < lastMagnitude;
      if (!Double.isNaN(total) && !fits) {
        pos = before;
        return total;
      }
      total = (Double.isNaN(total) ? 0 : total) + group * magnitude;
      lastMagnitude = magnitude;
      if (magnitude == 1 || ordinal || below.isRefused() || !connect(magnitude)) {
        return total;
      }
    }
  }

  private boolean isMagnitude(int token) {
    int word = scan.isHyphen(token) ? token + 1 : token;
    boolean code = scan.adjacent(word + 1) && scan.isDigits(word + 1);
    return scan.numberClass(word) == NumberClass.MAGNITUDE && !code;
  }

  private boolean ordinalMagnitude(int token) {
    int word = scan.isHyphen(token) ? token + 1 : token;
    return scan.numberClass(word) == NumberClass.ORDINAL_MAGNITUDE;
  }

  /** Steps over what joins a group to a magnitude before it, if a smaller group follows. */
  private boolean connect(double magnitude) {
    int at = pos;
    boolean and = scan.is(at, "and");
    if (and || (scan.is(at, ',') && !scan.isDigits(at + 1))) {
      at++;
    }
    boolean digits = scan.isDigits(at);
    boolean word =
        scan.numberClass(at) == NumberClass.SMALL
            || scan.numberClass(at) == NumberClass.TEN
            || scan.numberClass(at) == NumberClass.ORDINAL
            || (and && scan.numberClass(at) == NumberClass.HUNDRED)
            || (and && scan.is(at, "a") && scan.numberClass(at + 1) == NumberClass.HUNDRED);
    boolean joined = digits ? joinsDigits(at, and, magnitude) : word;
    joined &= !(and && Fractions.isNumerator(scan, at));
    if (joined) {
      pos = at;
    }
    return joined;
  }

  private boolean joinsDigits(int token, boolean and, double magnitude) {
    boolean hundreds = scan.numberClass(token + 1) == NumberClass.HUNDRED;
    return hundreds || (and && magnitude <= THOUSAND && scan.length(token) <= 3);
  }
}
