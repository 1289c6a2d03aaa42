// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

import java.util.List;

/**
 * What may stand between the mark that ends a sentence and the next sentence, and still belongs to
 * the first: more marks, closing quotes and brackets, reference marks, a smile. Of {@code great!"
 * [12] :-) She} everything before {@code She} is the trail. All methods take where to look and the
 * end of the paragraph, and return how far they got.
 */
final class Trail {
  private static final int LONGEST_REFERENCE = 24;
  private static final int LONGEST_FOOTNOTE = 3;
  private static final String NEEDED = "needed";
  private static final String LONE_CLOSERS = "')]»”`";
  private static final String AFTER_CLOSER = ".!?,;:";
  private static final List<String> QUOTE_ENTITIES =
      List.of("&#39;", "&apos;", "&quot;", "&rdquo;", "&rsquo;", "&raquo;");

  private Trail() {}

  static int skipSpaces(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the run of marks at {@code mark}, spaced ellipses ({@code . . .}) included. */
  static int afterMarks(CharSequence text, int mark, int limit) {
    int end = mark + 1;
    while (end < limit && Marks.ends(text.charAt(end)) && !startsAnew(text, end)) {
      end++;
    }
    while (end + 1 < limit && text.charAt(end) == ' ' && continuesRun(text, end + 1, limit)) {
      end += 2;
    }
    return end;
  }

  /** {@code 。...}: dots after an absolute mark are the pause that the next sentence begins with. */
  private static boolean startsAnew(CharSequence text, int at) {
    return Marks.kind(text.charAt(at - 1)) == Marks.ABSOLUTE
        && (text.charAt(at) == '.' || text.charAt(at) == '…')
        && text.charAt(at - 1) != '！'
        && text.charAt(at - 1) != '？';
  }

  /**
   * Whether the mark at {@code at} stands alone, and repeats the one before the space or is the
   * strong one of {@code ... !}
   */
  private static boolean continuesRun(CharSequence text, int at, int limit) {
    char mark = text.charAt(at);
    return Marks.ends(mark)
        && (mark == text.charAt(at - 2)
            || (Marks.kind(mark) == Marks.STRONG && isEllipsis(text, at - 2)))
        && (at + 1 >= limit || isSpace(text.charAt(at + 1)) || Marks.closes(text.charAt(at + 1)));
  }

  private static boolean isEllipsis(CharSequence text, int last) {
    char c = text.charAt(last);
    return c == '…' || (c == '.' && last > 0 && text.charAt(last - 1) == '.');
  }

  /** Past closing quotes and brackets; a quote that stands alone closes too, if one is open. */
  static int afterClosers(CharSequence text, int from, int limit, boolean quoteOpen) {
    int at = from;
    boolean open = quoteOpen;
    while (at < limit) {
      char c = text.charAt(at);
      if (Marks.closes(c) || isTurnedOpener(text, at, limit)) {
        open ^= c == '"';
        at++;
      } else if (isSpace(c) && isLoneCloser(text, at + 1, limit, open)) {
        open = false;
        at += 2;
      } else if (c == '&' && entityEnd(text, at, limit) > at) {
        at = entityEnd(text, at, limit);
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isLoneCloser(CharSequence text, int at, int limit, boolean open) {
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    boolean straight = c == '"';
    if (!straight && LONE_CLOSERS.indexOf(c) < 0) {
      return false;
    }
    int end = at + 1;
    if (end < limit && AFTER_CLOSER.indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    boolean alone = end >= limit || isSpace(text.charAt(end));
    return alone && (!straight || open || opensNext(text, end, limit));
  }

  /** Whether the next straight quotation mark opens, so that the one before {@code from} closed. */
  private static boolean opensNext(CharSequence text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '"') {
        return isSpace(text.charAt(i - 1)) && i + 1 < limit && !isSpace(text.charAt(i + 1));
      }
    }
    return false;
  }

  /** The end of the written-out quotation mark at {@code at}; {@code at} where there is none. */
  private static int entityEnd(CharSequence text, int at, int limit) {
    for (String entity : QUOTE_ENTITIES) {
      if (startsWith(text, at, limit, entity)) {
        return at + entity.length();
      }
    }
    return at;
  }

  /** German closes with the mark that opens in English; nothing follows it but a space. */
  private static boolean isTurnedOpener(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '“' || c == '‘' || c == '«') && (at + 1 >= limit || isSpace(text.charAt(at + 1)));
  }

  /** Past reference marks such as {@code [12]}, {@code [3][4]}, {@code [note 1]}. */
  static int afterReferences(CharSequence text, int from, int limit) {
    int end = from;
    while (true) {
      int at = skipSpaces(text, end, limit);
      if (at + 1 >= limit || text.charAt(at) != '[') {
        return end;
      }
      int close = at + 1;
      while (close < limit && close - at < LONGEST_REFERENCE && text.charAt(close) != ']') {
        close++;
      }
      if (close >= limit || text.charAt(close) != ']' || !isReference(text, at + 1, close)) {
        return end;
      }
      end = close + 1;
    }
  }

  /** A number, a small letter, {@code note 1}, {@code citation needed}. */
  private static boolean isReference(CharSequence text, int from, int close) {
    if (from == close) {
      return false;
    }
    char c = text.charAt(from);
    boolean letter = c >= 'a' && c <= 'z' && close == from + 1;
    boolean needed =
        close - from > NEEDED.length() && startsWith(text, close - NEEDED.length(), close, NEEDED);
    return isDigit(c) || letter || needed || startsWith(text, from, close, "note ");
  }

  /**
   * Past a footnote number that lost its place above the line: {@code rights. 4 Even though}. A
   * function word with a capital is never counted, so the number is none of the next sentence's.
   */
  static int afterFootnote(CharSequence text, int from, int limit, WordRules rules) {
    int at = skipSpaces(text, from, limit);
    int end = at;
    while (end < limit && end - at <= LONGEST_FOOTNOTE && isDigit(text.charAt(end))) {
      end++;
    }
    if (at == from || end == at || end - at > LONGEST_FOOTNOTE || end >= limit) {
      return from;
    }
    int next = skipSpaces(text, end, limit);
    return next > end && rules.startsSentence(text, next, limit) ? end : from;
  }

  /** Past the footnote number of {@code innovation.23 Open-mindedness}. */
  static int afterGluedFootnote(CharSequence text, int from, int limit) {
    int end = from;
    while (end < limit && end - from <= LONGEST_FOOTNOTE && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == from || end - from > LONGEST_FOOTNOTE) {
      return from;
    }
    int next = skipSpaces(text, end, limit);
    boolean capital = next > end && next < limit && Character.isUpperCase(text.charAt(next));
    return capital || end == limit ? end : from;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean startsWith(CharSequence text, int at, int limit, String word) {
    if (at + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
