// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/**
 * Sentences that were run into a headline or into one another without a mark: {@code the market is
 * closed The traders have moved}. The sign is a function word with a capital between a small word
 * that is no function word and another small word, outside quotations and brackets. Words that have
 * a capital inside sentences too ({@link Opener#ANYWHERE}) are no sign, nor is a capital word
 * before, as in the titles of works and in headlines that have capitals throughout.
 */
final class RunOns {
  private static final int QUOTE_REACH = 120;

  private final Reading reading;
  private final boolean active;
  private final boolean nounCapitals;

  RunOns(Reading reading) {
    this.reading = reading;
    this.active = reading.rules().has(Habit.RUN_ON);
    this.nounCapitals = reading.rules().has(Habit.NOUN_CAPITAL);
  }

  /** Whether the capital letter at {@code capital} starts a sentence without a mark before it. */
  boolean startsAt(int capital) {
    int end = capital - 1;
    if (!active || end <= reading.sentenceStart() || reading.at(end) != ' ') {
      return false;
    }
    char last = reading.at(end - 1);
    return (Character.isLowerCase(last) || Trail.isDigit(last))
        && isStarter(capital)
        && isPlainWord(end)
        && !isInQuotation(end);
  }

  private boolean isStarter(int capital) {
    int end = reading.wordEnd(capital);
    if (end + 2 >= reading.limit() || !isSmallFrom(capital + 1, end)) {
      return false;
    }
    Opener opener = reading.rules().opener(reading.text(), capital, reading.limit());
    char after = reading.at(end);
    boolean elided = (after == '\'' || after == '’') && reading.rules().has(Habit.ELISION);
    boolean sign = opener == Opener.STARTER || (elided && opener == Opener.ANYWHERE);
    return sign && (after == ' ' || elided) && isSmallFrom(end + 1, end + (elided ? 2 : 3));
  }

  private boolean isSmallFrom(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.isSmall(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word that ends at {@code end} is small, or a noun, and no function word. */
  private boolean isPlainWord(int end) {
    int start = reading.wordStart(end);
    if (start >= end || reading.holdsAny("./&", start, end)) {
      return false;
    }
    if (start == reading.sentenceStart() && Trail.isDigit(reading.at(start))) {
      return false;
    }
    boolean small = !reading.isCapital(start) || nounCapitals;
    return small
        && reading.isAfterSpace(start)
        && reading.rules().opener(reading.text(), start, end) == null;
  }

  private boolean isInQuotation(int end) {
    int bound = Math.max(reading.sentenceStart(), end - QUOTE_REACH);
    for (int i = end - 1; i >= bound; i--) {
      char c = reading.at(i);
      boolean apostrophe = c == '\'' || c == '’';
      if (!apostrophe && Marks.closes(c) && c != '"') {
        return false;
      }
      if (!apostrophe && (c == '"' || Marks.opens(c))) {
        return true;
      }
    }
    return false;
  }
}
