// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of the Extended Date/Time Format that annals writes, back to the first and last
 * day: {@code 1975-04}, {@code 197X}, {@code 1979~}, {@code 2013-35} (third quarter), {@code
 * 1978-12/1979-01}, {@code 2019-06-18T13:37:00}. Nothing here is shared with what writes it.
 */
public final class EdtfDays {
  private static final int FIRST_YEAR = 1;
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 32;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;
  private static final int LAST_HALF = 41;

  private EdtfDays() {}

  /** First and last day, inclusive; null at the open end of an interval. */
  public record Bounds(@Nullable LocalDate start, @Nullable LocalDate end) {}

  /**
   * The bounds of an expression; none where it has no certain days (a season, a year before 1, a
   * year left open). Throws {@link IllegalArgumentException} for what is no EDTF.
   */
  public static Optional<Bounds> bounds(String edtf) {
    try {
      int slash = edtf.indexOf('/');
      if (slash < 0) {
        return date(edtf);
      }
      Optional<Bounds> from = end(edtf.substring(0, slash));
      Optional<Bounds> to = end(edtf.substring(slash + 1));
      return from.isEmpty() || to.isEmpty()
          ? Optional.empty()
          : Optional.of(new Bounds(from.get().start(), to.get().end()));
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException("not EDTF: " + edtf, e);
    }
  }

  private static Optional<Bounds> end(String edtf) {
    return edtf.equals("..") ? Optional.of(new Bounds(null, null)) : date(edtf);
  }

  private static Optional<Bounds> date(String edtf) {
    String plain = edtf.replace("~", "").replace("?", "").replace("%", "");
    int time = plain.indexOf('T');
    if (time >= 0) {
      checkTime(plain.substring(time + 1));
      plain = plain.substring(0, time);
    }
    if (plain.startsWith("-") || plain.startsWith("Y") || plain.startsWith("0000")) {
      return Optional.empty();
    }
    String year = plain.substring(0, 4);
    if (year.startsWith("X")) {
      return Optional.empty();
    }
    int open = year.indexOf('X');
    boolean digitAfter = open >= 0 && !"XXXX".startsWith(year.substring(open));
    if (digitAfter || (open >= 0 && plain.length() > 4)) {
      throw new IllegalArgumentException("not EDTF: " + edtf);
    }
    int first = Math.max(FIRST_YEAR, number(year.replace('X', '0')));
    int last = number(year.replace('X', '9'));
    if (plain.length() == 4) {
      return days(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }
    String month = part(plain, 4);
    String day = plain.length() == 7 ? "XX" : part(plain, 7);
    if (plain.length() != 7 && plain.length() != 10) {
      throw new IllegalArgumentException("not EDTF: " + edtf);
    }
    return month.equals("XX")
        ? days(YearMonth.of(first, 1), YearMonth.of(last, 12))
        : monthOrDay(first, number(month), day);
  }

  private static Optional<Bounds> monthOrDay(int year, int month, String day) {
    if (month >= FIRST_SEASON && month <= LAST_SEASON) {
      return Optional.empty();
    }
    if (month >= FIRST_QUARTER && month <= LAST_HALF) {
      int first = month >= FIRST_HALF ? FIRST_HALF : FIRST_QUARTER;
      int length = month >= FIRST_HALF ? 6 : 3;
      if (month >= FIRST_THIRD && month < FIRST_HALF) {
        first = FIRST_THIRD;
        length = 4;
      }
      YearMonth start = YearMonth.of(year, (month - first) * length + 1);
      return days(start, start.plusMonths(length - 1));
    }
    YearMonth only = YearMonth.of(year, month);
    if (day.equals("XX")) {
      return days(only, only);
    }
    LocalDate date = only.atDay(number(day));
    return Optional.of(new Bounds(date, date));
  }

  private static Optional<Bounds> days(YearMonth first, YearMonth last) {
    return Optional.of(new Bounds(first.atDay(1), last.atEndOfMonth()));
  }

  /** The two characters after a hyphen. */
  private static String part(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      throw new IllegalArgumentException("not EDTF: " + text);
    }
    return text.substring(hyphen + 1, hyphen + 3);
  }

  private static int number(String digits) {
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NumberFormatException(digits);
    }
    return Integer.parseInt(digits);
  }

  /** {@code 13:37}, {@code 13:37:00}, with {@code Z} or an offset. */
  private static void checkTime(String time) {
    String clock = time;
    int zone = Math.max(Math.max(time.indexOf('Z'), time.indexOf('+')), time.indexOf('-'));
    if (zone >= 0) {
      ZoneOffset.of(time.substring(zone));
      clock = time.substring(0, zone);
    }
    LocalTime.parse(clock);
  }
}
