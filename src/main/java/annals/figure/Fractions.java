// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Numeral.Shape;
import annals.figure.Vocabulary.NumberClass;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a whole number and change it: a denominator ({@code two thirds}, {@code
 * one-fifth}), a fraction ({@code two and a half million}, {@code one million and a quarter}),
 * spoken decimals ({@code nine point nought four}), dozens ({@code two dozen}) and the whole that
 * it is a part of ({@code one in five}, {@code two out of three}).
 */
final class Fractions {
  private static final double TEN = 10;
  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;
  private static final double DOZEN = 12;
  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  /** The largest denominator below a hundred that is said with an article after a whole number. */
  private static final double LARGEST_WITH_ARTICLE = 10;

  /** Part and the token after it. */
  private record Part(double value, int to) {}

  private Fractions() {}

  /** The numeral with whatever of this kind follows it. */
  static Numeral after(SentenceScan scan, Numeral numeral) {
    if (numeral.shape() == Shape.ORDINAL) {
      return numeral;
    }
    Part denominator = denominator(scan, numeral.to(), numeral.value());
    if (denominator != null) {
      double value = numeral.value() * denominator.value();
      return ofMagnitude(
          scan, new Numeral(numeral.from(), denominator.to(), value, Shape.FRACTION));
    }
    if (scan.is(numeral.to(), "and")) {
      Part part = part(scan, numeral.to() + 1);
      if (part != null && part.value() < 1) {
        return plus(scan, numeral, part);
      }
    }
    if (scan.is(numeral.to(), "point")) {
      return decimals(scan, numeral);
    }
    if (scan.numberClass(numeral.to()) == NumberClass.DOZEN || scan.is(numeral.to(), "dozens")) {
      return new Numeral(numeral.from(), numeral.to() + 1, numeral.value() * DOZEN, Shape.WORDS);
    }
    return outOf(scan, numeral);
  }

  /** Whether the number at a token is the upper part of a proper fraction. */
  static boolean isNumerator(SentenceScan scan, int token) {
    Part part = part(scan, token);
    return part != null && part.value() < 1;
  }

  /** {@code and a half} at a token; null where it is not there. */
  static @Nullable Numeral andFraction(SentenceScan scan, int token) {
    Part part = scan.is(token, "and") ? part(scan, token + 1) : null;
    return part == null || part.value() >= 1
        ? null
        : new Numeral(token, part.to(), part.value(), Shape.FRACTION);
  }

  /**
   * {@code a half}, {@code half}, {@code a quarter}, {@code two thirds}, {@code fifty-four
   * hundredths}.
   */
  private static @Nullable Part part(SentenceScan scan, int token) {
    boolean article = scan.is(token, "a") || scan.is(token, "an");
    int at = article ? token + 1 : token;
    NumberClass c = scan.numberClass(at);
    if (c == NumberClass.HALF) {
      return new Part(HALF, at + 1);
    }
    if (c == NumberClass.QUARTER && article) {
      return new Part(QUARTER, at + 1);
    }
    if (article) {
      return c == NumberClass.ORDINAL && isSaidWithArticle(scan.value(at))
          ? new Part(1 / scan.value(at), at + 1)
          : null;
    }
    double upper = 0;
    if (c == NumberClass.TEN) {
      upper = scan.value(at++);
      at = scan.isHyphen(at) ? at + 1 : at;
    }
    if (scan.numberClass(at) == NumberClass.SMALL) {
      upper += scan.value(at++);
    }
    if (upper == 0) {
      return null;
    }
    Part denominator = denominator(scan, at, upper);
    return denominator == null ? null : new Part(upper * denominator.value(), denominator.to());
  }

  /** {@code and a third}, {@code and a hundredth}; {@code and a thirtieth} is the thirtieth. */
  private static boolean isSaidWithArticle(double denominator) {
    return denominator >= HUNDRED || (denominator > 2 && denominator <= LARGEST_WITH_ARTICLE);
  }

  private static @Nullable Part denominator(SentenceScan scan, int token, double upper) {
    int at = scan.isHyphen(token) ? token + 1 : token;
    boolean one = upper == 1;
    return switch (scan.numberClass(at)) {
      case PARTS -> new Part(1 / scan.value(at), at + 1);
      case QUARTERS -> one ? null : new Part(QUARTER, at + 1);
      case QUARTER -> one ? new Part(QUARTER, at + 1) : null;
      case HALF -> one || scan.is(at, "halves") ? new Part(HALF, at + 1) : null;
      case ORDINAL -> one && scan.value(at) > 2 ? new Part(1 / scan.value(at), at + 1) : null;
      default -> null;
    };
  }

