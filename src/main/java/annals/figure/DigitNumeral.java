// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Numeral.Shape;

/**
 * Reads a number in digits with its separators: {@code 1,234,567.89}, {@code 12,34,567}, {@code
 * 1.234,56}, {@code 1 414 021 100}, {@code 10 1/2}, {@code 7½}, {@code 1e6}, {@code .5}. Versions
 * ({@code 1.2.3}), numbers beyond a double and fractions over zero give no value.
 */
final class DigitNumeral {
  /** Beyond this many digits without a separator it is an identifier, not a quantity. */
  private static final int MOST_PLAIN_DIGITS = 15;

  private static final String VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final double[] VULGAR_VALUES = {
    1 / 4d, 1 / 2d, 3 / 4d, 1 / 7d, 1 / 9d, 1 / 10d, 1 / 3d, 2 / 3d, 1 / 5d, 2 / 5d, 3 / 5d, 4 / 5d,
    1 / 6d, 5 / 6d, 1 / 8d, 3 / 8d, 5 / 8d, 7 / 8d
  };

  private final SentenceScan scan;
  private final DigitSeparators separators;
  private final StringBuilder digits = new StringBuilder();

  private DigitNumeral(SentenceScan scan) {
    this.scan = scan;
    this.separators = new DigitSeparators(scan);
  }

  /** Whether a number in digits starts at a token. */
  static boolean startsAt(SentenceScan scan, int token) {
    return scan.isDigits(token)
        || (scan.is(token, '.') && scan.isDigits(token + 1) && scan.adjacent(token + 1))
        || (scan.isSymbol(token) && VULGAR.indexOf(scan.first(token)) >= 0);
  }

  /** The number that starts at a token of digits, a vulgar fraction or a leading point. */
  static Numeral read(SentenceScan scan, int token) {
    return new DigitNumeral(scan).read(token);
  }

  private Numeral read(int token) {
    double vulgar = vulgar(token);
    if (vulgar > 0) {
      return new Numeral(token, token + 1, vulgar, Shape.FRACTION);
    }
    if (scan.is(token, '.')) {
      appendDigits(token + 1, digits.append("0."));
      return number(token, token + 2, Shape.DIGITS);
    }
    appendDigits(token, digits);
    int next = token + 1;
    boolean separated = false;
    int groups = separators.groups(next, ',');
    if (groups < 0) {
      return none(token, next - groups);
    }
    if (groups > 0) {
      next = takeGroups(next, groups);
      separated = true;
      if (separators.point(next, '.')) {
        next = takeDecimals(next);
      }
    } else if ((groups = separators.groups(next, '.')) > 1
        || (groups == 1 && separators.point(next + 2, ','))) {
      next = takeGroups(next, groups);
      separated = true;
      if (separators.point(next, ',')) {
        next = takeDecimals(next);
      }
    } else if ((groups = separators.spacedGroups(token)) > 0) {
      for (int i = 0; i < groups; i++) {
        appendDigits(next++, digits);
      }
      separated = true;
      if (separators.point(next, '.') || separators.point(next, ',')) {
        next = takeDecimals(next);
      }
    } else if (separators.point(next, '.') || separators.decimalComma(next)) {
      next = takeDecimals(next);
      separated = true;
    }
    if (separators.versionGoesOn(next)) {
      while (separators.point(next, '.') || separators.point(next, ',')) {
        next += 2;
      }
      return none(token, next);
    }
    int exponent = exponent(next);
    if (exponent > 0) {
      next = exponent;
      separated = true;
    }
    double fraction = vulgar(next);
    if (fraction > 0 && !separated) {
      return new Numeral(
          token, next + 1, Double.parseDouble(digits.toString()) + fraction, Shape.DIGITS);
    }
    return fractionOrNumber(token, next, separated);
  }

  private Numeral fractionOrNumber(int token, int next, boolean separated) {
    if (!separated && separators.slash(next)) {
      return fraction(token, next, 0);
    }
    if (!separated && scan.isDigits(next) && !scan.adjacent(next) && separators.slash(next + 1)) {
      Numeral mixed = fraction(next, next + 1, number(token, next, Shape.PLAIN).value());
      if (mixed.shape() == Shape.FRACTION && scan.length(next) <= 2) {
        return new Numeral(token, mixed.to(), mixed.value(), Shape.DIGITS);
      }
    }
    return number(token, next, separated ? Shape.DIGITS : Shape.PLAIN);
  }

  private Numeral fraction(int numerator, int slash, double whole) {
    double over = value(numerator);
    double under = value(slash + 1);
    int to = slash + 2;
    if (under == 0) {
      return new Numeral(numerator, to, Double.NaN, Shape.REFUSED);
    }
    if (scan.is(to, '/') || over >= under || !isUsualDenominator(under)) {
      return none(numerator, scan.is(to, '/') ? to + 2 : to);
    }
    return new Numeral(numerator, to, whole + over / under, Shape.FRACTION);
  }

  private static boolean isUsualDenominator(double under) {
    return under <= 10 || under == 12 || under == 16 || under == 32 || under == 64 || under == 100;
  }

  private double vulgar(int token) {
    int at = scan.isSymbol(token) ? VULGAR.indexOf(scan.first(token)) : -1;
    return at < 0 ? 0 : VULGAR_VALUES[at];
  }

  private int takeDecimals(int token) {
    appendDigits(token + 1, digits.append('.'));
    return token + 2;
  }

  private int takeGroups(int token, int groups) {
    int at = token;
    for (int i = 0; i < groups; i++) {
      appendDigits(at + 1, digits);
      at += 2;
    }
    return at;
  }

  private int exponent(int token) {
    if (!scan.is(token, "e") || !scan.adjacent(token)) {
      return 0;
    }
    int at = scan.is(token + 1, '+') || scan.isHyphen(token + 1) ? token + 2 : token + 1;
    if (!scan.isDigits(at) || !scan.adjacent(at)) {
      return 0;
    }
    digits.append('e').append(scan.isHyphen(at - 1) ? "-" : "");
    appendDigits(at, digits);
    return at + 1;
  }

  private double value(int token) {
    var own = new StringBuilder();
    appendDigits(token, own);
    return parse(own);
  }

  private void appendDigits(int token, StringBuilder to) {
    for (int i = scan.start(token); i < scan.end(token); i++) {
      to.append((char) ('0' + Character.digit(scan.text().charAt(i), 10)));
    }
  }

  private Numeral number(int token, int to, Shape shape) {
    double value = parse(digits);
    if (Double.isInfinite(value)) {
      return new Numeral(token, to, Double.NaN, Shape.REFUSED);
    }
    boolean identifier = shape == Shape.PLAIN && scan.length(token) > MOST_PLAIN_DIGITS;
    return identifier ? none(token, to) : new Numeral(token, to, value, shape);
  }

  private static double parse(CharSequence number) {
    return Double.parseDouble(number.toString());
  }

  private static Numeral none(int from, int to) {
    return new Numeral(from, to, Double.NaN, Shape.NONE);
  }
}
