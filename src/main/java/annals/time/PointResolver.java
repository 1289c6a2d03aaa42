// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Direction;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.Resolver.Placement;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Places dates on the calendar whose year, month or day the text leaves out. */
final class PointResolver {
  private static final int SLACK_DAYS = 3;
  private static final int ROLL_OVER_MONTHS = 8;

  private final Frame frame;
  private final Mentions mentions;
  private final ShiftResolver shifts;

  PointResolver(Frame frame, Mentions mentions, ShiftResolver shifts) {
    this.frame = frame;
    this.mentions = mentions;
    this.shifts = shifts;
  }

  Placement resolve(Point point, boolean forward, @Nullable CalendarValue nextDay) {
    if (point.of() != null) {
      return within(point, point.of(), forward);
    }
    if (point.isTimeOnly()) {
      return time(point, nextDay);
    }
    if (point.year() != Meaning.NONE
        || point.grain() == Grain.DECADE
        || point.grain() == Grain.CENTURY
        || point.grain() == Grain.MILLENNIUM) {
      return exact(point);
    }
    if (frame.isNews() || point.direction() != Direction.OPEN) {
      return news(point, Resolver.forward(point.direction(), forward));
    }
    return narrative(point);
  }

  /** A point that says its year. */
  Placement exact(Point point) {
    try {
      return Placement.absolute(value(point, point.year()));
    } catch (DateTimeException e) {
      return Placement.open(
          String.format(
              java.util.Locale.ROOT, "%04d-%s-XX", point.year(), Resolver.two(point.month())),
          point.clock());
    }
  }

  private static CalendarValue value(Point point, int year) {
    return switch (point.grain()) {
      case MILLENNIUM -> new CalendarValue(Grain.MILLENNIUM, point.part() * 1000, 1, 1, 0, null);
      case CENTURY -> new CalendarValue(Grain.CENTURY, point.part() * 100, 1, 1, 0, null);
      case DECADE -> new CalendarValue(Grain.DECADE, point.part(), 1, 1, 0, null);
      case YEAR -> CalendarValue.year(year);
      case HALF, QUARTER, SEASON -> CalendarValue.part(point.grain(), year, point.part());
      case MONTH -> CalendarValue.month(year, point.month());
      case WEEK, WEEKEND -> CalendarValue.year(year);
      case DAY ->
          CalendarValue.day(LocalDate.of(year, point.month(), point.day())).at(point.clock());
    };
  }

  private Placement time(Point point, @Nullable CalendarValue nextDay) {
    if (nextDay != null) {
      return Placement.anchored(nextDay.at(point.clock()), nextDay.timex(), AnchorKind.MENTION);
    }
    LocalDate told = mentions.lastDay();
    if (told != null) {
      return Placement.anchored(
          CalendarValue.day(told).at(point.clock()), told.toString(), AnchorKind.MENTION);
    }
    LocalDate day = frame.reference();
    if (day == null || !frame.isNews()) {
      return Placement.open("XXXX-XX-XX", point.clock());
    }
    return Placement.anchored(
        CalendarValue.day(day).at(point.clock()), day.toString(), AnchorKind.PUBLICATION);
  }

  private Placement news(Point point, boolean forward) {
    LocalDate day = frame.reference();
    if (day == null) {
      return open(point);
    }
    try {
      CalendarValue value =
          point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
              ? CalendarValue.day(weekday(point, day, forward)).at(point.clock())
              : value(point, year(point, day, forward));
      return Placement.anchored(value, day.toString(), AnchorKind.PUBLICATION);
    } catch (DateTimeException e) {
      return open(point);
    }
  }

  private static LocalDate weekday(Point point, LocalDate day, boolean forward) {
    DayOfWeek weekday = DayOfWeek.of(point.weekday());
    return switch (point.direction()) {
      case LAST -> day.with(TemporalAdjusters.previous(weekday));
      case NEXT -> day.with(TemporalAdjusters.next(weekday));
      case THIS ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(weekday));
      case OPEN ->
          forward
              ? day.with(TemporalAdjusters.nextOrSame(weekday))
              : day.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** The year of the latest such date not after the document's day, or of the next one. */
  private static int year(Point point, LocalDate day, boolean forward) {
    int year = day.getYear();
    if (point.direction() == Direction.THIS) {
      return year;
    }
    LocalDate first = start(point, year);
    LocalDate limit = day.plusDays(SLACK_DAYS);
    if (point.direction() == Direction.LAST) {
      return start(point, year).isBefore(day.withDayOfMonth(1)) ? year : year - 1;
    }
    if (forward) {
      LocalDate end =
          point.grain() == Grain.DAY ? first : first.plusMonths(length(point)).minusDays(1);
      boolean now =
          !end.isBefore(day) && (point.direction() != Direction.NEXT || first.isAfter(day));
      return now ? year : year + 1;
    }
    return first.isAfter(limit) ? year - 1 : year;
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

  private Placement narrative(Point point) {
    if (point.weekday() != Meaning.NONE && point.day() == Meaning.NONE) {
      LocalDate told = mentions.lastDay();
      return told == null
          ? open(point)
          : Placement.anchored(
              CalendarValue.day(
                      told.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(point.weekday()))))
                  .at(point.clock()),
              told.toString(),
              AnchorKind.MENTION);
    }
    CalendarValue last = mentions.last();
    if (last == null) {
      return open(point);
    }
    int year = last.year();
    CalendarValue month = mentions.lastMonth();
    boolean rolls =
        month != null
            && month.year() == year
            && point.month() != Meaning.NONE
            && month.month() - point.month() >= ROLL_OVER_MONTHS;
    try {
      return Placement.anchored(
          value(point, rolls ? year + 1 : year), last.timex(), AnchorKind.MENTION);
    } catch (DateTimeException e) {
      return open(point);
    }
  }

  private Placement within(Point point, Meaning whole, boolean forward) {
    Placement outer =
        whole instanceof Shift shift
            ? shifts.resolve(shift)
            : whole instanceof Point p ? resolve(p, forward, null) : Placement.open("XXXX", null);
    CalendarValue value = outer.calendar();
    if (value == null) {
      return open(point);
    }
    CalendarValue part = CalendarParts.within(point, value);
    if (part == null) {
      return open(point);
    }
    return new Placement(part, part.timex(), part.type(), outer.anchor(), outer.kind());
  }

  Placement feast(Feast feast, boolean forward) {
    return Placement.open("XXXX-XX-XX", null);
  }

  /** The value with an X for each part that nothing says. */
  static Placement open(Point point) {
    String value =
        switch (point.grain()) {
          case HALF -> "XXXX-H" + point.part();
          case QUARTER -> "XXXX-Q" + (point.part() > 0 ? point.part() : "X");
          case SEASON -> "XXXX-" + CalendarParts.season(point.part());
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-" + Resolver.two(point.month());
          case DAY ->
              point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
                  ? "XXXX-WXX-" + point.weekday()
                  : "XXXX-" + Resolver.two(point.month()) + "-" + Resolver.two(point.day());
          default -> "XXXX";
        };
    return Placement.open(value, point.clock());
  }
}
