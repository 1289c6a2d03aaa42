// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.math.BigDecimal;

/**
 * How many: {@code 4} of "four years", {@code 2.5} of "two and a half years", {@code X} of "a few
 * days".
 *
 * @param digits the plain decimal number or {@code X}
 * @param next the token after it
 */
record Amount(String digits, int next) {
  static final String SOME = "X";

  static Amount of(long number, int next) {
    return new Amount(Long.toString(number), next);
  }

  boolean isKnown() {
    return !digits.equals(SOME);
  }

  boolean isWhole() {
    return isKnown() && digits.indexOf('.') < 0;
  }

  /** The whole number; throws {@link ArithmeticException} where it is not one. */
  int whole() {
    return new BigDecimal(digits).intValueExact();
  }

  String times(int factor) {
    return factor == 1 || !isKnown()
        ? digits
        : new BigDecimal(digits)
            .multiply(BigDecimal.valueOf(factor))
            .stripTrailingZeros()
            .toPlainString();
  }
}
