// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Feasts that calendars of the moon place: {@code chinese 01-01}, {@code hebrew 01-10}, {@code
 * islamic 10-01}, each a month and a day of that calendar. The months of Islam begin when the moon
 * is seen, so by country a day later than reckoned.
 */
final class MoonFeasts {
  private static final Map<String, String> CALENDARS =
      Map.of(
          "chinese", "en@calendar=chinese",
          "hebrew", "en@calendar=hebrew",
          "islamic", "en@calendar=islamic-umalqura");

  private MoonFeasts() {}

  static boolean isOne(String rule) {
    return CALENDARS.containsKey(name(rule));
  }

  /** Whether the day after the one reckoned is as likely. */
  static boolean isSighted(String rule) {
    return name(rule).equals("islamic");
  }

  private static String name(String rule) {
    int end = rule.indexOf(' ');
    return end < 0 ? rule : rule.substring(0, end);
  }

  /** The month of a rule, counted from 1; throws where nobody can read it. */
  static int month(String rule) {
    int at = rule.indexOf(' ') + 1;
    return Integer.parseInt(rule.substring(at, at + 2));
  }

  private static int dayOfMonth(String rule) {
    return Integer.parseInt(rule.substring(rule.indexOf('-') + 1));
  }

  /** The first such day of a year; every year has one. */
  static LocalDate day(String rule, int year) {
    Calendar calendar =
        Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale(CALENDARS.get(name(rule))));
    for (LocalDate from :
        List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31))) {
      calendar.setTimeInMillis(from.toEpochDay() * OtherCalendars.MILLISECONDS_OF_DAY);
      calendar.set(Calendar.IS_LEAP_MONTH, 0);
      calendar.set(Calendar.DAY_OF_MONTH, 1);
      calendar.set(Calendar.MONTH, month(rule) - 1);
      calendar.set(Calendar.DAY_OF_MONTH, dayOfMonth(rule));
      LocalDate found = OtherCalendars.date(calendar);
      if (found.getYear() == year) {
        return found;
      }
    }
    throw new IllegalArgumentException("no day of " + year + " by the rule " + rule);
  }
}