  private static Numeral plus(SentenceScan scan, Numeral numeral, Part part) {
    double scale = 1;
    int to = part.to();
    double base = numeral.value();
    boolean magnitudeFollows = scan.numberClass(to) == NumberClass.MAGNITUDE;
    boolean magnitudeBefore = scan.numberClass(numeral.to() - 1) == NumberClass.MAGNITUDE;
    if (magnitudeFollows && !magnitudeBefore) {
      return new Numeral(
          numeral.from(), to + 1, (base + part.value()) * scan.value(to), numeral.shape());
    }
    if (magnitudeFollows) {
      scale = scan.value(to++);
    } else if (magnitudeBefore) {
      scale = scan.value(numeral.to() - 1);
    }
    Shape shape = numeral.shape() == Shape.PLAIN ? Shape.DIGITS : numeral.shape();
    return new Numeral(numeral.from(), to, base + part.value() * scale, shape);
  }

  /** The fraction with {@code of a million}, {@code a million} or {@code million} after it. */
  static Numeral ofMagnitude(SentenceScan scan, Numeral fraction) {
    int token = fraction.to();
    int at = scan.is(token, "of") ? token + 1 : token;
    boolean article = scan.is(at, "a") || scan.is(at, "an");
    boolean hyphen = at == token && scan.isHyphen(at);
    at += article || hyphen ? 1 : 0;
    boolean large =
        scan.numberClass(at) == NumberClass.MAGNITUDE || scan.numberClass(at) == NumberClass.DOZEN;
    boolean direct = at == token || article || hyphen;
    return large && direct
        ? new Numeral(fraction.from(), at + 1, fraction.value() * scan.value(at), Shape.WORDS)
        : fraction;
  }

  private static Numeral decimals(SentenceScan scan, Numeral numeral) {
    int at = numeral.to() + 1;
    double value = 0;
    double place = 1;
    while (scan.numberClass(at) == NumberClass.SMALL && scan.value(at) < TEN) {
      place /= TEN;
      value += scan.value(at++) * place;
    }
    boolean two = scan.numberClass(at) == NumberClass.TEN;
    if (place == 1 && (two || scan.numberClass(at) == NumberClass.SMALL)) {
      value = scan.value(at++) / HUNDRED;
      int unit = scan.isHyphen(at) ? at + 1 : at;
      if (two && scan.numberClass(unit) == NumberClass.SMALL && scan.value(unit) < TEN) {
        value += scan.value(unit) / HUNDRED;
        at = unit + 1;
      }
    }
    if (at == numeral.to() + 1) {
      return numeral;
    }
    double scale = 1;
    if (scan.numberClass(at) == NumberClass.MAGNITUDE) {
      scale = scan.value(at++);
    }
    return new Numeral(numeral.from(), at, (numeral.value() + value) * scale, numeral.shape());
  }

  private static Numeral outOf(SentenceScan scan, Numeral part) {
    int to = part.to();
    boolean out = scan.is(to, "out") && scan.is(to + 1, "of");
    boolean in = scan.is(to, "in");
    boolean over = scan.is(to, "over") && (part.shape() == Shape.WORDS || part.value() == 1);
    if ((!out && !in && !over) || scan.is(part.from() - 1, "than")) {
      return part;
    }
    int at = out ? to + 2 : to + 1;
    at += (out && scan.is(at, "every")) || (in && scan.is(at, "every")) ? 1 : 0;
    boolean word =
        scan.numberClass(at) == NumberClass.SMALL || scan.numberClass(at) == NumberClass.TEN;
    boolean large = scan.numberClass(at) == NumberClass.HUNDRED || scan.is(at, "a");
    if ((!word && !scan.isDigits(at) && !large) || (over && !word && part.value() != 1 && !large)) {
      return part;
    }
    Numeral whole = NumeralParser.readWhole(scan, at);
    if (whole == null
        || !(part.value() < whole.value())
        || part.value() != Math.rint(part.value())) {
      return part;
    }
    boolean small = whole.value() <= TEN || (part.value() == 1 && whole.value() < THOUSAND);
    boolean whole1 = out && part.value() > 0 && whole.shape() != Shape.FRACTION;
    boolean counts = whole1 || (in && small && !scan.is(at, "a")) || over;
    if (!counts || whole.shape() == Shape.ORDINAL) {
      return part;
    }
    return new Numeral(part.from(), whole.to(), part.value() / whole.value(), Shape.RATIO);
  }
}
