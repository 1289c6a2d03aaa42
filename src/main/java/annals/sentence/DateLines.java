// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

/**
 * A date line that was run into the headline before it: {@code Interview with a publisher Sunday,
 * May 28, 2006}. Only a whole date with its weekday at the very end of a paragraph counts, and only
 * after a word that does not lead to it, as {@code on} does.
 */
final class DateLines {
  private static final int YEAR_DIGITS = 4;
  private static final int DAY_DIGITS = 2;

  private final CharSequence text;
  private final WordRules rules;

  DateLines(CharSequence text, WordRules rules) {
    this.text = text;
    this.rules = rules;
  }

  /** Where the date at the end of the paragraph starts; {@code start} where there is none. */
  int start(int start, int limit) {
    int end = limit;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int year = digits(start, end);
    if (end - year != YEAR_DIGITS) {
      return start;
    }
    int at = gap(start, year);
    int day = digits(start, at);
    int month = letters(start, day < at ? gap(start, day) : at);
    if (day == at) {
      day = digits(start, gap(start, month));
      at = gap(start, day);
    } else {
      at = gap(start, month);
    }
    int weekday = letters(start, at);
    boolean date = at - weekday > 0 && isDigits(day) && isCalendarWord(month, limit);
    if (!date || !isCalendarWord(weekday, limit) || weekday <= start + 1) {
      return start;
    }
    return goesWithout(start, weekday) ? weekday : start;
  }

  private boolean isDigits(int day) {
    int end = day;
    while (end < text.length() && Trail.isDigit(text.charAt(end))) {
      end++;
    }
    return end > day && end - day <= DAY_DIGITS;
  }

  private boolean isCalendarWord(int word, int limit) {
    return rules.opener(text, word, limit) == Opener.AFTER_TIME;
  }

  /** Whether the word before the date is no preposition and no comma parts them. */
  private boolean goesWithout(int start, int weekday) {
    int before = weekday;
    while (before > start && isSpace(text.charAt(before - 1))) {
      before--;
    }
    if (before == start || before == weekday || text.charAt(before - 1) == ',') {
      return false;
    }
    int word = letters(start, before);
    boolean preposition =
        word < before
            && Character.isLowerCase(text.charAt(word))
            && rules.opener(text, word, before) == Opener.STARTER;
    return !preposition;
  }

  private int digits(int start, int end) {
    int at = end;
    while (at > start && end - at <= YEAR_DIGITS && Trail.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int letters(int start, int end) {
    int at = end;
    while (at > start && end - at <= WordRules.LONGEST && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Before the spaces, commas and stops that end at {@code end}. */
  private int gap(int start, int end) {
    int at = end;
    while (at > start
        && (text.charAt(at - 1) == ' '
            || text.charAt(at - 1) == ','
            || text.charAt(at - 1) == '.')) {
      at--;
    }
    return at;
  }
}
