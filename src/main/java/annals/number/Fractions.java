// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a whole number and change it: a denominator ({@code two thirds}, {@code
 * one-fifth}), a fraction ({@code two and a half million}, {@code one million and a quarter}),
 * spoken decimals ({@code nine point nought four}) and dozens ({@code two dozen}).
 */
public final class Fractions {
  private static final double TEN = 10;
  private static final double HUNDRED = 100;
  private static final double DOZEN = 12;
  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  /** The largest denominator below a hundred that is said with an article after a whole number. */
  private static final double LARGEST_WITH_ARTICLE = 10;

  /** Part and the token after it. */
  private record Part(double value, int to) {}

  private Fractions() {}

  /** The numeral with whatever of this kind follows it. */
  public static Numeral after(NumberTokens tokens, Numeral numeral) {
    if (numeral.shape() == Shape.ORDINAL) {
      return numeral;
    }
    Part denominator = denominator(tokens, numeral.to(), numeral.value());
    if (denominator != null) {
      double value = numeral.value() * denominator.value();
      return ofMagnitude(
          tokens, new Numeral(numeral.from(), denominator.to(), value, Shape.FRACTION));
    }
    if (tokens.is(numeral.to(), "and")) {
      Part part = part(tokens, numeral.to() + 1);
      if (part != null && part.value() < 1) {
        return plus(tokens, numeral, part);
      }
    }
    if (tokens.is(numeral.to(), "point")) {
      return decimals(tokens, numeral);
    }
    if (tokens.numberClass(numeral.to()) == NumberClass.DOZEN
        || tokens.is(numeral.to(), "dozens")) {
      return new Numeral(numeral.from(), numeral.to() + 1, numeral.value() * DOZEN, Shape.WORDS);
    }
    return numeral;
  }

  /** Whether the number at a token is the upper part of a proper fraction. */
  public static boolean isNumerator(NumberTokens tokens, int token) {
    Part part = part(tokens, token);
    return part != null && part.value() < 1;
  }

  /** {@code and a half} at a token; null where it is not there. */
  public static @Nullable Numeral andFraction(NumberTokens tokens, int token) {
    Part part = tokens.is(token, "and") ? part(tokens, token + 1) : null;
    return part == null || part.value() >= 1
        ? null
        : new Numeral(token, part.to(), part.value(), Shape.FRACTION);
  }

  /**
   * {@code a half}, {@code half}, {@code a quarter}, {@code two thirds}, {@code fifty-four
   * hundredths}.
   */
  private static @Nullable Part part(NumberTokens tokens, int token) {
    boolean article = tokens.isArticle(token);
    int at = article ? token + 1 : token;
    NumberClass c = tokens.numberClass(at);
    if (c == NumberClass.HALF) {
      return new Part(HALF, at + 1);
    }
    if (c == NumberClass.QUARTER && article) {
      return new Part(QUARTER, at + 1);
    }
    if (article) {
      return c == NumberClass.ORDINAL && isSaidWithArticle(tokens.wordValue(at))
          ? new Part(1 / tokens.wordValue(at), at + 1)
          : null;
    }
    double upper = 0;
    if (c == NumberClass.TEN) {
      upper = tokens.wordValue(at++);
      at = tokens.isHyphen(at) ? at + 1 : at;
    }
    if (tokens.numberClass(at) == NumberClass.SMALL) {
      upper += tokens.wordValue(at++);
    }
    if (upper == 0) {
      return null;
    }
    Part denominator = denominator(tokens, at, upper);
    return denominator == null ? null : new Part(upper * denominator.value(), denominator.to());
  }

  /** {@code and a third}, {@code and a hundredth}; {@code and a thirtieth} is the thirtieth. */
  private static boolean isSaidWithArticle(double denominator) {
    return denominator >= HUNDRED || (denominator > 2 && denominator <= LARGEST_WITH_ARTICLE);
  }

  private static @Nullable Part denominator(NumberTokens tokens, int token, double upper) {
    int at = tokens.isHyphen(token) ? token + 1 : token;
    boolean one = upper == 1;
    return switch (tokens.numberClass(at)) {
      case PARTS -> new Part(1 / tokens.wordValue(at), at + 1);
      case QUARTERS -> one ? null : new Part(QUARTER, at + 1);
      case QUARTER -> one ? new Part(QUARTER, at + 1) : null;
      case HALF -> one || tokens.is(at, "halves") ? new Part(HALF, at + 1) : null;
      case ORDINAL ->
          one && tokens.wordValue(at) > 2 ? new Part(1 / tokens.wordValue(at), at + 1) : null;
      default -> null;
    };
  }

  private static Numeral plus(NumberTokens tokens, Numeral numeral, Part part) {
    double scale = 1;
    int to = part.to();
    double base = numeral.value();
    boolean magnitudeFollows = tokens.numberClass(to) == NumberClass.MAGNITUDE;
    boolean magnitudeBefore = tokens.numberClass(numeral.to() - 1) == NumberClass.MAGNITUDE;
    if (magnitudeFollows && !magnitudeBefore) {
      return new Numeral(
          numeral.from(), to + 1, (base + part.value()) * tokens.wordValue(to), numeral.shape());
    }
    if (magnitudeFollows) {
      scale = tokens.wordValue(to++);
    } else if (magnitudeBefore) {
      scale = tokens.wordValue(numeral.to() - 1);
    }
    Shape shape = numeral.shape() == Shape.PLAIN ? Shape.DIGITS : numeral.shape();
    return new Numeral(numeral.from(), to, base + part.value() * scale, shape);
  }

  /** The fraction with {@code of a million}, {@code a million} or {@code million} after it. */
  public static Numeral ofMagnitude(NumberTokens tokens, Numeral fraction) {
    int token = fraction.to();
    int at = tokens.is(token, "of") ? token + 1 : token;
    boolean article = tokens.isArticle(at);
    boolean hyphen = at == token && tokens.isHyphen(at);
    at += article || hyphen ? 1 : 0;
    boolean large =
        tokens.numberClass(at) == NumberClass.MAGNITUDE
            || tokens.numberClass(at) == NumberClass.DOZEN;
    boolean direct = at == token || article || hyphen;
    return large && direct
        ? new Numeral(fraction.from(), at + 1, fraction.value() * tokens.wordValue(at), Shape.WORDS)
        : fraction;
  }

  private static Numeral decimals(NumberTokens tokens, Numeral numeral) {
    int at = numeral.to() + 1;
    double value = 0;
    double place = 1;
    while (tokens.numberClass(at) == NumberClass.SMALL && tokens.wordValue(at) < TEN) {
      place /= TEN;
      value += tokens.wordValue(at++) * place;
    }
    boolean two = tokens.numberClass(at) == NumberClass.TEN;
    if (place == 1 && (two || tokens.numberClass(at) == NumberClass.SMALL)) {
      value = tokens.wordValue(at++) / HUNDRED;
      int unit = tokens.isHyphen(at) ? at + 1 : at;
      if (two && tokens.numberClass(unit) == NumberClass.SMALL && tokens.wordValue(unit) < TEN) {
        value += tokens.wordValue(unit) / HUNDRED;
        at = unit + 1;
      }
    }
    if (at == numeral.to() + 1) {
      return numeral;
    }
    double scale = 1;
    if (tokens.numberClass(at) == NumberClass.MAGNITUDE) {
      scale = tokens.wordValue(at++);
    }
    return new Numeral(numeral.from(), at, (numeral.value() + value) * scale, numeral.shape());
  }
}
