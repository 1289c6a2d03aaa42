// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are counted in another calendar than the common one, where that is sure: a year between
 * 2443 and 2642 is one of the Buddhist era (1900 to 2099), a year between 1279 and 1478 one of the
 * solar calendar of Iran where its month is named. 17 Dey 1397 is 7 January 2019.
 */
final class OtherCalendars {
  private static final int FIRST_BUDDHIST = 2443;
  private static final int LAST_BUDDHIST = 2642;
  private static final int FIRST_PERSIAN = 1279;
  private static final int LAST_PERSIAN = 1478;
  static final long MILLISECONDS_OF_DAY = 86_400_000L;

  private OtherCalendars() {}

  /** The day of the common calendar; null where there is none such, or the calendar is not sure. */
  static @Nullable LocalDate day(int year, int month, int day, boolean persian) {
    if (persian) {
      return year >= FIRST_PERSIAN && year <= LAST_PERSIAN
          ? converted("fa@calendar=persian", year, month, day)
          : null;
    }
    if (year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST) {
      return converted("th@calendar=buddhist", year, month, day);
    }
    return CalendarValue.dateOrNull(year, month, day);
  }

  /** The day of the common calendar that a calendar in Greenwich time is set to. */
  static LocalDate date(Calendar calendar) {
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLISECONDS_OF_DAY));
  }

  private static @Nullable LocalDate converted(String locale, int year, int month, int day) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale(locale));
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(year, month - 1, day);
    try {
      return date(calendar);
    } catch (IllegalArgumentException e) {
      return null; // the calendar has no such day
    }
  }
}
