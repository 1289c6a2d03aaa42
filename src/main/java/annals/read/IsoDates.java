// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ISO 8601 form of a date that a page states, where it is clear: ISO forms themselves, {@code
 * 20260324}, RFC 1123, Unix time, English month names. Numeric dates whose day and month could be
 * swapped are not clear and give null.
 */
final class IsoDates {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int YEAR_DIGITS = 4;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");

  /** What may be a time after RFC 1123: {@code Tue, 24 Mar 2026 09:30:00 +0700}. */
  private static final Pattern RFC = Pattern.compile("[^:]{10,24}:.{2,16}");

  private static final Pattern UNIX = Pattern.compile("(\\d{10})(\\d{3})?");
  private static final String MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final Pattern PRINTED =
      Pattern.compile(
          ("(?<!\\p{L})(?<m1>MONTH)[a-z]*\\.?\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>\\d{4})(?!\\d)"
                  + "|\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m2>MONTH)[a-z]*\\.?,?[\\s-]+(?<y2>\\d{4})(?!\\d)"
                  + "|\\b(?<y3>\\d{4})[-/.](?<m3>\\d{1,2})[-/.](?<d3>\\d{1,2})(?!\\d)"
                  + "|\\b(?<a>\\d{1,2})[/.-](?<b>\\d{1,2})[/.-](?<y4>\\d{4})(?!\\d)")
              .replace("MONTH", MONTH));
  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private IsoDates() {}

  static @Nullable String iso(String printed) {
    String text = printed.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return stamp(iso);
    }
    Matcher unix = UNIX.matcher(text);
    if (unix.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(unix.group(1)));
      return instant.atOffset(ZoneOffset.UTC).toLocalDateTime() + "Z";
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    String rfc = RFC.matcher(text).matches() ? rfc(text) : null;
    return rfc != null ? rfc : inWords(text.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String rfc(String text) {
    try {
      ZonedDateTime stamp = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(stamp);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String stamp(Matcher iso) {
    String day = day(number(iso, 1), number(iso, 2), number(iso, 3));
    if (day == null || iso.group(4) == null) {
      return day;
    }
    String seconds = iso.group(6) == null ? "00" : iso.group(6);
    String zone = iso.group(7) == null ? "" : iso.group(7);
    zone = zone.equals("UTC") || zone.equals("GMT") ? "Z" : zone;
    zone = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    int hour = number(iso, 4);
    boolean sane = hour < 24 && number(iso, 5) < 60 && Integer.parseInt(seconds) < 60;
    return sane
        ? day + String.format(Locale.ROOT, "T%02d:%s:%s%s", hour, iso.group(5), seconds, zone)
        : day;
  }

  private static @Nullable String inWords(String text) {
    return inText(text).stream().map(Found::iso).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * A date inside a text.
   *
   * @param iso the day, or null where it is not clear which
   */
  record Found(int start, int end, @Nullable String iso) {}

  /** The dates printed in a lower-case text, in order. */
  static List<Found> inText(String lower) {
    if (!holdsYear(lower)) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    Matcher date = PRINTED.matcher(lower);
    while (date.find()) {
      String iso;
      if (date.group("m1") != null) {
        iso = day(number(date, "y1"), month(date.group("m1")), number(date, "d1"));
      } else if (date.group("m2") != null) {
        iso = day(number(date, "y2"), month(date.group("m2")), number(date, "d2"));
      } else if (date.group("y3") != null) {
        iso = day(number(date, "y3"), number(date, "m3"), number(date, "d3"));
      } else {
        iso = numeric(number(date, "a"), number(date, "b"), number(date, "y4"));
      }
      found.add(new Found(date.start(), date.end(), iso));
    }
    return found;
  }

  /** Whether a text holds a digit, as every date does. */
  static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds four digits in a row, as every date in it does. */
  static boolean holdsYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == YEAR_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String numeric(int a, int b, int year) {
    if (a == b || a > MONTH_NAMES.size()) {
      return day(year, b, a);
    }
    return b > MONTH_NAMES.size() ? day(year, a, b) : null;
  }

  private static int month(String name) {
    return MONTH_NAMES.indexOf(name) + 1;
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static @Nullable String day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
