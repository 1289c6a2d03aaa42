// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * What the words of an expression say, before anything outside it is asked. {@link Resolver} turns
 * it into a value with the document's frame: "Friday" is a {@link Point} with a weekday only, "two
 * years ago" a {@link Shift}, {@code 09/01/2019} a {@link Numeric} whose order is still open.
 */
sealed interface Meaning {
  int NONE = Integer.MIN_VALUE;

  /**
   * The numbers of a place on the calendar, each {@link #NONE} where it is not said.
   *
   * @param part the number of a season, quarter, half or week; of days counted, how many
   */
  record Fields(int year, int month, int day, int weekday, int part) {
    static final Fields OPEN = new Fields(NONE, NONE, NONE, NONE, NONE);

    Fields withYear(int newYear) {
      return new Fields(newYear, month, day, weekday, part);
    }

    Fields withDay(int newDay) {
      return new Fields(year, month, newDay, weekday, part);
    }

    Fields withWeekday(int newWeekday) {
      return new Fields(year, month, day, newWeekday, part);
    }

    Fields withPart(int newPart) {
      return new Fields(year, month, day, weekday, newPart);
    }
  }

  /** A place on the calendar, as far as it is said; {@code of} holds what it is a part of. */
  record Point(
      Grain grain,
      Fields fields,
      Direction direction,
      @Nullable ClockTime clock,
      @Nullable Meaning of)
      implements Meaning {

    private static Point of(Grain grain, Fields fields) {
      return new Point(grain, fields, Direction.OPEN, null, null);
    }

    static Point year(int year) {
      return of(Grain.YEAR, Fields.OPEN.withYear(year));
    }

    static Point day(int year, int month, int day) {
      return of(Grain.DAY, new Fields(year, month, day, NONE, NONE));
    }

    static Point month(int year, int month) {
      return of(Grain.MONTH, new Fields(year, month, NONE, NONE, NONE));
    }

    static Point weekday(int weekday) {
      return of(Grain.DAY, Fields.OPEN.withWeekday(weekday));
    }

    /** The weekend that begins with a weekday. */
    static Point weekend(int weekday) {
      return of(Grain.WEEKEND, Fields.OPEN.withWeekday(weekday));
    }

    /** A season, quarter, half or week of a year or of a shorter period. */
    static Point part(Grain grain, int part, int year) {
      return of(grain, Fields.OPEN.withYear(year).withPart(part));
    }

    static Point time(ClockTime clock) {
      return of(Grain.DAY, Fields.OPEN).with(clock);
    }

    Point with(ClockTime newClock) {
      return new Point(grain, fields, direction, newClock, of);
    }

    Point in(Meaning whole) {
      return new Point(grain, fields, direction, clock, whole);
    }

    Point toward(Direction newDirection) {
      return new Point(grain, fields, newDirection, clock, of);
    }

    Point onWeekday(int newWeekday) {
      return new Point(grain, fields.withWeekday(newWeekday), direction, clock, of);
    }

    /** In a year that is said: it replaces what was only pointed at. */
    Point inYear(int newYear) {
      return new Point(grain, fields.withYear(newYear), direction, clock, null);
    }

    /** A day of a month that is not named: "the 15th". */
    static Point dayOfMonth(int day) {
      return of(Grain.DAY, Fields.OPEN.withDay(day));
    }

    /** The n-th such weekday before or after a day: "two Sundays ago". */
    Point counted(int n, Direction toward) {
      return new Point(grain, fields.withPart(n), toward, clock, of);
    }

    int year() {
      return fields.year();
    }

    int month() {
      return fields.month();
    }

    int day() {
      return fields.day();
    }

    int weekday() {
      return fields.weekday();
    }

    int part() {
      return fields.part();
    }

    boolean isWeekday() {
      return weekday() != NONE && day() == NONE;
    }

    /** Whether it names a month, day, season or the like and leaves its year out. */
    boolean lacksYear() {
      boolean named = month() != NONE || grain == Grain.SEASON || grain == Grain.QUARTER;
      return direction == Direction.OPEN
          && year() == NONE
          && of == null
          && (named || grain == Grain.HALF);
    }

    boolean isTimeOnly() {
      return clock != null
          && year() == NONE
          && month() == NONE
          && day() == NONE
          && weekday() == NONE
          && of == null
          && grain == Grain.DAY;
    }
  }

