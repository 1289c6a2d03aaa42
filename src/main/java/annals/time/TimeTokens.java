// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.NumberClass;
import annals.number.NumberTokens;
import annals.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text cut into numbers, words and signs for the date grammar, as parallel arrays. One
 * pass over the characters; words are looked up in {@link TimeWords} on the way. "20th" is one
 * ordinal, "1970s" one decade, "a.m." and "B.C." one word each; of "1,979" the comma stays a sign.
 * Asking for a token before the first or after the last gives an END token.
 */
final class TimeTokens implements NumberTokens {
  /** What a token is. */
  enum Kind {
    NUMBER,
    ORDINAL,
    DECADE,
    WORD,
    SIGN,
    END
  }

  private final CharSequence text;
  private int[] starts;
  private int[] ends;
  private int[] values;
  private Kind[] kinds;
  private @Nullable TimeWord[] entries;
  private int size;
  private int lastUnit = -1;

  private TimeTokens(CharSequence text, int room) {
    this.text = text;
    starts = new int[room];
    ends = new int[room];
    values = new int[room];
    kinds = new Kind[room];
    entries = new TimeWord[room];
  }

  static TimeTokens of(CharSequence text, Span region) {
    var tokens = new TimeTokens(text, Math.max(16, region.length() / 4));
    char[] characters = new char[region.length()];
    text.toString().getChars(region.start(), region.end(), characters, 0);
    new TimeLexer(characters, region.start(), tokens).read();
    return tokens;
  }

  /** Adds the next token; only the lexer does. */
  void add(Kind kind, int start, int end, int value, @Nullable TimeWord entry) {
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
    if (entry != null && isUnit(entry.kind())) {
      lastUnit = size;
    }
    entries[size++] = entry;
  }

  private static boolean isUnit(TimeWord.Kind kind) {
    return switch (kind) {
      case UNIT, UNITS, SEASONS, WEEKDAY -> true;
      default -> false;
    };
  }

  /** Whether a token, or one after it, is what amounts of time are counted in. */
  boolean hasUnitFrom(int token) {
    return token <= lastUnit;
  }

  @Override
  public CharSequence text() {
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

  @Override
  public int start(int token) {
    return starts[token];
  }

  @Override
  public int end(int token) {
    return ends[token];
  }

  @Override
  public int length(int token) {
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

  @Override
  public boolean isDigits(int token) {
    return isNumber(token);
  }

  @Override
  public boolean isSymbol(int token) {
    return kind(token) == Kind.SIGN;
  }

  @Override
  public boolean is(int token, char sign) {
    return isSign(token, sign);
  }

  @Override
  public boolean is(int token, String word) {
    return Neighbours.isWord(this, token, word);
  }

  @Override
  public boolean adjacent(int token) {
    return touchesNext(token - 1);
  }

  @Override
  public NumberClass numberClass(int token) {
    TimeWord word = word(token);
    return word == null ? NumberClass.NONE : word.numberClass();
  }

  @Override
  public double wordValue(int token) {
    TimeWord word = word(token);
    return word == null ? 0 : word.number();
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
    TimeWord word = word(token);
    boolean known =
        word != null && !word.is(TimeWord.Kind.COUNTED) && !word.is(TimeWord.Kind.UNITS);
    return !known
        && kind(token) == Kind.WORD
        && Character.isLowerCase(text.charAt(starts[token]))
        && length(token) > 3
        && text.charAt(ends[token] - 1) == 's'
        && text.charAt(ends[token] - 2) != 's';
  }

  Span span(int from, int to) {
    return Span.of(starts[from], ends[to - 1]);
  }
}
