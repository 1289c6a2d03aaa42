// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

/**
 * How far a token reaches that begins with neither letter nor digit: most marks stand alone, the
 * same mark repeated is one token ({@code ...}, {@code !!!}, {@code --}), and so is an emoticon, a
 * clitic ({@code 's}), a short year ({@code ’72}), a hashtag, an emoji.
 */
final class MarkShapes {
  private static final String REPEATED = ".*=_~+-<>|#`";
  private static final String EYES = ":;=8";
  private static final String MOUTHS = ")(DPpOo/\\|]*3";
  private static final char VARIATION = '\ufe0f';
  private static final char JOINER = '\u200d';
  private static final int YEAR_DIGITS = 2;

  private MarkShapes() {}

  /** The end of the token at {@code at}, in a sentence {@code [start, limit)}. */
  static int end(CharSequence text, int start, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return emojiEnd(text, at, limit);
    }
    if (c == '!'
        || c == '?'
        || (c == '.' && at + 1 < limit && "!?".indexOf(text.charAt(at + 1)) >= 0)) {
      return runOf("!?", text, at + 1, limit);
    }
    if (REPEATED.indexOf(c) >= 0 && at + 1 < limit && text.charAt(at + 1) == c) {
      return repeatedEnd(text, at, limit);
    }
    if (c == '+'
        && at + 1 < limit
        && Words.isDigit(text.charAt(at + 1))
        && (at == start || Characters.isSpace(text.charAt(at - 1)))) {
      return wordRun(text, at + 1, limit);
    }
    if (Words.isApostrophe(c)) {
      return apostropheEnd(text, start, at, limit);
    }
    if (EYES.indexOf(c) >= 0
        && (at == start
            || Characters.isSpace(text.charAt(at - 1))
            || !Words.isWordPart(text.charAt(at - 1)))) {
      return emoticonEnd(text, at, limit);
    }
    if ((c == '#' || c == '@') && at + 1 < limit && Character.isLetter(text.charAt(at + 1))) {
      return wordRun(text, at + 1, limit);
    }
    return at + 1;
  }

  private static int runOf(String marks, CharSequence text, int at, int limit) {
    int end = at;
    while (end < limit && marks.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int repeatedEnd(CharSequence text, int at, int limit) {
    int end = at + 1;
    while (end < limit && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private static int wordRun(CharSequence text, int from, int limit) {
    int end = from;
    while (end < limit && Words.isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int apostropheEnd(CharSequence text, int start, int at, int limit) {
    int end = wordRun(text, at + 1, limit);
    if (end == at + 1) {
      boolean twice = end < limit && text.charAt(end) == text.charAt(at);
      return twice ? end + 1 : end;
    }
    boolean attached = at > start && !Characters.isSpace(text.charAt(at - 1));
    boolean year = end - at - 1 == YEAR_DIGITS && Words.isDigit(text.charAt(at + 1));
    return year || (attached && Clitics.isClitic(text, at + 1, end)) ? end : at + 1;
  }

  private static int emoticonEnd(CharSequence text, int at, int limit) {
    int mouth = at + 1 < limit && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
    if (mouth >= limit || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
      return at + 1;
    }
    int end = repeatedEnd(text, mouth, limit);
    return end >= limit || !Words.isWordPart(text.charAt(end)) ? end : at + 1;
  }

  private static int emojiEnd(CharSequence text, int at, int limit) {
    int end = Math.min(limit, at + Character.charCount(Character.codePointAt(text, at)));
    while (end < limit) {
      char c = text.charAt(end);
      if (c == VARIATION) {
        end++;
      } else if (c == JOINER && end + 1 < limit && !Characters.isSpace(text.charAt(end + 1))) {
        end = Math.min(limit, end + 1 + Character.charCount(Character.codePointAt(text, end + 1)));
      } else {
        break;
      }
    }
    return end;
  }
}
