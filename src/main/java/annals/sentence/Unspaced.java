// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.Abbreviation;

/**
 * Ends of sentences in scripts without spaces: any strong mark before a Chinese or Japanese
 * character is one, half-width too ({@code 本当か?次は}), unless the sentence goes on after the
 * quotation or title that the mark closes ({@code 「はい。」と言った}, {@code 『けいおん!』}).
 */
final class Unspaced {
  private static final String TITLE_CLOSERS = "』》";
  private static final String PAUSES = "、，,；;：:";

  private final Reading reading;

  Unspaced(Reading reading) {
    this.reading = reading;
  }

  /** Whether the strong mark at {@code mark} stands before such a character, and is in no name. */
  boolean follows(int mark, int closed) {
    if (closed >= reading.limit() || !isUnspaced(reading.at(closed))) {
      return false;
    }
    int word = reading.wordStart(mark);
    return reading.rules().abbreviations().find(reading.text(), word, mark) != Abbreviation.MARKED;
  }

  /** Whether the sentence goes on after marks up to {@code marksEnd} and what closes after them. */
  boolean goesOn(int marksEnd, int closed) {
    if (closed >= reading.limit()) {
      return false;
    }
    char next = reading.at(closed);
    boolean isClosed = closed > marksEnd;
    boolean title = isClosed && TITLE_CLOSERS.indexOf(reading.at(closed - 1)) >= 0;
    return title
        || (isClosed && isHiragana(next))
        || PAUSES.indexOf(next) >= 0
        || reading.rules().tellsWhoSpoke(reading.text(), closed, reading.limit());
  }

  private static boolean isUnspaced(char c) {
    return isHiragana(c) || (c >= '\u30a1' && c <= '\u30fe') || Character.isIdeographic(c);
  }

  private static boolean isHiragana(char c) {
    return c >= '\u3041' && c <= '\u309f';
  }
}
