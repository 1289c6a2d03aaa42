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

  PointResolver(
      Frame frame, Mentions mentions, ShiftResolver shifts, Telling telling, ToldResolver told) {
    this.frame = frame;
    this.mentions = mentions;
    this.shifts = shifts;
    this.telling = telling;
    this.told = told;
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
    Placement inTelling = point.direction() == Direction.OPEN ? inTelling(point, clause) : null;
    return inTelling == null ? own(point, clause) : telling.within(telling.doubted(inTelling));
  }

  /**
   * In news, the time that is told of, where the words tell of it; null elsewhere. The day of
   * publication is the other reading where a year was only mentioned: "built in 1911. It closed in
   * March".
   */
  private @Nullable Placement inTelling(Point point, Clause clause) {
    CalendarValue clock = telling.clock();
    Manner manner = clause.manner();
    if (!isOld(clock) || !telling.isHeardIn(manner)) {
      return null;
    }
    if (!point.isWeekday()) {
      Placement open = told.inTelling(point, clock, manner, telling.inSameSentence());
      Placement placed = open == null ? null : telling.bounded(open);
      boolean sure =
          placed == null
              || placed.alternative() != null
              || manner.perfect()
              || telling.inSameSentence()
              || (telling.isFramed()
                  && (clause.front() != Clause.Front.NONE || ToldResolver.follows(point, clock)));
      if (placed != null && clause.comesToNow() && !telling.inSameSentence()) {
        return news(point, clause).or(placed);
      }
      return sure ? placed : placed.or(news(point, clause));
    }
    if (clock.grain() != Grain.DAY || !telling.inSameParagraph() || manner.reported()) {
      return null;
    }
    Placement weekday = ToldResolver.weekday(point, clock, manner);
    return telling.inSameSentence() ? weekday : weekday.or(news(point, clause));
  }

  private boolean isOld(@Nullable CalendarValue clock) {
    LocalDate reference = frame.reference();
    return clock != null && (reference == null || clock.year() < reference.getYear());
  }

  /**
   * In the document's own time. Where the present follows history in one paragraph, the past may
   * still be meant: "Her diary begins in 1938. The entry for 12 March has one word."
   */
  private Placement own(Point point, Clause clause) {
    Placement news = news(point, clause);
    CalendarValue shown = telling.shown();
    CalendarValue clock = shown == null ? telling.clock() : shown;
    boolean open =
        point.direction() == Direction.OPEN
            && !point.isWeekday()
            && clause.tense() != Clause.Tense.FUTURE
            && !clause.manner().reported();
    boolean near = shown != null || telling.inSameParagraph();
    if (!open || !isOld(clock) || !near || news.calendar() == null) {
      return news;
    }
    boolean same = shown == null ? telling.inSameSentence() : telling.isShownInSameSentence();
    Placement past = told.inTelling(point, clock, clause.manner(), same);
    if (past == null) {
      return news;
    }
    return shown != null && same ? past.or(news) : news.or(past);
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
    boolean tells = clock != null && clock.hasYear() && clause.manner().past();
    LocalDate from = tells ? LocalDate.of(clock.year(), clock.month(), 1) : frame.reference();
    if (from == null) {
      return open(point);
    }
    int step = tells || clause.tense() == Clause.Tense.FUTURE ? 1 : -1;
    for (int months = 0; months < FARTHEST_MONTHS; months++) {
      LocalDate month = from.withDayOfMonth(1).plusMonths((long) months * step);
      LocalDate day = CalendarValue.dateOrNull(month.getYear(), month.getMonthValue(), point.day());
      boolean fits =
          day != null
              && day.getDayOfWeek().getValue() == point.weekday()
              && (step > 0 ? !day.isBefore(from) : !day.isAfter(from));
      if (fits) {
        return Placement.anchored(
            CalendarValue.day(day).at(point.clock()),
            from.toString(),
            tells ? AnchorKind.TELLING : AnchorKind.PUBLICATION);
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
      return Placement.open("XXXX-XX-XX", point.clock());
    }
    LocalDate day = frame.reference();
    if (day == null || !frame.isNews()) {
      return Placement.open("XXXX-XX-XX", point.clock());
    }
    return Placement.anchored(
        CalendarValue.day(day).at(point.clock()), day.toString(), AnchorKind.PUBLICATION);
  }

  Placement news(Point point, Clause clause) {
    LocalDate day = frame.reference();
    if (day == null) {
      return open(point);
    }
    try {
      if (point.grain() == Grain.WEEKEND) {
        LocalDate saturday = NewsDays.weekday(point, day, clause.tense());
        boolean now = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Placement.anchored(
            CalendarValue.weekend(now ? day : saturday), day.toString(), AnchorKind.PUBLICATION);
      }
      CalendarValue value =
          point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
              ? CalendarValue.day(NewsDays.weekday(point, day, clause.tense())).at(point.clock())
              : value(point, NewsDays.year(point, day, clause.tense()));
      return Placement.anchored(value, day.toString(), AnchorKind.PUBLICATION);
    } catch (DateTimeException e) {
      return open(point);
    }
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

  /** A feast of the year that is said, else of the year that its date would have. */
  Placement feast(Feast feast, Clause clause) {
    if (feast.year() != Meaning.NONE) {
      return sighted(feast, Placement.absolute(onFeast(feast, feast.year())));
    }
    CalendarValue clock = frame.isNews() ? telling.clock() : mentions.last();
    LocalDate reference = frame.reference();
    if (clock == null && (reference == null || !frame.isNews())) {
      return Placement.open("XXXX-XX-XX", null);
    }
    int guessed = clock != null ? clock.year() : reference.getYear();
    LocalDate guess = Feasts.day(feast.rule(), guessed);
    Point point = Point.day(Meaning.NONE, guess.getMonthValue(), guess.getDayOfMonth());
    Placement placed = resolve(point, clause);
    CalendarValue value = placed.calendar();
    return value == null
        ? open(point)
        : onFeast(feast, value.year(), placed)
            .or(onFeast(feast, value.year() + placed.yearsOff(), placed));
  }

  private static Placement onFeast(Feast feast, int year, Placement placed) {
    return sighted(feast, Placement.anchored(onFeast(feast, year), placed.anchor(), placed.kind()));
  }

  private static CalendarValue onFeast(Feast feast, int year) {
    return CalendarValue.day(Feasts.day(feast.rule(), year));
  }

  /** What hangs on the new moon being seen may as well be the day after. */
  private static Placement sighted(Feast feast, Placement placed) {
    CalendarValue day = placed.calendar();
    return day != null && MoonFeasts.isSighted(feast.rule())
        ? placed.or(Placement.absolute(CalendarValue.day(day.date().plusDays(1))))
        : placed;
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
