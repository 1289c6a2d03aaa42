// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day of a feast in a year: fixed ones as {@code 12-25}, Easter and Thanksgiving computed. */
final class Feasts {
  private Feasts() {}

  static LocalDate day(String feast, int year) {
    return switch (feast) {
      case "easter" -> easter(year);
      case "thanksgiving" ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      default ->
          LocalDate.of(
              year, Integer.parseInt(feast.substring(0, 2)), Integer.parseInt(feast.substring(3)));
    };
  }

  /** Gregorian Easter Sunday by Gauss's method in Lichtenberg's form, years after 1582. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun = 2 - (3 * century + 3) / 4;
    int cycle = year % 19;
    int seed = (19 * cycle + moon) % 30;
    int correction = (seed + cycle / 11) / 29;
    int limit = 21 + seed - correction;
    int sunday = 7 - (year + year / 4 + sun) % 7;
    int distance = 7 - (limit - sunday) % 7;
    return LocalDate.of(year, 3, 1).plusDays(limit + distance - 1L);
  }
}
