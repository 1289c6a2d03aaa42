// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import annals.number.Numeral.Shape;

/**
 * Reads what stands before a magnitude: {@code two hundred and fifty-four}, {@code twenty-first},
 * {@code 3 hundred and 21}, a number in digits, {@code a} hundred. Keeps the place that it has come
 * to, and what it saw on the way.
 */
final class Hundreds {
  private static final double HUNDRED = 100;
  private static final double TEN = 10;

  private final NumberTokens tokens;
  private int pos;
  private final boolean ordinals;
  private boolean ordinal;
  private boolean code;
  private double year = Double.NaN;
  private boolean plainDigits;
  private boolean refused;
  private int skipTo;

  /**
   * @param ordinals whether {@code first} and {@code hundredth} are read, and end the number
   */
  Hundreds(NumberTokens tokens, boolean ordinals) {
    this.tokens = tokens;
    this.ordinals = ordinals;
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
    int hundred = tokens.isHyphen(pos) ? pos + 1 : pos;
    boolean hundreds =
        tokens.numberClass(hundred) == NumberClass.HUNDRED
            || (tokens.is(hundred, "hundreds") && !tokens.is(hundred + 1, "of"));
    if (hundreds && value < HUNDRED && below > HUNDRED) {
      pos = hundred + 1;
      return value * HUNDRED + afterHundred();
    }
    if (ordinals && tokens.is(hundred, "hundredth") && value < HUNDRED) {
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

  /**
   * Of two numbers side by side, as years are said, the year: 1984 of {@code nineteen eighty-four};
   * not a number where there is no such pair.
   */
  double year() {
    return year;
  }

  /** Whether digits are no number but a version or a code. */
  boolean isCode() {
    return code;
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
    if (DigitNumeral.startsAt(tokens, pos)) {
      return digits();
    }
    NumberClass c = tokens.numberClass(pos);
    return switch (c) {
      case SMALL -> small();
      case TEN -> tens();
      case HUNDRED -> 1;
      case ORDINAL -> ordinals ? ordinalWord() : Double.NaN;
      case ORDINAL_MAGNITUDE -> ordinals ? 1 : Double.NaN;
      case MAGNITUDE ->
          tokens.length(pos) > 2 && !tokens.isAny(pos, "lakh", "crore") ? 1 : Double.NaN;
      default -> article();
    };
  }

  private double digits() {
    Numeral numeral = DigitNumeral.read(tokens, pos);
    plainDigits = true;
    pos = numeral.to();
    if (!numeral.isPresent()) {
      skipTo = Math.max(skipTo, pos);
    }
    if (numeral.shape() == Shape.REFUSED) {
      refused = true;
    } else if (numeral.shape() == Shape.NONE) {
      code = true;
    }
    return numeral.value();
  }

  private double small() {
    double value = tokens.wordValue(pos++);
    if (value >= TEN && isSecondHalf(pos)) {
      readYear(value, pos);
    }
    return value;
  }

  private double tens() {
    double value = tokens.wordValue(pos++);
    int unit = pos;
    while (tokens.isHyphen(unit)) {
      unit++;
    }
    unit = isUnitAfterAnd(unit) ? unit + 1 : unit;
    NumberClass next = tokens.numberClass(unit);
    if (next == NumberClass.SMALL && tokens.wordValue(unit) > 0 && tokens.wordValue(unit) < TEN) {
      pos = unit + 1;
      return value + tokens.wordValue(unit);
    }
    if (ordinals && next == NumberClass.ORDINAL && tokens.wordValue(unit) < TEN) {
      ordinal = true;
      pos = unit + 1;
      return value + tokens.wordValue(unit);
    }
    if (isSecondHalf(unit)) {
      readYear(value, unit);
    }
    return value;
  }

  /** {@code twenty and four hours}, {@code twenty and three and three fifths}, as of old. */
  private boolean isUnitAfterAnd(int and) {
    return tokens.is(and, "and")
        && tokens.numberClass(and + 1) == NumberClass.SMALL
        && !tokens.is(and - 2, "between")
        && (tokens.isAny(and + 2, "hours", "days", "years")
            || (tokens.is(and + 2, "and") && Fractions.isNumerator(tokens, and + 3)));
  }

  /** {@code eleven} or {@code eighty} of a year: what makes no one number with tens before it. */
  private boolean isSecondHalf(int token) {
    NumberClass c = tokens.numberClass(token);
    return c == NumberClass.TEN || (c == NumberClass.SMALL && tokens.wordValue(token) >= TEN);
  }

  /** The second half at a token: {@code eleven}, {@code eighty-four}. */
  private void readYear(double century, int token) {
    int unit = tokens.isHyphen(token + 1) ? token + 2 : token + 1;
    boolean joined =
        tokens.numberClass(token) == NumberClass.TEN
            && tokens.numberClass(unit) == NumberClass.SMALL
            && tokens.wordValue(unit) > 0
            && tokens.wordValue(unit) < TEN;
    year = century * HUNDRED + tokens.wordValue(token) + (joined ? tokens.wordValue(unit) : 0);
    skipTo = joined ? unit + 1 : token + 1;
  }

  private double ordinalWord() {
    ordinal = true;
    return tokens.wordValue(pos++);
  }

  /** {@code a hundred}, {@code a million}. */
  private double article() {
    NumberClass next = tokens.numberClass(pos + 1);
    boolean large =
        next == NumberClass.HUNDRED
            || next == NumberClass.MAGNITUDE
            || (ordinals && next == NumberClass.ORDINAL_MAGNITUDE);
    if (large && tokens.isArticle(pos)) {
      pos++;
      return 1;
    }
    return Double.NaN;
  }

  /** What follows a hundred: {@code and two}, {@code fifty-four}, {@code and 21}. */
  private double afterHundred() {
    int at = pos;
    boolean and = tokens.is(at, "and");
    if (and || tokens.isHyphen(at)) {
      at++;
    }
    boolean digits = tokens.isDigits(at) && tokens.length(at) <= 2 && and && isWholePart(at);
    NumberClass c = tokens.numberClass(at);
    boolean part =
        c == NumberClass.SMALL || c == NumberClass.TEN || (ordinals && c == NumberClass.ORDINAL);
    if ((!digits && !part) || followedByHundred(at) || (and && Fractions.isNumerator(tokens, at))) {
      return 0;
    }
    pos = at;
    return head();
  }

  /** {@code 3 hundred and 21}; {@code 0} and {@code 2.12} beside it are numbers of their own. */
  private boolean isWholePart(int token) {
    boolean decimal =
        tokens.is(token + 1, '.') && tokens.isDigits(token + 2) && tokens.adjacent(token + 2);
    return !decimal && tokens.first(token) != '0';
  }

  private boolean followedByHundred(int token) {
    int next = tokens.isHyphen(token + 1) ? token + 2 : token + 1;
    return tokens.numberClass(next) == NumberClass.HUNDRED;
  }
}
