// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

/**
 * What stands before the first sentence of a paragraph without being part of it: a dateline ({@code
 * HANOI, Jan. 7 (VNA) -}), the label of a caption ({@code Archive photo:}, {@code Figure 1.5}).
 */
final class Heads {
  private static final int LONGEST = 80;
  private static final int DATELINE_WORDS = 8;
  private static final int SHORTEST_PLACE = 3;
  private static final int LABEL_WORDS = 3;
  private static final int SENTENCE_WORDS = 4;

  private final CharSequence text;
  private final WordRules rules;

  Heads(CharSequence text, WordRules rules) {
    this.text = text;
    this.rules = rules;
  }

  /**
   * Where the head of the paragraph {@code [start, limit)} ends; {@code start} where it has none.
   */
  int end(int start, int limit) {
    int first = Trail.skipSpaces(text, start, limit);
    if (first >= limit
        || !(Character.isUpperCase(text.charAt(first)) || text.charAt(first) == '(')) {
      return start;
    }
    int dateline = datelineEnd(first, limit);
    if (dateline > 0) {
      return dateline;
    }
    int label = labelEnd(first, limit);
    return label > 0 ? label : start;
  }

  /**
   * A place in capitals, with an agency in brackets or with its country, perhaps a date, then a
   * dash.
   */
  private int datelineEnd(int first, int limit) {
    boolean capitals = isCapitals(first, limit);
    boolean agency = false;
    boolean comma = false;
    int words = 0;
    int bound = Math.min(limit, first + LONGEST);
    for (int i = first; i < bound; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        int close = i + 1;
        while (close < bound && text.charAt(close) != ')') {
          close++;
        }
        if (agency || close >= bound || !Character.isUpperCase(text.charAt(i + 1))) {
          return -1;
        }
        agency = true;
        i = close;
      } else if (isDash(c) && isSpace(text.charAt(i - 1))) {
        boolean clear = capitals || agency || (comma && startsSentence(i, limit));
        return clear && words <= DATELINE_WORDS ? afterDash(i, limit) : -1;
      } else if (isDash(c) && (capitals || agency) && c == '—') {
        return afterDash(i, limit);
      } else if (isSpace(c)) {
        words++;
        comma |= text.charAt(i - 1) == ',';
      } else if (i > first && isSpace(text.charAt(i - 1)) && !startsName(c)) {
        return -1;
      } else if (!Character.isLetterOrDigit(c) && ".,/-'’".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsSentence(int dash, int limit) {
    return rules.startsSentence(text, Trail.skipSpaces(text, dash + 1, limit), limit);
  }

  private static boolean startsName(char c) {
    return Character.isUpperCase(c) || Trail.isDigit(c);
  }

  private boolean isCapitals(int first, int limit) {
    int at = first;
    while (at < limit && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at - first >= SHORTEST_PLACE && (at >= limit || !Character.isLetter(text.charAt(at)));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /** Past the dash, where a sentence with a capital follows it. */
  private int afterDash(int dash, int limit) {
    int end = dash + 1;
    while (end < limit && isDash(text.charAt(end))) {
      end++;
    }
    int next = Trail.skipSpaces(text, end, limit);
    while (next < limit && Marks.opens(text.charAt(next))) {
      next++;
    }
    boolean sentence = next > end && next < limit && Character.isUpperCase(text.charAt(next));
    return sentence && hasWords(next, limit) ? end : -1;
  }

  private int labelEnd(int first, int limit) {
    if (!mayBeLabel(first, limit)) {
      return -1;
    }
    int word = first;
    for (int n = 0; n < LABEL_WORDS; n++) {
      int end = WordRules.wordEnd(text, word, limit);
      if (end == word || end >= limit) {
        return -1;
      }
      if (rules.opener(text, word, limit) == Opener.LABEL) {
        return text.charAt(end) == ':'
            ? spacedSentence(end + 1, limit)
            : n > 0 ? -1 : numberEnd(end, limit);
      }
      word = end + 1;
    }
    return -1;
  }

  /** Whether a colon follows one of the words, or a number the first: most are not looked up. */
  private boolean mayBeLabel(int first, int limit) {
    int word = first;
    for (int n = 0; n < LABEL_WORDS; n++) {
      int end = WordRules.wordEnd(text, word, limit);
      if (end == word || end >= limit) {
        return false;
      }
      if (text.charAt(end) == ':' || (n == 0 && numberEnd(end, limit) > 0)) {
        return true;
      }
      word = end + 1;
    }
    return false;
  }

  /** The number of {@code Figure 1.5 Residents ...}; a small letter after it goes on. */
  private int numberEnd(int from, int limit) {
    int end = from + 1;
    while (end < limit && (Trail.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    boolean number = text.charAt(from) == ' ' && end > from + 1 && text.charAt(end - 1) != '.';
    return number ? spacedSentence(end, limit) : -1;
  }

  private int spacedSentence(int end, int limit) {
    int next = Trail.skipSpaces(text, end, limit);
    boolean capital = next > end && next < limit && Character.isUpperCase(text.charAt(next));
    return capital && hasWords(next, limit) && hasMark(next, limit) ? end : -1;
  }

  /** Whether a sentence ends somewhere: {@code Source: Bureau of Statistics} is only a credit. */
  private boolean hasMark(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (Marks.ends(text.charAt(i))
          && (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(int from, int limit) {
    int words = 0;
    for (int i = from; i < limit && words < SENTENCE_WORDS; i++) {
      words += isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return words >= SENTENCE_WORDS - 1;
  }
}
