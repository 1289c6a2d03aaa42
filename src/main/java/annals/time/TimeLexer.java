// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Characters;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch of text into {@link TimeTokens}, in one pass and without a string a word. */
final class TimeLexer {
  private static final int MOST_DIGITS = 9;

  private final char[] text;
  private final int offset;
  private final TimeTokens tokens;
  private final TimeWords words = TimeWords.standard();

  /**
   * @param offset where the stretch begins in its document; the lexer itself counts from 0
   */
  TimeLexer(char[] text, int offset, TimeTokens tokens) {
    this.text = text;
    this.offset = offset;
    this.tokens = tokens;
  }

  void read() {
    int to = text.length;
    int i = 0;
    while (i < to) {
      char c = text[i];
      if (c == ' ' || Characters.isSpace(c)) {
        i++;
      } else if (isDigit(c)) {
        i = number(i, to);
      } else if (isLetter(c)) {
        i = word(i, to);
      } else {
        add(TimeTokens.Kind.SIGN, i, i + 1, plain(c), null);
        i++;
      }
    }
  }

  private void add(TimeTokens.Kind kind, int from, int to, int value, @Nullable TimeWord entry) {
    tokens.add(kind, offset + from, offset + to, value, entry);
  }

  private int number(int from, int to) {
    int value = 0;
    int i = from;
    while (i < to && isDigit(text[i])) {
      if (i - from < MOST_DIGITS) {
        value = value * 10 + text[i] - '0';
      }
      i++;
    }
    int digits = i - from;
    int letters = i;
    while (letters < to && letters - i < 4 && isLetter(text[letters])) {
      letters++;
    }
    TimeTokens.Kind kind = suffix(i, letters);
    if (kind == TimeTokens.Kind.DECADE && (digits > 4 || value % 10 != 0)) {
      kind = TimeTokens.Kind.NUMBER;
    }
    int end = kind == TimeTokens.Kind.NUMBER ? i : letters;
    add(kind, from, end, digits > MOST_DIGITS ? Integer.MAX_VALUE : value, null);
    return end;
  }

  private TimeTokens.Kind suffix(int from, int to) {
    int length = to - from;
    if (length == 1) {
      char c = TimeWords.lower(text[from]);
      return c == 's'
          ? TimeTokens.Kind.DECADE
          : c == 'º' || c == 'ª' ? TimeTokens.Kind.ORDINAL : TimeTokens.Kind.NUMBER;
    }
    if (length != 2) {
      return TimeTokens.Kind.NUMBER;
    }
    char a = TimeWords.lower(text[from]);
    char b = TimeWords.lower(text[from + 1]);
    boolean ordinal =
        (a == 's' && b == 't')
            || (a == 'n' && b == 'd')
            || (a == 'r' && b == 'd')
            || (a == 't' && b == 'h')
            || (a == 'e' && b == 'r');
    return ordinal ? TimeTokens.Kind.ORDINAL : TimeTokens.Kind.NUMBER;
  }

  private int word(int from, int to) {
    int hash = 0;
    int i = from;
    while (i < to) {
      char c = text[i];
      if (!isLetter(c)) {
        break;
      }
      hash = TimeWords.step(hash, TimeWords.lower(c));
      i++;
    }
    if (i == from + 1 && i + 1 < to && text[i] == '.' && isLetter(text[i + 1])) {
      int end = abbreviation(from, to);
      if (end > from) {
        return end;
      }
    }
    add(TimeTokens.Kind.WORD, from, i, 0, words.find(text, from, i, hash));
    return i;
  }

  /** "a.m.", "P.M", "B.C.": one word where its letters are one of the lexicon. */
  private int abbreviation(int from, int to) {
    char[] letters = new char[4];
    int count = 0;
    int hash = 0;
    int i = from;
    while (i + 1 < to && count < letters.length && isLetter(text[i]) && text[i + 1] == '.') {
      letters[count] = TimeWords.lower(text[i]);
      hash = TimeWords.step(hash, letters[count++]);
      i += 2;
    }
    boolean openEnd =
        i < to
            && count < letters.length
            && isLetter(text[i])
            && (i + 1 >= to || !isLetter(text[i + 1]));
    if (openEnd) {
      letters[count] = TimeWords.lower(text[i]);
      hash = TimeWords.step(hash, letters[count++]);
      i++;
    }
    TimeWord entry = words.find(letters, 0, count, hash);
    if (entry == null) {
      return from;
    }
    add(TimeTokens.Kind.WORD, from, i, 0, entry);
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** Dashes and quotation marks of all shapes as the plain ones. */
  private static char plain(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '’', '‘', 'ʼ' -> '\'';
      default -> c;
    };
  }
}
