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
  private static final int LONGEST_LEAD = 60;
  private static final int BRACKET = 2;
  private static final String MARKS = ".:–—-|)]";
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
   * How many characters at the start of a line are its day, what labels it and where or by whom it
   * was written: {@code 31 October 2023. The bridge ...}, {@code Posted on 4 March 2024: The dam
   * ...}, {@code New York, 4 March 2024. The dam ...}; 0 where a line opens otherwise. A mark
   * stands behind it, and then text.
   */
  static int opening(CharSequence text, Span line, Span day, boolean labelled) {
    Span lead = Span.of(line.start(), day.start());
    boolean named = labelled || lead.length() <= BRACKET || endsInComma(text, lead);
    if (lead.length() > LONGEST_LEAD || !named || !isPlain(text, lead)) {
      return 0;
    }
    int last = Math.min(line.end(), day.end() + LONGEST_LEAD);
    for (int at = day.end(); at < last; at++) {
      char c = text.charAt(at);
      boolean near = at == day.end();
      boolean mark = MARKS.indexOf(c) >= 0 && (near || labelled || c != '.');
      boolean apart = near && lead.isEmpty() && Character.isSpaceChar(c);
      if (mark || (near && begins(text, line, at)) || (apart && begins(text, line, at + 1))) {
        int begin = behind(text, line, at);
        boolean spaced = near || Character.isSpaceChar(text.charAt(begin - 1));
        if (spaced && begins(text, line, begin) && isPlain(text, Span.of(day.end(), at))) {
          return line.end() - begin >= SHORTEST_PARAGRAPH ? begin - line.start() : 0;
        }
      }
    }
    return 0;
  }

  /** Where the text goes on behind marks and spaces. */
  private static int behind(CharSequence text, Span line, int from) {
    int at = from;
    while (at < line.end()
        && (MARKS.indexOf(text.charAt(at)) >= 0 || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean begins(CharSequence text, Span line, int at) {
    return at < line.end()
        && (QUOTES.indexOf(text.charAt(at)) >= 0 || Character.isUpperCase(text.charAt(at)));
  }

  private static boolean endsInComma(CharSequence text, Span lead) {
    int at = lead.end() - 1;
    while (at > lead.start() && Character.isSpaceChar(text.charAt(at))) {
      at--;
    }
    return at >= lead.start() && text.charAt(at) == ',';
  }

  /** Whether a stretch holds nothing but names, numbers and the words of labels. */
  private static boolean isPlain(CharSequence text, Span stretch) {
    DayTokens t = DayTokens.of(text, stretch);
    for (int i = 0; i < t.size(); i++) {
      boolean name = Character.isUpperCase(text.charAt(t.start(i)));
      if (t.isWord(i) && !name && !HeaderWords.isKnown(t.word(i))) {
        return false;
      }
    }
    return true;
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
