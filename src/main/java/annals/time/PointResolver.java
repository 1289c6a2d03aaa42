// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Direction;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Places dates on the calendar whose year, month or day the text leaves out. */
final class PointResolver {
  /** Every weekday falls on every day of the month within 14 months, but for the 29th to 31st. */
  private static final int FARTHEST_MONTHS = 14;

  private static final int CENTURY = 100;

  /** The part of a year that leaves its century out. */
  static final int SHORT = 2;

  private final Frame frame;
  private final Mentions mentions;
  private final ShiftResolver shifts;
  private final Telling telling;
  private final ToldResolver told;
  private final TellingResolver inNews;

  PointResolver(
      Frame frame,
      Mentions mentions,
      ShiftResolver shifts,
      Telling telling,
      ToldResolver told,
      NewsResolver news) {
    this.frame = frame;
    this.mentions = mentions;
    this.shifts = shifts;
    this.telling = telling;
    this.told = told;
    this.inNews = new TellingResolver(frame, telling, told, news);
  }

  Placement resolve(Point point, Clause clause) {
    if (point.weekday() != Meaning.NONE && point.month() == Meaning.NONE && point.day() > 0) {
      return numbered(point, clause);
    }
    if (point.of() != null) {
      return within(point, point.of(), clause);
    }
    if (point.isTimeOnly()) {
      return time(point, clause.nextDay());
    }
    if (point.grain() == Grain.YEAR
        && point.direction() == Direction.OPEN
        && point.part() == SHORT) {
      return exact(Point.year(inCentury(point.year())));
    }
    if (point.year() != Meaning.NONE
        || point.grain() == Grain.DECADE
        || point.grain() == Grain.CENTURY
        || point.grain() == Grain.MILLENNIUM) {
      return exact(point);
    }
    if (!frame.isNews() && point.direction() == Direction.OPEN) {
      return narrative(point, clause);
    }
    return inNews.resolve(point, clause);
  }

  /** A point that says its year. */
  static Placement exact(Point point) {
    try {
      return Placement.absolute(value(point, point.year()));
    } catch (DateTimeException e) {
      String year = Padded.of(point.year(), 4);
      if (point.grain() == Grain.WEEK) {
        return Placement.open(year + "-WXX", null);
      }
      return Placement.open(year + "-" + two(point.month()) + "-XX", point.clock());
    }
  }

  static CalendarValue value(Point point, int year) {
    return switch (point.grain()) {
      case MILLENNIUM, CENTURY, DECADE -> CalendarValue.ofYears(point.grain(), point.part());
      case YEAR -> CalendarValue.year(year);
      case HALF, QUARTER, SEASON -> CalendarValue.part(point.grain(), year, point.part());
      case MONTH -> CalendarValue.month(year, point.month());
      case WEEK -> CalendarValue.week(isoWeek(year, point.part()));
      case WEEKEND -> CalendarValue.year(year);
      case DAY ->
          CalendarValue.day(LocalDate.of(year, point.month(), point.day())).at(point.clock());
    };
  }

  /** A day of an ISO week; throws {@link DateTimeException} where the year has no such week. */
  private static LocalDate isoWeek(int year, int week) {
    LocalDate day = LocalDate.of(year, 1, 4).plusWeeks(week - 1L);
    if (day.get(IsoFields.WEEK_BASED_YEAR) != year) {
      throw new DateTimeException("no week " + week + " in " + year);
    }
    return day;
  }

  /** "Friday the 4th": the nearest month in which the fourth is a Friday. */
  private Placement numbered(Point point, Clause clause) {
    CalendarValue clock = telling.clock();
    if (clock != null && clock.hasYear() && clause.manner().past()) {
      return numbered(point, LocalDate.of(clock.year(), clock.month(), 1), 1, AnchorKind.TELLING);
    }
    LocalDate day = frame.reference();
    if (day == null) {
      return open(point);
    }
    int step = clause.tense() == Clause.Tense.FUTURE ? 1 : -1;
    Placement own = numbered(point, day, step, AnchorKind.PUBLICATION);
    CalendarValue heard = step > 0 ? null : telling.heard();
    return heard == null
        ? own
        : own.or(
            numbered(point, LocalDate.of(heard.year(), heard.month(), 1), 1, AnchorKind.MENTION));
  }

  private static Placement numbered(Point point, LocalDate from, int step, AnchorKind kind) {
    for (int months = 0; months < FARTHEST_MONTHS; months++) {
      LocalDate month = from.withDayOfMonth(1).plusMonths((long) months * step);
      LocalDate day = CalendarValue.dateOrNull(month.getYear(), month.getMonthValue(), point.day());
      boolean fits =
          day != null
              && day.getDayOfWeek().getValue() == point.weekday()
              && (step > 0 ? !day.isBefore(from) : !day.isAfter(from));
      if (fits) {
        return Placement.anchored(CalendarValue.day(day).at(point.clock()), from.toString(), kind);
      }
    }
    return open(point);
  }

  /** "'89" of the century that is told of: the year nearest to the last one mentioned. */
  private int inCentury(int year) {
    CalendarValue last = frame.isNews() ? telling.clock() : mentions.last();
    if (last == null || last.year() <= 0) {
      return year;
    }
    int near = year;
    while (near - last.year() > CENTURY / 2) {
      near -= CENTURY;
    }
    return near;
  }

  private Placement time(Point point, @Nullable CalendarValue nextDay) {
    if (nextDay != null) {
      return Placement.anchored(nextDay.at(point.clock()), nextDay.timex(), AnchorKind.MENTION);
    }
    LocalDate mentioned = mentions.lastDay();
    if (mentioned != null && !mentions.hasMovedOn(mentioned)) {
      return Placement.anchored(
          CalendarValue.day(mentioned).at(point.clock()), mentioned.toString(), AnchorKind.MENTION);
    }
    if (telling.clock() != null) {
      return Placement.someDay(point.clock());
    }
    LocalDate day = frame.reference();
    if (day == null || !frame.isNews()) {
      return Placement.someDay(point.clock());
    }
    return Placement.anchored(
        CalendarValue.day(day).at(point.clock()), day.toString(), AnchorKind.PUBLICATION);
  }

  private Placement narrative(Point point, Clause clause) {
    if (point.weekday() != Meaning.NONE && point.day() == Meaning.NONE) {
      LocalDate told = mentions.lastDay();
      return told == null || told.getYear() < ToldResolver.GREGORIAN
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
    return told.inStory(point, last, clause.manner()).doubted(mentions.lastDoubt());
  }

  private Placement within(Point point, Meaning whole, Clause clause) {
    Placement outer =
        whole instanceof Shift shift
            ? shifts.resolve(shift, clause)
            : whole instanceof Point p ? resolve(p, clause) : Placement.open("XXXX", null);
    CalendarValue value = outer.calendar();
    if (value == null) {
      return open(point);
    }
    CalendarValue part = CalendarParts.within(point, value);
    if (part == null) {
      return open(point);
    }
    return Placement.anchored(part, outer.anchor(), outer.kind()).doubted(outer.yearsOff());
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
          case MONTH -> "XXXX-" + two(point.month());
          case DAY ->
              point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
                  ? "XXXX-WXX-" + point.weekday()
                  : "XXXX-" + two(point.month()) + "-" + two(point.day());
          default -> "XXXX";
        };
    return Placement.open(value, point.clock());
  }

  private static String two(int number) {
    return number == Meaning.NONE ? "XX" : Padded.of(number, 2);
  }
}
