// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a report that says where and when it was filed: {@code ROME, May 3, 2023 -},
 * {@code LONDON, May 3, 2023 (GLOBE NEWSWIRE) --}. Names in capitals, the date, perhaps an agency
 * in brackets, a dash, and then text.
 */
final class Dateline {
  private static final int LEAP_YEAR = 2000;
  private static final int LONGEST_PLACE = 8;
  private static final int LONGEST_AGENCY = 8;
  private static final int SHORTEST_TEXT = 5;
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final String MARKS = ".:–—-|";
  private static final String QUOTES = "\"'“„«»‘";

  private Dateline() {}

  /** The day and month of a report that the line opens; null where it opens none. */
  static @Nullable MonthDay day(TimeTokens t, Expression date) {
    boolean day =
        date.meaning() instanceof Meaning.Point point
            && point.month() != Meaning.NONE
            && point.day() != Meaning.NONE;
    if (!day || !holds(t, date)) {
      return null;
    }
    Meaning.Point point = (Meaning.Point) date.meaning();
    LocalDate leap = CalendarValue.dateOrNull(LEAP_YEAR, point.month(), point.day());
    return leap == null ? null : MonthDay.from(leap);
  }

  /** Whether a date is that of a report that its line opens. */
  static boolean holds(TimeTokens t, Expression date) {
    if (date.from() == 0 || date.from() > LONGEST_PLACE || !t.isCapital(0)) {
      return false;
    }
    for (int i = 1; i < date.from(); i++) {
      boolean mark = t.isSign(i, ',') || t.isSign(i, '.') || t.isSign(i, '-') || t.isSign(i, '/');
      if (!mark && !t.isCapital(i)) {
        return false;
      }
    }
    int at = afterAgency(t, date.to());
    boolean dash = t.isSign(at, '-') || t.isSign(at, '–') || t.isSign(at, '—');
    return dash && at + SHORTEST_TEXT < t.size();
  }

  /**
   * Whether a day opens a paragraph by itself: {@code 31 October 2023. The bridge ...}, {@code
   * 01.02.2022 „Die Brücke ...}; a mark behind it, and then text.
   */
  static boolean opens(CharSequence text, Span line, Span day) {
    int at = day.end();
    while (at < line.end() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean marked = at > day.end();
    while (at < line.end() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    boolean quoted = at < line.end() && QUOTES.indexOf(text.charAt(at)) >= 0;
    boolean begins = quoted || (at < line.end() && Character.isUpperCase(text.charAt(at)));
    return (marked || quoted) && begins && line.end() - at >= SHORTEST_PARAGRAPH;
  }

  private static int afterAgency(TimeTokens t, int token) {
    int at = t.isSign(token, ',') ? token + 1 : token;
    if (!t.isSign(at, '(') && !t.isSign(at, '/')) {
      return at;
    }
    for (int i = at + 1; i <= at + LONGEST_AGENCY; i++) {
      if (t.isSign(i, ')') || t.isSign(i, '/')) {
        return i + 1;
      }
    }
    return at;
  }
}
