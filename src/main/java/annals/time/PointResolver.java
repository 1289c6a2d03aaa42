// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Direction;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Places dates on the calendar whose year, month or day the text leaves out. */
final class PointResolver {
  private static final int ROLL_OVER_MONTHS = 8;

  private final Frame frame;
  private final Mentions mentions;
  private final ShiftResolver shifts;

  PointResolver(Frame frame, Mentions mentions, ShiftResolver shifts) {
    this.frame = frame;
    this.mentions = mentions;
    this.shifts = shifts;
  }

  Placement resolve(Point point, Clause clause) {
    if (point.of() != null) {
      return within(point, point.of(), clause);
    }
    if (point.isTimeOnly()) {
      return time(point, clause.nextDay());
    }
    if (point.year() != Meaning.NONE
        || point.grain() == Grain.DECADE
        || point.grain() == Grain.CENTURY
        || point.grain() == Grain.MILLENNIUM) {
      return exact(point);
    }
    if (frame.isNews() || point.direction() != Direction.OPEN) {
      return news(point, clause);
    }
    return narrative(point);
  }

  /** A point that says its year. */
  static Placement exact(Point point) {
    try {
      return Placement.absolute(value(point, point.year()));
    } catch (DateTimeException e) {
      return Placement.open(
          Padded.of(point.year(), 4) + "-" + two(point.month()) + "-XX", point.clock());
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

  private Placement news(Point point, Clause clause) {
    LocalDate day = frame.reference();
    if (day == null) {
      return open(point);
    }
    try {
      CalendarValue value =
          point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
              ? CalendarValue.day(NewsDays.weekday(point, day, clause.tense())).at(point.clock())
              : value(point, NewsDays.year(point, day, clause.tense()));
      return Placement.anchored(value, day.toString(), AnchorKind.PUBLICATION);
    } catch (DateTimeException e) {
      return open(point);
    }
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

  private Placement within(Point point, Meaning whole, Clause clause) {
    Placement outer =
        whole instanceof Shift shift
            ? shifts.resolve(shift)
            : whole instanceof Point p ? resolve(p, clause) : Placement.open("XXXX", null);
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

  /** A feast of the year that is said, else of the year that its date would have. */
  Placement feast(Feast feast, Clause clause) {
    if (feast.year() != Meaning.NONE) {
      return Placement.absolute(CalendarValue.day(Feasts.day(feast.name(), feast.year())));
    }
    LocalDate reference = frame.reference();
    CalendarValue last = mentions.last();
    int told = last != null && !frame.isNews() ? last.year() : Meaning.NONE;
    if (told == Meaning.NONE && (reference == null || !frame.isNews())) {
      return Placement.open("XXXX-XX-XX", null);
    }
    LocalDate guess = Feasts.day(feast.name(), told != Meaning.NONE ? told : reference.getYear());
    Point point = Point.day(Meaning.NONE, guess.getMonthValue(), guess.getDayOfMonth());
    CalendarValue placed = resolve(point, clause).calendar();
    if (placed == null) {
      return open(point);
    }
    LocalDate day = Feasts.day(feast.name(), placed.year());
    return told != Meaning.NONE
        ? Placement.anchored(CalendarValue.day(day), last.timex(), AnchorKind.MENTION)
        : Placement.anchored(CalendarValue.day(day), reference.toString(), AnchorKind.PUBLICATION);
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
