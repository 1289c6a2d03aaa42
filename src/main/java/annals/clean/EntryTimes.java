// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Span;

/**
 * The times that head the entries of a live blog, each on a line of its own above a paragraph:
 * {@code 16:40}, {@code 4:40 p.m.}, {@code 16.40 Uhr}. One or two are no live blog.
 */
final class EntryTimes {
  static final int FEWEST = 3;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 4;
  private static final int MOST_LETTERS = 4;
  private static final int LONGEST = 12;
  private static final String MARKS = ":.h";
  private static final int HOURS = 24;

  /** The first digit of the last minute; {@code 4.80} is a price. */
  private static final char LAST_TENS = '5';

  /** The hour's digits end so early that minutes can follow. */
  private static final int MOST_HOUR_DIGITS = 2;

  private EntryTimes() {}

  /** Which lines of a page are such times. */
  static boolean[] of(Page page) {
    var times = new boolean[page.size()];
    int heads = 0;
    for (int i = 0; i < times.length; i++) {
      times[i] = isTime(page, page.line(i));
      boolean head = times[i] && i + 1 < times.length && page.line(i + 1).isProse();
      heads += head ? 1 : 0;
    }
    return heads >= FEWEST ? times : new boolean[page.size()];
  }

  private static boolean isTime(Page page, PageLine line) {
    int from = line.unit.start();
    if (line.digits < FEWEST_DIGITS
        || line.digits > MOST_DIGITS
        || line.letters > MOST_LETTERS
        || line.unit.contentEnd() - from > LONGEST) {
      return false;
    }
    int mark = from;
    while (mark < line.unit.contentEnd() && isDigit(page, mark)) {
      mark++;
    }
    return mark - from <= MOST_HOUR_DIGITS
        && mark > from
        && mark + 2 < line.unit.contentEnd()
        && MARKS.indexOf(page.text().charAt(mark)) >= 0
        && isDigit(page, mark + 1)
        && isDigit(page, mark + 2)
        && line.digits == mark - from + 2
        && Integer.parseInt(page.text().slice(Span.of(from, mark)).toString()) <= HOURS
        && page.text().charAt(mark + 1) <= LAST_TENS
        && !isMeasure(page, line, mark);
  }

  /** {@code 4.40 m}: a number with a point and a word that is none of times. */
  private static boolean isMeasure(Page page, PageLine line, int mark) {
    boolean word = line.letters > 0 && line.dateWords < line.wordHashes.length;
    return word && page.text().charAt(mark) == '.';
  }

  private static boolean isDigit(Page page, int at) {
    return Character.isDigit(page.text().charAt(at));
  }
}
