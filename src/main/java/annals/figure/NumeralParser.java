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
  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private final SentenceScan scan;
  private int pos;
  private boolean ordinal;
  private boolean yearLike;
  private boolean plainDigits;
  private boolean refused;
  private int skipTo;

  private NumeralParser(SentenceScan scan, int token) {
    this.scan = scan;
    this.pos = token;
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
    if (refused || yearLike || Double.isInfinite(value)) {
      return new Numeral(
          from, Math.max(pos, skipTo), Double.NaN, yearLike ? Shape.NONE : Shape.REFUSED);
    }
    if (Double.isNaN(value)) {
      return null;
    }
    if (ordinal) {
      return new Numeral(from, pos, value, Shape.ORDINAL);
    }
    boolean plain = plainDigits && pos == from + 1;
    if (plain && NumeralEdges.isOrdinalSuffix(scan, pos)) {
      return new Numeral(from, pos + 1, value, Shape.ORDINAL);
    }
    int fold = scan.isHyphen(pos) ? pos + 1 : pos;
    if (scan.is(fold, "fold") || NumeralEdges.multiplies(scan, fold)) {
      return new Numeral(from, fold + 1, value, Shape.TIMES);
    }
    double scaled = suffix(value, money);
    var numeral = new Numeral(from, pos, scaled, plain && pos == from + 1 ? Shape.PLAIN : shape());
    return fractions ? Fractions.after(scan, numeral) : numeral;
  }

  private Shape shape() {
    return plainDigits ? Shape.DIGITS : Shape.WORDS;
  }

  /** {@code 5k}, {@code $1.8m}, {@code 3bn}, {@code 10 bln}, {@code 75 USD million} aside. */
  private double suffix(double value, boolean money) {
    if (scan.numberClass(pos) != NumberClass.SUFFIX || !plainDigits) {
      return value;
    }
    boolean beside = scan.adjacent(pos);
    boolean thousand = scan.value(pos) == THOUSAND;
    boolean millions = scan.length(pos) == 2 && Character.isUpperCase(scan.first(pos));
    boolean dollars = Character.isUpperCase(scan.first(pos)) && scan.is(pos + 1, WordClass.MONEY);
    if ((beside && (money || (thousand && !scan.is(pos, 'K')) || millions || dollars))
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
      double group = group(lastMagnitude);
      if (Double.isNaN(group)) {
        pos = before;
        return total;
      }
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
      if (magnitude == 1 || ordinal || refused || !connect(magnitude)) {
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

  /** A number below a thousand, or digits before a magnitude. */
  private double group(double below) {
    double value = head();
    if (Double.isNaN(value) || ordinal) {
      return value;
    }
    int hundred = scan.isHyphen(pos) ? pos + 1 : pos;
    boolean hundreds =
        scan.numberClass(hundred) == NumberClass.HUNDRED
            || (scan.is(hundred, "hundreds") && !scan.is(hundred + 1, "of"));
    if (hundreds && value < HUNDRED && below > HUNDRED) {
      pos = hundred + 1;
      return value * HUNDRED + afterHundred();
    }
    if (scan.is(hundred, "hundredth") && value < HUNDRED) {
      pos = hundred + 1;
      ordinal = true;
      return value * HUNDRED;
    }
    return value;
  }

  private double head() {
    if (DigitNumeral.startsAt(scan, pos)) {
      return digits();
    }
    NumberClass c = scan.numberClass(pos);
    return switch (c) {
      case SMALL -> small();
      case TEN -> tens();
      case ORDINAL -> ordinalWord();
      case HUNDRED, ORDINAL_MAGNITUDE -> 1;
      case MAGNITUDE -> scan.length(pos) > 2 && !scan.isAny(pos, "lakh", "crore") ? 1 : Double.NaN;
      default -> article();
    };
  }

  private double digits() {
    Numeral numeral = DigitNumeral.read(scan, pos);
    plainDigits = true;
    pos = numeral.to();
    if (!numeral.isPresent()) {
      skipTo = Math.max(skipTo, pos);
    }
    if (numeral.shape() == Shape.REFUSED) {
      refused = true;
    } else if (numeral.shape() == Shape.NONE) {
      yearLike = true;
    }
    return numeral.value();
  }

  private double small() {
    double value = scan.value(pos++);
    NumberClass next = scan.numberClass(pos);
    boolean tens = next == NumberClass.TEN || (next == NumberClass.SMALL && scan.value(pos) >= 10);
    if (value >= 10 && tens) {
      yearLike = true;
      skipTo = afterTens(pos);
    }
    return value;
  }

  private double tens() {
    double value = scan.value(pos++);
    int unit = pos;
    while (scan.isHyphen(unit)) {
      unit++;
    }
    NumberClass next = scan.numberClass(unit);
    if (next == NumberClass.SMALL && scan.value(unit) > 0 && scan.value(unit) < 10) {
      pos = unit + 1;
      return value + scan.value(unit);
    }
    if (next == NumberClass.ORDINAL && scan.value(unit) < 10) {
      ordinal = true;
      pos = unit + 1;
      return value + scan.value(unit);
    }
    if (next == NumberClass.TEN || (next == NumberClass.SMALL && scan.value(unit) >= 10)) {
      yearLike = true;
      skipTo = afterTens(unit);
    }
    return value;
  }

  /** The token after {@code eighty-four}, the second half of a year in words. */
  private int afterTens(int token) {
    int unit = scan.isHyphen(token + 1) ? token + 2 : token + 1;
    boolean joined = scan.numberClass(unit) == NumberClass.SMALL && scan.value(unit) < 10;
    return joined ? unit + 1 : token + 1;
  }

  private double ordinalWord() {
    ordinal = true;
    return scan.value(pos++);
  }

  /** {@code a hundred}, {@code a million}. */
  private double article() {
    boolean article = scan.is(pos, "a") || scan.is(pos, "an");
    NumberClass next = scan.numberClass(pos + 1);
    boolean large =
        next == NumberClass.HUNDRED
            || next == NumberClass.MAGNITUDE
            || next == NumberClass.ORDINAL_MAGNITUDE;
    if (article && (large || NumeralEdges.isLengthOfTime(scan, pos))) {
      pos++;
      return 1;
    }
    return Double.NaN;
  }

  /** What follows a hundred: {@code and two}, {@code fifty-four}, {@code and 21}. */
  private double afterHundred() {
    int at = pos;
    boolean and = scan.is(at, "and");
    if (and || scan.isHyphen(at)) {
      at++;
    }
    boolean digits = scan.isDigits(at) && scan.length(at) <= 2 && and;
    NumberClass c = scan.numberClass(at);
    boolean part = c == NumberClass.SMALL || c == NumberClass.TEN || c == NumberClass.ORDINAL;
    if ((!digits && !part) || followedByHundred(at) || (and && Fractions.isNumerator(scan, at))) {
      return 0;
    }
    pos = at;
    return head();
  }

  private boolean followedByHundred(int token) {
    int next = scan.isHyphen(token + 1) ? token + 2 : token + 1;
    return scan.numberClass(next) == NumberClass.HUNDRED;
  }
}
