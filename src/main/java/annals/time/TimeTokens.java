// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Characters;
import annals.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text cut into numbers, words and signs for the date grammar, as parallel arrays. One
 * pass over the characters; words are looked up in {@link TimeWords} on the way. "20th" is one
 * ordinal, "1970s" one decade, "a.m." and "B.C." one word each; of "1,979" the comma stays a sign.
 * Asking for a token before the first or after the last gives an END token.
 */
final class TimeTokens {
  /** What a token is. */
  enum Kind {
    NUMBER,
    ORDINAL,
    DECADE,
    WORD,
    SIGN,
    END
  }

  private static final int MOST_DIGITS = 9;

  private final CharSequence text;
  private final TimeWords words;
  private int[] starts;
  private int[] ends;
  private int[] values;
  private Kind[] kinds;
  private @Nullable TimeWord[] entries;
  private int size;

  private TimeTokens(CharSequence text, TimeWords words, int room) {
    this.text = text;
    this.words = words;
    starts = new int[room];
    ends = new int[room];
    values = new int[room];
    kinds = new Kind[room];
    entries = new TimeWord[room];
  }

  static TimeTokens of(CharSequence text, Span region) {
    var tokens = new TimeTokens(text, TimeWords.standard(), Math.max(16, region.length() / 4));
    tokens.read(region.start(), region.end());
    return tokens;
  }

  private void read(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == ' ' || Characters.isSpace(c)) {
        i++;
      } else if (isDigit(c)) {
        i = number(i, to);
      } else if (isLetter(c)) {
        i = word(i, to);
      } else {
        add(Kind.SIGN, i, i + 1, plain(c), null);
        i++;
      }
    }
  }

  private int number(int from, int to) {
    int value = 0;
    int i = from;
    while (i < to && isDigit(text.charAt(i))) {
      if (i - from < MOST_DIGITS) {
        value = value * 10 + text.charAt(i) - '0';
      }
      i++;
    }
    int digits = i - from;
    int letters = i;
    while (letters < to && letters - i < 4 && isLetter(text.charAt(letters))) {
      letters++;
    }
    Kind kind = suffix(i, letters);
    if (kind == Kind.DECADE && (digits > 4 || value % 10 != 0)) {
      kind = Kind.NUMBER;
    }
    int end = kind == Kind.NUMBER ? i : letters;
    add(kind, from, end, digits > MOST_DIGITS ? Integer.MAX_VALUE : value, null);
    return end;
  }

  private Kind suffix(int from, int to) {
    int length = to - from;
    if (length == 1) {
      char c = TimeWords.lower(text.charAt(from));
      return c == 's' ? Kind.DECADE : c == 'º' || c == 'ª' ? Kind.ORDINAL : Kind.NUMBER;
    }
    if (length != 2) {
      return Kind.NUMBER;
    }
    char a = TimeWords.lower(text.charAt(from));
    char b = TimeWords.lower(text.charAt(from + 1));
    boolean ordinal =
        (a == 's' && b == 't')
            || (a == 'n' && b == 'd')
            || (a == 'r' && b == 'd')
            || (a == 't' && b == 'h')
            || (a == 'e' && b == 'r');
    return ordinal ? Kind.ORDINAL : Kind.NUMBER;
  }

  private int word(int from, int to) {
    int hash = 0;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        break;
      }
      hash = TimeWords.step(hash, TimeWords.lower(c));
      i++;
    }
    if (i == from + 1 && i + 1 < to && text.charAt(i) == '.' && isLetter(text.charAt(i + 1))) {
      int end = abbreviation(from, to);
      if (end > from) {
        return end;
      }
    }
    add(Kind.WORD, from, i, 0, words.find(text, from, i, hash));
    return i;
  }

  /** "a.m.", "P.M", "B.C.": one word where its letters are one of the lexicon. */
  private int abbreviation(int from, int to) {
    char[] letters = new char[4];
    int count = 0;
    int hash = 0;
    int i = from;
    while (i + 1 < to
        && count < letters.length
        && isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      letters[count] = TimeWords.lower(text.charAt(i));
      hash = TimeWords.step(hash, letters[count++]);
      i += 2;
    }
    boolean openEnd =
        i < to
            && count < letters.length
            && isLetter(text.charAt(i))
            && (i + 1 >= to || !isLetter(text.charAt(i + 1)));
    if (openEnd) {
      letters[count] = TimeWords.lower(text.charAt(i));
      hash = TimeWords.step(hash, letters[count++]);
      i++;
    }
    TimeWord entry = words.find(new String(letters, 0, count), 0, count, hash);
    if (entry == null) {
      return from;
    }
    add(Kind.WORD, from, i, 0, entry);
    return i;
  }

  private void add(Kind kind, int start, int end, int value, @Nullable TimeWord entry) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      values = Arrays.copyOf(values, room);
      kinds = Arrays.copyOf(kinds, room);
      entries = Arrays.copyOf(entries, room);
    }
    starts[size] = start;
    ends[size] = end;
    values[size] = value;
    kinds[size] = kind;
    entries[size++] = entry;
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

  CharSequence text() {
    return text;
  }

  int size() {
    return size;
  }

  private boolean inside(int token) {
    return token >= 0 && token < size;
  }

  Kind kind(int token) {
    return inside(token) ? kinds[token] : Kind.END;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int length(int token) {
    return inside(token) ? ends[token] - starts[token] : 0;
  }

  /** The number of a number token; the character of a sign; 0 otherwise. */
  int value(int token) {
    return inside(token) ? values[token] : 0;
  }

  /** How many digits a number or ordinal starts with. */
  int digits(int token) {
    return switch (kind(token)) {
      case NUMBER -> length(token);
      case DECADE -> length(token) - 1;
      case ORDINAL -> length(token) - (text.charAt(ends[token] - 1) > 'z' ? 1 : 2);
      default -> 0;
    };
  }

  /** The entry of a word; null for other tokens and for words of no interest. */
  @Nullable TimeWord word(int token) {
    return inside(token) ? entries[token] : null;
  }

  boolean is(int token, TimeWord.Kind kind) {
    TimeWord word = word(token);
    return word != null && word.kind() == kind;
  }

  boolean isWord(int token, String lower) {
    TimeWord word = word(token);
    return word != null && word.word().equals(lower);
  }

  boolean isNumber(int token) {
    return kind(token) == Kind.NUMBER;
  }

  boolean isSign(int token, char sign) {
    return kind(token) == Kind.SIGN && values[token] == sign;
  }

  /** Whether nothing stands between a token and the next. */
  boolean touchesNext(int token) {
    return inside(token) && inside(token + 1) && ends[token] == starts[token + 1];
  }

  boolean isCapital(int token) {
    return kind(token) == Kind.WORD && Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Whether a word is lower case and ends in s: most likely a plural noun. */
  boolean looksPlural(int token) {
    return kind(token) == Kind.WORD
        && Character.isLowerCase(text.charAt(starts[token]))
        && length(token) > 3
        && text.charAt(ends[token] - 1) == 's'
        && text.charAt(ends[token] - 2) != 's';
  }

  /** Whether a line ends between a token and the next. */
  boolean breaksAfter(int token) {
    if (!inside(token) || !inside(token + 1)) {
      return true;
    }
    for (int i = ends[token]; i < starts[token + 1]; i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return Span.of(starts[from], ends[to - 1]);
  }
}
