// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

/** Units of time from fine to coarse, with the letter that TIMEX3 writes for them. */
enum TimeUnit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("Y"),
  CENTURY("Y"),
  MILLENNIUM("Y");

  private final String letter;

  TimeUnit(String letter) {
    this.letter = letter;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** How many of {@link #letter} make one of it: a decade is ten years. */
  int factor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }

  /** A length of so many units: {@code P4Y}, {@code PT20M}, {@code PXD}. */
  String length(Amount amount) {
    return (isClock() ? "PT" : "P") + amount.times(factor()) + letter;
  }
}
