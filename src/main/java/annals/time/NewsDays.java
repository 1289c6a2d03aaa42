// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Clause.Tense;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Which Friday, which March a piece of news means: the latest one not after its day, unless the
 * clause looks forward or the date lies so near ahead that the one before is almost a year old.
 */
final class NewsDays {
  private static final int SLACK_DAYS = 3;
  private static final int SOON_DAYS = 90;

  private NewsDays() {}

  /** The day of a weekday without a date. */
  static LocalDate weekday(Point point, LocalDate day, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(point.weekday());
    return switch (point.direction()) {
      case LAST -> day.with(TemporalAdjusters.previous(weekday)).minusWeeks(more(point));
      case NEXT -> day.with(TemporalAdjusters.next(weekday)).plusWeeks(more(point));
      case THIS -> {
        LocalDate there =
            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday));
        yield tense == Tense.PAST && there.isAfter(day) ? there.minusWeeks(1) : there;
      }
      case OPEN ->
          tense == Tense.FUTURE
              ? day.with(TemporalAdjusters.nextOrSame(weekday))
              : day.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** How many weeks beyond the nearest one: none for "last Friday", one for "two Fridays ago". */
  private static long more(Point point) {
    return Math.max(1, point.part()) - 1L;
  }

  /** The year of the latest such date not after the document's day, or of the next one. */
  static int year(Point point, LocalDate day, Tense tense) {
    int year = day.getYear();
    LocalDate first = start(point, year);
    return switch (point.direction()) {
      case THIS -> year;
      case LAST -> first.isBefore(day.withDayOfMonth(1)) ? year : year - 1;
      case NEXT -> first.isAfter(day) ? year : year + 1;
      case OPEN -> openYear(point, day, tense);
    };
  }

  private static int openYear(Point point, LocalDate day, Tense tense) {
    int year = day.getYear();
    LocalDate first = start(point, year);
    LocalDate last =
        point.grain() == Grain.DAY ? first : first.plusMonths(length(point)).minusDays(1);
    if (tense == Tense.FUTURE) {
      return last.isBefore(day) ? year + 1 : year;
    }
    if (!first.isAfter(day.plusDays(SLACK_DAYS))) {
      boolean turns = start(point, year + 1).isBefore(day.plusDays(soon(point)));
      return turns && tense == Tense.UNKNOWN ? year + 1 : year;
    }
    boolean soon = first.isBefore(day.plusDays(soon(point)));
    return soon && (tense == Tense.UNKNOWN || point.grain() == Grain.DAY) ? year : year - 1;
  }

  /** Nobody leaves the year out of a date almost a year ago: so near ahead, the date is to come. */
  private static int soon(Point point) {
    return point.grain() == Grain.DAY ? SOON_DAYS : SOON_DAYS / 2;
  }

  private static LocalDate start(Point point, int year) {
    return switch (point.grain()) {
      case HALF -> LocalDate.of(year, point.part() * 6 - 5, 1);
      case QUARTER -> LocalDate.of(year, Math.max(1, point.part() * 3 - 2), 1);
      case SEASON -> LocalDate.of(year, (point.part() - 20) * 3, 1);
      case MONTH -> LocalDate.of(year, point.month(), 1);
      case DAY ->
          YearMonth.of(year, point.month())
              .atDay(Math.min(point.day(), YearMonth.of(year, point.month()).lengthOfMonth()));
      default -> LocalDate.of(year, 1, 1);
    };
  }

  private static int length(Point point) {
    return switch (point.grain()) {
      case HALF -> 6;
      case QUARTER, SEASON -> 3;
      default -> 1;
    };
  }
}
