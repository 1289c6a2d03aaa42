// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/**
 * A number read from tokens {@code [from, to)}: {@code nearly} is no part of it, {@code million}
 * is.
 *
 * @param value the number; for {@link Shape#VAGUE} the least that the words allow; NaN where
 *     refused or indefinite
 */
public record Numeral(int from, int to, double value, Shape shape) {
  private static final double NOISE = 4;

  /** How a number is written. */
  public enum Shape {
    /** Digits and nothing else: may be a year, a label, a code. */
    PLAIN,
    /** Digits with separators, decimals or a magnitude. */
    DIGITS,
    WORDS,
    FRACTION,
    ORDINAL,
    /** {@code dozens}, {@code hundreds of thousands}, {@code several hundred}. */
    VAGUE,
    /** {@code many}, {@code several}. */
    INDEFINITE,
    /** {@code one in five}. */
    RATIO,
    /** {@code twice}. */
    TIMES,
    /** Something that looks like a number but is none: a version, a score, a code. */
    NONE,
    /** A number that cannot be given a value. */
    REFUSED
  }

  public Numeral {
    value = tidy(value);
  }

  /** A product without the noise of its binary fractions: 8.3 times a thousand million. */
  public static double tidy(double product) {
    double whole = Math.rint(product);
    return Math.abs(product - whole) <= NOISE * Math.ulp(product) ? whole : product;
  }

  /** Whether it is a number at all, though perhaps an indefinite one. */
  public boolean isPresent() {
    return shape != Shape.NONE && shape != Shape.REFUSED;
  }
}
