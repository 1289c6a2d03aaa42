// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

/** Numbers with leading zeros, without a formatter. */
final class Padded {
  private Padded() {}

  static StringBuilder append(StringBuilder to, int number, int width) {
    String digits = Integer.toString(number);
    for (int i = digits.length(); i < width; i++) {
      to.append('0');
    }
    return to.append(digits);
  }

  static String of(int number, int width) {
    return append(new StringBuilder(width), number, width).toString();
  }
}