  /** A date in numbers whose order of day and month is not said. */
  record Numeric(int first, int second, int year, int weekday, @Nullable ClockTime clock)
      implements Meaning {

    Point monthFirst() {
      Point point = Point.day(year, first, second).onWeekday(weekday);
      return clock == null ? point : point.with(clock);
    }

    Point dayFirst() {
      Point point = Point.day(year, second, first).onWeekday(weekday);
      return clock == null ? point : point.with(clock);
    }
  }

  /** So many units from the document's day or from the last mention. */
  record Shift(Amount amount, int sign, TimeUnit unit, Base base, @Nullable ClockTime clock)
      implements Meaning {

    Shift with(ClockTime newClock) {
      return new Shift(amount, sign, unit, base, newClock);
    }

    Shift from(Base newBase) {
      return new Shift(amount, sign, unit, newBase, clock);
    }

    Shift toward(int newSign) {
      return new Shift(amount, newSign, unit, base, clock);
    }

    /** "a decade later" as ten years later. */
    Shift inYears() {
      int years = unit == TimeUnit.DECADE ? 10 : unit == TimeUnit.CENTURY ? 100 : 0;
      return years == 0
          ? this
          : new Shift(
              new Amount(amount.times(years), amount.next()), sign, TimeUnit.YEAR, base, clock);
    }
  }

  /** The month or quarter told last in another year: "the same period last year". */
  record SamePeriod(Shift year) implements Meaning {}

  /**
   * A date that hangs on the one told last: "that October", "the following June", "the previous
   * Friday", "the 27th of the same month".
   *
   * @param sign -1 before it, 1 after it, 0 in it
   */
  record Told(Point point, int sign) implements Meaning {}

  /**
   * The document's day, week, month or weekday in another year: "forty years ago today"; or a day
   * so many weeks or months away from it: "two weeks ago today".
   */
  record Anniversary(Meaning day, Meaning year) implements Meaning {}

  /**
   * So many units before or after a date that is said: "three weeks before the invasion of 25
   * December 1978"; a length where that date is not exact enough.
   */
  record From(Shift shift, Meaning date, Length length) implements Meaning {}

  /** A length of time; {@code value} is its TIMEX3 value. */
  record Length(String value) implements Meaning {}

  /** Something that repeats. */
  record Repeat(String value, @Nullable String quant, @Nullable String freq) implements Meaning {}

  /** Now, once, soon: {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}. */
  record Reference(String value) implements Meaning {}

  /** A date that no clock can place: the year of "the July 20 plot" is not said. */
  record Open(Point point) implements Meaning {}

  /** A feast by its rule in {@link Feasts}. */
  record Feast(String rule, int year) implements Meaning {}

  /** What a relative date counts from. */
  enum Base {
    PUBLICATION,
    MENTION,
    /** The mention before the last one, which says the same: "that December, two years later". */
    APPOSED,
    /** The past day told of, where one is, else the day of publication: "next morning". */
    DAY_BEFORE,
    /** The last mention, else the day of publication: "ended the day down". */
    NEWS_DAY,
    /** The day of publication in news, the last mention in a story: "this day". */
    TELLING,
    /** The same, but the time told of where news tells of one: "the year". */
    SCENE
  }

  /** Which of several Fridays: the last one, the next one, or whatever fits. */
  enum Direction {
    LAST,
    THIS,
    NEXT,
    OPEN
  }

  /** How much of the calendar an expression covers. */
  enum Grain {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    WEEKEND,
    DAY
  }
}
