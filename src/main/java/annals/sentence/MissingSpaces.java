// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.Abbreviation;

/**
 * Ends of sentences that lost the space after them: {@code world.Today}, {@code said.”He}, {@code
 * 1805.[6] An}, {@code innovation.23 Open}. Addresses, file names, program code and numbers are no
 * such ends.
 */
final class MissingSpaces {
  private static final int FOOTNOTED_WORD = 3;
  private static final String ADDRESS_MARKS = "./@_\\";

  private final Reading reading;

  MissingSpaces(Reading reading) {
    this.reading = reading;
  }

  /**
   * Where the sentence ends that has the marks {@code [mark, marksEnd)} and closing quotes and
   * brackets up to {@code closed}, with no space there; -1 where it goes on.
   */
  int cut(int mark, int marksEnd, int closed) {
    int after = Trail.afterReferences(reading.text(), closed, reading.limit());
    if (after > closed) {
      boolean goesOn =
          !reading.isSpaceOrEnd(after) || reading.goesOnSmall(reading.skipSpaces(after));
      return goesOn ? -1 : after;
    }
    boolean wordBefore = mark > reading.sentenceStart() && reading.isSmall(mark - 1);
    if (reading.at(closed) == '“') {
      return wordBefore ? closed : -1;
    }
    if (closed > marksEnd) {
      char closer = reading.at(closed - 1);
      boolean apostrophe = closer == '\'' || closer == '’';
      return wordBefore && !apostrophe && reading.isCapital(closed) ? closed : -1;
    }
    if (reading.isDigit(closed) && wordBefore) {
      return cutAfterFootnote(mark, closed);
    }
    if (isAfterCloser(mark)) {
      return reading.isCapital(closed) && reading.isSmall(closed + 1) ? closed : -1;
    }
    if (mark > reading.sentenceStart() && reading.at(mark - 1) == ' ') {
      return reading.startsSentence(closed) && reading.isSmall(closed + 1) ? closed : -1;
    }
    return reading.isCapital(closed) && isGlued(mark, closed) ? closed : -1;
  }

  /** {@code was “no”.This}: a quotation or bracket of small letters closes before the mark. */
  private boolean isAfterCloser(int mark) {
    return mark - 2 >= reading.sentenceStart()
        && Marks.closes(reading.at(mark - 1))
        && reading.isSmall(mark - 2);
  }

  private int cutAfterFootnote(int mark, int number) {
    int word = reading.wordStart(mark);
    int end = Trail.afterGluedFootnote(reading.text(), number, reading.limit());
    boolean plain =
        mark - word >= FOOTNOTED_WORD
            && reading.rules().abbreviations().find(reading.text(), word, mark) == null;
    return plain && end > number ? end : -1;
  }

  private boolean isGlued(int mark, int next) {
    CharSequence text = reading.text();
    WordRules rules = reading.rules();
    int word = reading.wordStart(mark);
    if (mark - word < 2
        || rules.abbreviations().find(text, word, mark) != null
        || reading.holdsAny(ADDRESS_MARKS, word - 1, mark)) {
      return false;
    }
    int nextEnd = reading.wordEnd(next);
    boolean stop = nextEnd < reading.limit() && ADDRESS_MARKS.indexOf(text.charAt(nextEnd)) >= 0;
    if (stop && rules.abbreviations().find(text, next, nextEnd) == Abbreviation.NEVER) {
      return true;
    }
    boolean code = nextEnd < reading.limit() && text.charAt(nextEnd) == '(';
    if (code || (stop && !reading.isSpaceOrEnd(nextEnd + 1)) || hasInnerCapital(next, nextEnd)) {
      return false;
    }
    boolean words = reading.isSmall(word) && reading.isSmall(mark - 1) && reading.isSmall(next + 1);
    return words || rules.startsSentence(text, next, reading.limit());
  }

  /** {@code options.IgnoreContent}: the name of a program's member. */
  private boolean hasInnerCapital(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (reading.isCapital(i) && reading.isSmall(i - 1)) {
        return true;
      }
    }
    return false;
  }
}
