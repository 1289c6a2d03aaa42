// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import annals.number.Numeral.Shape;

/**
 * Reads a number in digits with its separators: {@code 1,234,567.89}, {@code 12,34,567}, {@code
 * 1.234,56}, {@code 1 414 021 100}, {@code 10 1/2}, {@code 7½}, {@code 1e6}, {@code .5}. Versions
 * ({@code 1.2.3}), numbers beyond a double and fractions over zero give no value.
 */
public final class DigitNumeral {
  /** Beyond this many digits without a separator it is an identifier, not a quantity. */
  private static final int MOST_PLAIN_DIGITS = 15;

  private static final String VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final double[] VULGAR_VALUES = {
    1 / 4d, 1 / 2d, 3 / 4d, 1 / 7d, 1 / 9d, 1 / 10d, 1 / 3d, 2 / 3d, 1 / 5d, 2 / 5d, 3 / 5d, 4 / 5d,
    1 / 6d, 5 / 6d, 1 / 8d, 3 / 8d, 5 / 8d, 7 / 8d
  };

  private final NumberTokens tokens;
  private final DigitSeparators separators;
  private final StringBuilder digits = new StringBuilder();

  private DigitNumeral(NumberTokens tokens) {
    this.tokens = tokens;
    this.separators = new DigitSeparators(tokens);
  }

  /** Whether a number in digits starts at a token. */
  public static boolean startsAt(NumberTokens tokens, int token) {
    return tokens.isDigits(token)
        || (tokens.is(token, '.') && tokens.isDigits(token + 1) && tokens.adjacent(token + 1))
        || (tokens.isSymbol(token) && isVulgarFraction(tokens.first(token)));
  }

  /** Whether a sign is a fraction: {@code ½}. */
  public static boolean isVulgarFraction(char sign) {
    return VULGAR.indexOf(sign) >= 0;
  }

  /** The number that starts at a token of digits, a vulgar fraction or a leading point. */
  public static Numeral read(NumberTokens tokens, int token) {
    return new DigitNumeral(tokens).read(token);
  }

  /**
   * The number that starts at a token as it is written, without separators and leading zeros:
   * {@code 1500} of {@code 1,500}, {@code 2.50}; empty where it is no plain decimal number.
   */
  public static String decimal(NumberTokens tokens, int token) {
    var reader = new DigitNumeral(tokens);
    Numeral numeral = reader.read(token);
    boolean same =
        numeral.isPresent()
            && !reader.digits.isEmpty()
            && reader.digits.indexOf("e") < 0
            && parse(reader.digits) == numeral.value();
    return same ? reader.plain() : "";
  }

  private String plain() {
    int zeros = 0;
    while (zeros + 1 < digits.length()
        && digits.charAt(zeros) == '0'
        && digits.charAt(zeros + 1) != '.') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  private Numeral read(int token) {
    double vulgar = vulgar(token);
    if (vulgar > 0) {
      return new Numeral(token, token + 1, vulgar, Shape.FRACTION);
    }
    if (tokens.is(token, '.')) {
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
    if (!separated
        && tokens.isDigits(next)
        && !tokens.adjacent(next)
        && separators.slash(next + 1)) {
      Numeral mixed = fraction(next, next + 1, number(token, next, Shape.PLAIN).value());
      if (mixed.shape() == Shape.FRACTION && tokens.length(next) <= 2) {
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
    if (tokens.is(to, '/') || over >= under || !isUsualDenominator(under)) {
      return none(numerator, tokens.is(to, '/') ? to + 2 : to);
    }
    return new Numeral(numerator, to, whole + over / under, Shape.FRACTION);
  }

  private static boolean isUsualDenominator(double under) {
    return under <= 10 || under == 12 || under == 16 || under == 32 || under == 64 || under == 100;
  }

  private double vulgar(int token) {
    int at = tokens.isSymbol(token) ? VULGAR.indexOf(tokens.first(token)) : -1;
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
    if (!tokens.is(token, "e") || !tokens.adjacent(token)) {
      return 0;
    }
    int at = tokens.is(token + 1, '+') || tokens.isHyphen(token + 1) ? token + 2 : token + 1;
    if (!tokens.isDigits(at) || !tokens.adjacent(at)) {
      return 0;
    }
    digits.append('e').append(tokens.isHyphen(at - 1) ? "-" : "");
    appendDigits(at, digits);
    return at + 1;
  }

  private double value(int token) {
    var own = new StringBuilder();
    appendDigits(token, own);
    return parse(own);
  }

  private void appendDigits(int token, StringBuilder to) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      to.append((char) ('0' + Character.digit(tokens.text().charAt(i), 10)));
    }
  }

  private Numeral number(int token, int to, Shape shape) {
    double value = parse(digits);
    if (Double.isInfinite(value)) {
      return new Numeral(token, to, Double.NaN, Shape.REFUSED);
    }
    boolean identifier = shape == Shape.PLAIN && tokens.length(token) > MOST_PLAIN_DIGITS;
    return identifier ? none(token, to) : new Numeral(token, to, value, shape);
  }

  private static double parse(CharSequence number) {
    return Double.parseDouble(number.toString());
  }

  private static Numeral none(int from, int to) {
    return new Numeral(from, to, Double.NaN, Shape.NONE);
  }
}
