// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of a placed period: the first quarter of 2008, the last week of March 2010. */
final class CalendarParts {
  private static final int MONTHS = 12;
  private static final int HALVES = 2;
  private static final int QUARTERS = 4;
  private static final int DECADES = 10;
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private CalendarParts() {}

  static String season(int part) {
    return SEASONS[part - 21];
  }

  /** The part of a whole; null where the whole is too short or too vague to have it. */
  static @Nullable CalendarValue within(Point point, CalendarValue whole) {
    try {
      CalendarValue part = part(point, whole);
      LocalDate first = part == null ? null : part.first();
      LocalDate last = whole.last();
      return first != null && last != null && first.isAfter(last) ? null : part;
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  private static @Nullable CalendarValue part(Point point, CalendarValue whole) {
    boolean year = whole.grain() == Grain.YEAR;
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    boolean years = whole.grain() == Grain.CENTURY || whole.grain() == Grain.DECADE;
    switch (point.grain()) {
      case HALF, SEASON -> {
        if (years && point.grain() == Grain.HALF) {
          return whole.fraction(HALVES, point.part() < 0 ? HALVES : point.part());
        }
        return year
            ? CalendarValue.part(point.grain(), whole.year(), point.part() < 0 ? 2 : point.part())
            : null;
      }
      case QUARTER -> {
        if (years) {
          return whole.fraction(QUARTERS, point.part() < 0 ? QUARTERS : point.part());
        }
        return year
            ? CalendarValue.part(Grain.QUARTER, whole.year(), point.part() < 0 ? 4 : point.part())
            : null;
      }
      case MONTH -> {
        if (!year) {
          return null;
        }
        int month =
            point.month() != Meaning.NONE
                ? point.month()
                : point.part() < 0 ? MONTHS : point.part();
        return month > MONTHS ? null : CalendarValue.month(whole.year(), month);
      }
      case DAY -> {
        if (point.month() != Meaning.NONE) {
          return year
              ? CalendarValue.day(LocalDate.of(whole.year(), point.month(), point.day()))
                  .at(point.clock())
              : null;
        }
        if (first == null || last == null) {
          return null;
        }
        if (point.weekday() != Meaning.NONE) {
          return weekday(point, whole, first);
        }
        if (point.day() != Meaning.NONE) {
          return whole.grain() == Grain.MONTH
              ? CalendarValue.day(first.withDayOfMonth(point.day())).at(point.clock())
              : null;
        }
        if (point.part() == Meaning.NONE) {
          return null;
        }
        return CalendarValue.day(point.part() < 0 ? last : first.plusDays(point.part() - 1L));
      }
      case DECADE -> {
        boolean inside = whole.grain() == Grain.CENTURY && whole.year() >= 0;
        int nth = point.part() < 0 ? DECADES : point.part();
        return inside && nth >= 1 && nth <= DECADES
            ? CalendarValue.ofYears(Grain.DECADE, whole.year() + 10 * (nth - 1))
            : null;
      }
      case WEEK -> {
        if (first == null || last == null) {
          return null;
        }
        return CalendarValue.week(
            point.part() < 0
                ? last
                : first
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                    .plusWeeks(point.part() - 1L));
      }
      case WEEKEND -> {
        if (first == null || last == null) {
          return null;
        }
        return CalendarValue.weekend(
            point.part() < 0
                ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                : first
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                    .plusWeeks(point.part() - 1L));
      }
      default -> {
        return null;
      }
    }
  }

  /** The weekday of a week, or the n-th one of a month or year. */
  private static @Nullable CalendarValue weekday(
      Point point, CalendarValue whole, LocalDate first) {
    DayOfWeek weekday = DayOfWeek.of(point.weekday());
    if (whole.grain() == Grain.WEEK && point.part() == Meaning.NONE) {
      return CalendarValue.day(first.with(TemporalAdjusters.nextOrSame(weekday))).at(point.clock());
    }
    if (whole.grain() != Grain.MONTH || point.part() == Meaning.NONE) {
      return null;
    }
    return CalendarValue.day(first.with(TemporalAdjusters.dayOfWeekInMonth(point.part(), weekday)));
  }
}
