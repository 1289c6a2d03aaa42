// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Doubles as the shortest decimal that reads back to the same double, in plain notation: no
 * exponent, no thousands separator, and no {@code .0} after a whole number. {@code 3.0E6} is {@code
 * 3000000}, {@code 0.1} is {@code 0.1}, {@code 2.0E-3} is {@code 0.002}. ({@code Double.toString}
 * of JDK 17 is neither plain nor always shortest.) Negative zero is {@code 0}.
 */
final class Decimals {
  /** Below this, doubles and decimals of 15 digits map to each other one to one. */
  private static final long FIFTEEN_DIGITS = 1_000_000_000_000_000L;

  /** Scores and confidences have four decimals, so these take the fast way. */
  private static final double FOUR_DECIMALS = 10_000;

  private static final RoundingMode[] NEIGHBOURS = {
    RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING
  };

  private Decimals() {}

  /** Throws {@link IllegalArgumentException} for what is no number. */
  static String shortest(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
    if (Math.abs(value) < FIFTEEN_DIGITS) {
      long whole = (long) value;
      if (whole == value) {
        return Long.toString(whole);
      }
      double scaled = Math.rint(value * FOUR_DECIMALS);
      if (Math.abs(scaled) < FIFTEEN_DIGITS && scaled / FOUR_DECIMALS == value) {
        return plain(BigDecimal.valueOf((long) scaled, 4));
      }
    }
    return plain(search(value));
  }

  /** Seventeen digits are always enough. */
  private static BigDecimal search(double value) {
    var exact = new BigDecimal(value);
    for (int digits = 1; ; digits++) {
      for (RoundingMode mode : NEIGHBOURS) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode));
        if (rounded.doubleValue() == value) {
          return rounded;
        }
      }
    }
  }

  private static String plain(BigDecimal decimal) {
    return decimal.stripTrailingZeros().toPlainString();
  }
}
