// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Numeral.Shape;
import annals.figure.Vocabulary.NumberClass;

/**
 * Reads what stands before a magnitude: {@code two hundred and fifty-four}, {@code twenty-first},
 * {@code 3 hundred and 21}, a number in digits, {@code a} hundred. Keeps the place that it has come
 * to, and what it saw on the way.
 */
final class HundredsParser {
  private static final double HUNDRED = 100;

  private final SentenceScan scan;
  private int pos;
  private boolean ordinal;
  private boolean yearLike;
  private boolean plainDigits;
  private boolean refused;
  private int skipTo;

  HundredsParser(SentenceScan scan) {
    this.scan = scan;
  }

  /** The number at a token; not a number where there is none. */
  double read(int token, double below) {
    pos = token;
    return group(below);
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

  /** The token after what was read. */
  int pos() {
    return pos;
  }

  /** Whether the last word read ends an ordinal. */
  boolean isOrdinal() {
    return ordinal;
  }

  /** Whether two numbers side by side are a year in words: {@code nineteen eighty-four}. */
  boolean isYearLike() {
    return yearLike;
  }

  /** Whether some part is written in digits. */
  boolean hasDigits() {
    return plainDigits;
  }

  boolean isRefused() {
    return refused;
  }

  /** The token after everything that belongs to a number without a value. */
  int skipTo() {
    return skipTo;
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
    unit = isUnitAfterAnd(unit) ? unit + 1 : unit;
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

  /** {@code twenty and four hours}, {@code twenty and three and three fifths}, as of old. */
  private boolean isUnitAfterAnd(int and) {
    return scan.is(and, "and")
        && scan.numberClass(and + 1) == NumberClass.SMALL
        && !scan.is(and - 2, "between")
        && (scan.isAny(and + 2, "hours", "days", "years")
            || (scan.is(and + 2, "and") && Fractions.isNumerator(scan, and + 3)));
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
    boolean digits = scan.isDigits(at) && scan.length(at) <= 2 && and && isWholePart(at);
    NumberClass c = scan.numberClass(at);
    boolean part = c == NumberClass.SMALL || c == NumberClass.TEN || c == NumberClass.ORDINAL;
    if ((!digits && !part) || followedByHundred(at) || (and && Fractions.isNumerator(scan, at))) {
      return 0;
    }
    pos = at;
    return head();
  }

  /** {@code 3 hundred and 21}; {@code 0} and {@code 2.12} beside it are numbers of their own. */
  private boolean isWholePart(int token) {
    boolean decimal =
        scan.is(token + 1, '.') && scan.isDigits(token + 2) && scan.adjacent(token + 2);
    return !decimal && scan.first(token) != '0';
  }

  private boolean followedByHundred(int token) {
    int next = scan.isHyphen(token + 1) ? token + 2 : token + 1;
    return scan.numberClass(next) == NumberClass.HUNDRED;
  }
}
