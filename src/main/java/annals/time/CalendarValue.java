// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Timex.TimexType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar with its precision: a century, a month, a week, a day, a minute of a day.
 * It knows its TIMEX3 value and its first and last day. Years are astronomical: 480 BC is -479.
 *
 * @param month 1 to 12 for months, days and weeks; else 1
 * @param day the day; the Monday of a week, the Saturday of a weekend
 * @param part season 21 to 24, quarter 1 to 4, half 1 or 2; of a century or decade 21 for its first
 *     half and 44 for its last quarter; 0 for the whole
 */
record CalendarValue(
    Grain grain, int year, int month, int day, int part, @Nullable ClockTime clock) {
  private static final int SPRING = 21;
  private static final int FRACTION = 10;
  private static final int HALVES = 2;
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static CalendarValue year(int year) {
    return new CalendarValue(Grain.YEAR, year, 1, 1, 0, null);
  }

  static CalendarValue month(int year, int month) {
    return new CalendarValue(Grain.MONTH, year, month, 1, 0, null);
  }

  static CalendarValue day(LocalDate day) {
    return new CalendarValue(
        Grain.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, null);
  }

  /** The ISO week in which a day lies. */
  static CalendarValue week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return day(monday).as(Grain.WEEK);
  }

  static CalendarValue weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return day(monday.plusDays(5)).as(Grain.WEEKEND);
  }

  /** The whole century, millennium or decade; {@code number} as in {@link Meaning.Point#part}. */
  static CalendarValue ofYears(Grain grain, int number) {
    int length = length(grain);
    int first = grain == Grain.DECADE ? number : number < 0 ? number * length + 1 : number * length;
    return new CalendarValue(grain, first, 1, 1, 0, null);
  }

  /** The half or quarter of a century or decade; null where years cannot tell its ends. */
  @Nullable CalendarValue fraction(int parts, int index) {
    boolean possible = part == 0 && year >= 0 && index >= 1 && index <= parts;
    boolean whole = grain == Grain.CENTURY || (grain == Grain.DECADE && parts == HALVES);
    return possible && whole
        ? new CalendarValue(grain, year, 1, 1, parts * FRACTION + index, null)
        : null;
  }

  private static int length(Grain grain) {
    return switch (grain) {
      case MILLENNIUM -> 1000;
      case CENTURY -> 100;
      case DECADE -> 10;
      default -> 1;
    };
  }

  /** The first year of a stretch of years. */
  int firstYear() {
    return part < FRACTION
        ? year
        : year + length(grain) / (part / FRACTION) * (part % FRACTION - 1);
  }

  int lastYear() {
    int years = part < FRACTION ? length(grain) : length(grain) / (part / FRACTION);
    return firstYear() + years - 1;
  }

  static CalendarValue part(Grain grain, int year, int part) {
    return new CalendarValue(grain, year, 1, 1, part, null);
  }

  private CalendarValue as(Grain newGrain) {
    return new CalendarValue(newGrain, year, month, day, part, clock);
  }

  CalendarValue at(@Nullable ClockTime newClock) {
    return new CalendarValue(grain, year, month, day, part, newClock);
  }

  /** The same part of another year; null for a week, whose number moves, and for 29 February. */
  @Nullable CalendarValue inYear(int other) {
    boolean week = grain == Grain.WEEK || grain == Grain.WEEKEND;
    if (week || (grain == Grain.DAY && dateOrNull(other, month, day) == null)) {
      return null;
    }
    return new CalendarValue(grain, other, month, day, part, null);
  }

  /** Whether its day, month or week is said. */
  boolean hasMonth() {
    return grain == Grain.MONTH
        || grain == Grain.DAY
        || grain == Grain.WEEK
        || grain == Grain.WEEKEND;
  }

  boolean hasYear() {
    return grain != Grain.MILLENNIUM && grain != Grain.CENTURY && grain != Grain.DECADE;
  }

  TimexType type() {
    return clock == null ? TimexType.DATE : TimexType.TIME;
  }

  /** A day of the calendar; null where it has no such day. */
  static @Nullable LocalDate dateOrNull(int year, int month, int day) {
    boolean possible =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return possible ? LocalDate.of(year, month, day) : null;
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** The TIMEX3 value. */
  String timex() {
    boolean before = hasYear() ? year <= 0 : year < 0;
    String era = before ? "BC" : "";
    int said = !before ? year : hasYear() ? 1 - year : length(grain) - year;
    String digits = Padded.of(said, 4);
    String value =
        switch (grain) {
          case MILLENNIUM -> digits.substring(0, 1);
          case CENTURY -> digits.substring(0, 2);
          case DECADE -> digits.substring(0, 3);
          case YEAR -> digits;
          case HALF -> digits + "-H" + part;
          case QUARTER -> digits + "-Q" + part;
          case SEASON -> digits + "-" + SEASONS[part - SPRING];
          case MONTH -> digits + two(month);
          case WEEK -> week();
          case WEEKEND -> week() + "-WE";
          case DAY -> digits + two(month) + two(day);
        };
    return era + value + (clock == null ? "" : clock.timex());
  }

  private String week() {
    LocalDate date = date();
    return Padded.of(date.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + Padded.of(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String two(int number) {
    return "-" + Padded.of(number, 2);
  }

  DatePrecision precision() {
    if (clock != null) {
      if (clock.second() != ClockTime.NONE) {
        return DatePrecision.SECOND;
      }
      return clock.hasMinute() ? DatePrecision.MINUTE : DatePrecision.PART_OF_DAY;
    }
    return switch (grain) {
      case MILLENNIUM, CENTURY -> DatePrecision.CENTURY;
      case DECADE -> DatePrecision.DECADE;
      case YEAR -> DatePrecision.YEAR;
      case HALF, SEASON -> DatePrecision.SEASON;
      case QUARTER -> DatePrecision.QUARTER;
      case MONTH -> DatePrecision.MONTH;
      case WEEK, WEEKEND -> DatePrecision.WEEK;
      case DAY -> DatePrecision.DAY;
    };
  }

  /** The first day; null outside years 1 to 9999 and for seasons, whose months nobody says. */
  @Nullable LocalDate first() {
    return bound(false);
  }

  /** The last day, inclusive. */
  @Nullable LocalDate last() {
    return bound(true);
  }

  private @Nullable LocalDate bound(boolean last) {
    try {
      return switch (grain) {
        case MILLENNIUM, CENTURY, DECADE -> years(last);
        case YEAR -> year <= 0 ? null : years(last);
        case HALF -> months(part * 6 - 5, 6, last);
        case QUARTER -> months(part * 3 - 2, 3, last);
        case SEASON -> null;
        case MONTH -> months(month, 1, last);
        case WEEK -> last ? date().plusDays(6) : date();
        case WEEKEND -> last ? date().plusDays(1) : date();
        case DAY -> inRange(date());
      };
    } catch (DateTimeException e) {
      return null; // the year lies outside the calendar: the value stands, its bounds do not
    }
  }

  private @Nullable LocalDate years(boolean last) {
    return year < 0
        ? null
        : inRange(
            last ? LocalDate.of(lastYear(), 12, 31) : LocalDate.of(Math.max(1, firstYear()), 1, 1));
  }

  private @Nullable LocalDate months(int from, int length, boolean last) {
    return inRange(
        last ? YearMonth.of(year, from + length - 1).atEndOfMonth() : LocalDate.of(year, from, 1));
  }

  private static @Nullable LocalDate inRange(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999 ? date : null;
  }
}
