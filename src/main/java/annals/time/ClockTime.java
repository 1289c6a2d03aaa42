// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day: hours and minutes, or a part of the day.
 *
 * @param hour 0 to 24, or {@link #NONE} for a part of the day
 * @param minute or {@link #NONE} where only the hour is said
 * @param second or {@link #NONE}
 * @param part TIMEX3 part of the day ({@code MO}, {@code TNI} without its T), null with an hour
 * @param zone {@code Z}, {@code +07:00}, {@code local} for a named zone without offset, or null
 */
record ClockTime(int hour, int minute, int second, @Nullable String part, @Nullable String zone) {
  static final int NONE = -1;

  static ClockTime part(String part) {
    return new ClockTime(NONE, NONE, NONE, part, null);
  }

  static ClockTime of(int hour, int minute, int second) {
    return new ClockTime(hour, minute, second, null, null);
  }

  ClockTime withZone(String newZone) {
    return new ClockTime(hour, minute, second, part, newZone);
  }

  boolean hasMinute() {
    return minute != NONE;
  }

  /** {@code T09:15}, {@code T11:07:54}, {@code T16:15Z}, {@code TNI}. */
  String timex() {
    if (part != null) {
      return "T" + part;
    }
    var value =
        new StringBuilder("T").append(two(hour)).append(':').append(two(Math.max(minute, 0)));
    if (second != NONE) {
      value.append(':').append(two(second));
    }
    if (zone != null && zone.equals("Z")) {
      value.append('Z');
    }
    return value.toString();
  }

  private static String two(int number) {
    return Padded.of(number, 2);
  }
}
