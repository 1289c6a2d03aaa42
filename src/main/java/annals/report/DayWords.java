// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people write them: {@code 7 January 1979}, {@code December 1978}, {@code 1975-1979}. */
final class DayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  /** The time from a first to a last day; "no date" without them. */
  static String of(@Nullable String start, @Nullable String end) {
    if (start == null || end == null) {
      return "no date";
    }
    LocalDate first = LocalDate.parse(start);
    LocalDate last = LocalDate.parse(end);
    boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (wholeYears) {
      return range(String.valueOf(first.getYear()), String.valueOf(last.getYear()));
    }
    if (wholeMonths) {
      return range(MONTH.format(first), MONTH.format(last));
    }
    return range(DAY.format(first), DAY.format(last));
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " \u2013 " + last;
  }
}
