// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A full date of the page that may be one of its clocks.
 *
 * @param span its words
 * @param meaning a {@link Meaning.Point} with year, month and day, or a {@link Meaning.Numeric}
 * @param line number of its line in {@link PageDates#lines()}
 * @param context what the words around it say of it
 */
record DateCandidate(Span span, Meaning meaning, String rule, int line, DayContext context) {

  Label label() {
    return context.label();
  }

  /**
   * What stands before a date: "Published", "Updated", "©", a place that opens a report ("ROME, May
   * 3, 2023 -"), the headline in a list of articles, or nothing of the kind. OPENING is a day that
   * opens a paragraph by itself ("3 May 2023. The bridge ...").
   */
  enum Label {
    PUBLISHED,
    DATELINE,
    LISTED,
    OPENING,
    UPDATED,
    OTHER,
    NONE
  }

  @Nullable ClockTime clock() {
    if (meaning instanceof Meaning.Numeric numeric) {
      return numeric.clock();
    }
    return meaning instanceof Meaning.Point point ? point.clock() : null;
  }

  boolean isNumeric() {
    return meaning instanceof Meaning.Numeric;
  }

  boolean hasWeekday() {
    if (meaning instanceof Meaning.Numeric numeric) {
      return numeric.weekday() != Meaning.NONE;
    }
    return meaning instanceof Meaning.Point point && point.weekday() != Meaning.NONE;
  }

  /** The day under the given order; null where the calendar has none. */
  @Nullable LocalDate day(DayOrderDecision order) {
    Meaning.Point point =
        meaning instanceof Meaning.Numeric numeric
            ? NumericReading.of(numeric, order).point()
            : (Meaning.Point) meaning;
    return CalendarValue.dateOrNull(point.year(), point.month(), point.day());
  }

  /** Day and time; the start of the day where no time is printed. */
  @Nullable LocalDateTime at(DayOrderDecision order) {
    LocalDate day = day(order);
    ClockTime clock = clock();
    if (day == null || clock == null || clock.hour() < 0 || clock.hour() > 23) {
      return day == null ? null : day.atStartOfDay();
    }
    return day.atTime(clock.hour(), Math.max(0, clock.minute()), Math.max(0, clock.second()));
  }
}
