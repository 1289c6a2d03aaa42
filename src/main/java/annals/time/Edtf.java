// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Timex.TimexMod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The small part of the Extended Date/Time Format (ISO 8601-2) that dates are published in: {@code
 * 1979-01-07}, {@code 197X}, {@code 19XX}, {@code 2013-35} for a third quarter, {@code 1944-22} for
 * a summer, {@code 2013-03-11/2013-03-17} for a week, {@code 1979~} for "about 1979", {@code
 * 2019-01-09T20:13:00}.
 */
public final class Edtf {
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private Edtf() {}

  /** Writes a value; null for what has no place on the calendar. */
  static String of(CalendarValue value, @Nullable TimexMod mod) {
    String text = write(value);
    return mod == TimexMod.APPROX && value.clock() == null && text.indexOf('/') < 0
        ? text + "~"
        : text;
  }

  /** The days between two bounds: a day, a whole month or year, else an interval. */
  public static @Nullable String ofDays(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return null;
    }
    if (first.equals(last)) {
      return first.toString();
    }
    boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (whole && YearMonth.from(first).equals(YearMonth.from(last))) {
      return year(first.getYear()) + two(first.getMonthValue());
    }
    boolean year = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    return year && first.getYear() == last.getYear() ? year(first.getYear()) : first + "/" + last;
  }

  private static String write(CalendarValue value) {
    String year = year(value.year());
    return switch (value.grain()) {
      case MILLENNIUM -> year.substring(0, year.length() - 3) + "XXX";
      case CENTURY -> value.part() > 0 ? years(value) : year.substring(0, year.length() - 2) + "XX";
      case DECADE -> value.part() > 0 ? years(value) : year.substring(0, year.length() - 1) + "X";
      case YEAR -> year;
      case HALF -> year + "-" + (FIRST_HALF + value.part() - 1);
      case QUARTER -> year + "-" + (FIRST_QUARTER + value.part() - 1);
      case SEASON -> year + "-" + value.part();
      case MONTH -> year + two(value.month());
      case WEEK -> value.date() + "/" + value.date().plusDays(6);
      case WEEKEND -> value.date() + "/" + value.date().plusDays(1);
      case DAY -> year + two(value.month()) + two(value.day()) + time(value.clock());
    };
  }

  private static String years(CalendarValue value) {
    return year(value.firstYear()) + "/" + year(value.lastYear());
  }

  private static String year(int year) {
    return (year < 0 ? "-" : "") + Padded.of(Math.abs(year), 4);
  }

  private static String two(int number) {
    return "-" + Padded.of(number, 2);
  }

  private static String time(@Nullable ClockTime clock) {
    if (clock == null || !clock.hasMinute() || clock.hour() > 23) {
      return "";
    }
    String zone = clock.zone() == null || clock.zone().equals("local") ? "" : clock.zone();
    var time = new StringBuilder("T");
    Padded.append(time, clock.hour(), 2).append(':');
    Padded.append(time, clock.minute(), 2).append(':');
    return Padded.append(time, Math.max(0, clock.second()), 2).append(zone).toString();
  }
}
