// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/**
 * Ends of sentences without a mark of their own: before the label of a credit ({@code Photo: VNA}),
 * between two web addresses, after an emoticon, around a drawn rule ({@code ***}), after a dateline
 * in the middle of a paragraph. The methods return where the pass goes on.
 */
final class UnmarkedEnds {
  private static final int SHORTEST_RULE = 3;
  private static final int SHORTEST_AGENCY = 2;

  private final Reading reading;
  private int addressEnd;

  UnmarkedEnds(Reading reading) {
    this.reading = reading;
  }

  void open() {
    addressEnd = -1;
  }

  int passColon(int colon) {
    int word = reading.wordStart(colon);
    if (Trail.startsWith(reading.text(), colon, reading.limit(), "://")) {
      return passAddress(word, colon);
    }
    if (isCredit(word, colon)) {
      reading.cut(word);
    }
    return passEmoticon(colon);
  }

  private boolean isCredit(int word, int colon) {
    int before = reading.beforeSpaces(word);
    return before < word
        && before > reading.sentenceStart()
        && reading.isCapital(word)
        && !Marks.opens(reading.at(before - 1))
        && reading.rules().opener(reading.text(), word, colon) == Opener.LABEL;
  }

  /** Past a web address; of two in a row the second starts anew. */
  private int passAddress(int address, int colon) {
    if (addressEnd > reading.sentenceStart() && reading.skipSpaces(addressEnd) == address) {
      reading.cut(addressEnd);
    }
    int end = colon;
    while (!reading.isSpaceOrEnd(end)) {
      end++;
    }
    while (end > colon + 1
        && (Marks.ends(reading.at(end - 1)) || Marks.closes(reading.at(end - 1)))) {
      end--;
    }
    addressEnd = end;
    return end;
  }

  private int passEmoticon(int eyes) {
    int end = Emoticons.emoticonEnd(reading.text(), eyes, reading.limit());
    if (end < 0 || eyes <= reading.sentenceStart() || !reading.isAfterSpace(eyes)) {
      return eyes + 1;
    }
    if (reading.isCapital(reading.skipSpaces(end))) {
      reading.cut(end);
    }
    return end;
  }

  int passRule(int start) {
    int end = start + 1;
    while (end < reading.limit() && reading.at(end) == reading.at(start)) {
      end++;
    }
    if (!reading.isAfterSpace(start) || !reading.isSpaceOrEnd(end)) {
      return end;
    }
    int shortest = reading.at(start) == '-' ? SHORTEST_RULE + 1 : SHORTEST_RULE;
    if (end - start >= shortest) {
      reading.cut(start);
      reading.cut(end);
    } else if (reading.at(start) == '-' && endsDateline(start, end)) {
      cutBeforePlace(start);
      reading.cut(end);
    }
    return end;
  }

  /** {@code TEHRAN (AFP) - An}: place, agency, dash, capital. */
  private boolean endsDateline(int dash, int end) {
    int close = reading.beforeSpaces(dash) - 1;
    if (close <= reading.sentenceStart()
        || reading.at(close) != ')'
        || !reading.isCapital(reading.skipSpaces(end))) {
      return false;
    }
    int open = close - 1;
    while (open > reading.sentenceStart() && reading.isCapital(open)) {
      open--;
    }
    int place = open - 2;
    return close - open > SHORTEST_AGENCY
        && reading.at(open) == '('
        && place > reading.sentenceStart()
        && reading.isCapital(place)
        && reading.isCapital(place - 1);
  }

  /**
   * Cuts before the words in capitals that lead up to {@code dash}, if a colon comes before them.
   */
  private void cutBeforePlace(int dash) {
    int place = dash;
    while (place > reading.sentenceStart()
        && !reading.isSmall(place - 1)
        && reading.at(place - 1) != ':') {
      place--;
    }
    if (place > reading.sentenceStart() && reading.at(place - 1) == ':') {
      reading.cut(place);
    }
  }
}
