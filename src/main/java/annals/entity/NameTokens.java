// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Characters;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a stretch of text, as names need them: {@code U.S.}, {@code Corp.} and {@code
 * O'Neill} are one word, a hyphen and every other mark are words of their own, a clitic {@code 's}
 * is cut off. Each word carries the hash of its folded form, so looking a phrase up makes no
 * strings. Parallel arrays, reused from sentence to sentence.
 */
public final class NameTokens {
  private static final Set<String> WITH_STOP = ContextWords.of("with_stop", Function.identity());
  private static final Set<String> ARTICLES = ContextWords.of("article", Function.identity());
  private static final int LONGEST_ARTICLE = 3;
  private static final int LONGEST_WITH_STOP = 4;
  private static final int YEAR_DIGITS = 4;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private static final int CAPITAL = 1;
  private static final int ALL_CAPITALS = 2;
  private static final int DIGIT = 4;
  private static final int LETTER = 8;
  private static final int MIXED = 16;

  private CharSequence text = "";
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] keys = new long[64];
  private byte[] shapes = new byte[64];
  private int size;

  /** Cuts {@code [start, end)} of the text into words, forgetting the words before. */
  public NameTokens scan(CharSequence source, int start, int end) {
    text = source;
    size = 0;
    int at = start;
    int plainUntil = start;
    while (at < end) {
      char c = source.charAt(at);
      if (Characters.isSpace(c)) {
        at++;
        continue;
      }
      if (at >= plainUntil) {
        plainUntil = runEnd(at, end);
        if (isAddress(at, plainUntil)) {
          add(at, plainUntil, true);
          at = plainUntil;
          continue;
        }
      }
      if (isWordCharacter(c)) {
        at = word(at, end);
      } else {
        int next = Character.isHighSurrogate(c) && at + 1 < end ? at + 2 : at + 1;
        add(at, next, false);
        at = next;
      }
    }
    return this;
  }

  private int runEnd(int start, int end) {
    int at = start;
    while (at < end && !Characters.isSpace(text.charAt(at)) && !isBracket(text.charAt(at))) {
      at++;
    }
    return Math.max(at, start + 1);
  }

  /** What stands around an address in the head of a message: {@code "Ann Lee"<a@b.org>}. */
  private static boolean isBracket(char c) {
    return c == '"' || c == '<' || c == '>';
  }

  /** Whether a run of characters is an e-mail or web address, whose parts name nobody. */
  private boolean isAddress(int start, int end) {
    for (int i = start + 1; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c == '@' && isWordCharacter(text.charAt(i - 1)) && isWordCharacter(text.charAt(i + 1))) {
        return true;
      }
      if (c == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
        return true;
      }
      if (c == '.' && i - start >= 2 && isDomainPart(i - 2) && isDomainPart(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Two small letters beside a stop without a space: {@code example.com}. */
  private boolean isDomainPart(int at) {
    return Character.isLowerCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean joined =
          isWordCharacter(c)
              || (c == '.' && isInitialStop(start, at, end))
              || (isApostrophe(c) && joins(at, end))
              || (c == '-' && isArticle(start, at) && isCapitalAt(at + 1, end));
      if (!joined) {
        break;
      }
      at++;
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(start, at)) {
      at++;
    }
    add(start, at, false);
    return at;
  }

  /** A stop after a lone letter: both stops of {@code U.S.}, that of {@code J.} Smith. */
  private boolean isInitialStop(int start, int stop, int end) {
    boolean lone = stop == start + 1 || (stop >= start + 2 && text.charAt(stop - 2) == '.');
    boolean letter = Character.isUpperCase(text.charAt(stop - 1));
    boolean more = stop + 1 < end && Character.isUpperCase(text.charAt(stop + 1));
    return lone && letter && (more || stop > start + 1 || text.charAt(start) != 'I');
  }

  private boolean joins(int apostrophe, int end) {
    if (apostrophe + 1 >= end || !Character.isLetter(text.charAt(apostrophe + 1))) {
      return false;
    }
    char next = Character.toLowerCase(text.charAt(apostrophe + 1));
    boolean last = apostrophe + 2 >= end || !isWordCharacter(text.charAt(apostrophe + 2));
    boolean two = apostrophe + 3 >= end || !Character.isLetterOrDigit(text.charAt(apostrophe + 3));
    return !(last && (next == 's' || next == 't' || next == 'd' || next == 'm'))
        && !(two && (next == 'r' || next == 'v' || next == 'l'));
  }

  /** The Arabic article, which goes with its name: {@code al-Sadr}. */
  private boolean isArticle(int start, int end) {
    return end - start <= LONGEST_ARTICLE
        && ARTICLES.contains(NameFolding.squeeze(text.subSequence(start, end)));
  }

  private boolean isCapitalAt(int at, int end) {
    return at < end && Character.isUpperCase(text.charAt(at));
  }

  private boolean isAbbreviation(int start, int end) {
    return end - start <= LONGEST_WITH_STOP
        && Character.isUpperCase(text.charAt(start))
        && WITH_STOP.contains(NameFolding.squeeze(text.subSequence(start, end)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(int start, int end, boolean address) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
      shapes = Arrays.copyOf(shapes, size * 2);
    }
    long key = SEED;
    int upper = 0;
    int lower = 0;
    int shape = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = NameFolding.fold(c);
      if (folded != 0) {
        key = (key ^ folded) * 0x100000001B3L;
      }
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if ((c >= 'A' && c <= 'Z') || (c > 0x7F && Character.isUpperCase(c))) {
        upper++;
      } else if (c >= '0' && c <= '9') {
        shape |= DIGIT;
      } else if (c > 0x7F && Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower > 0) {
      shape |= LETTER;
    }
    boolean article = upper > 0 && !address && isArticleName(start, end);
    if (article || Character.isUpperCase(text.charAt(start))) {
      shape |= CAPITAL;
    }
    if (upper > 1 && lower > 0) {
      shape |= MIXED;
    }
    if (upper > 1 && lower == 0) {
      shape |= ALL_CAPITALS;
    }
    if (address) {
      shape = 0;
    }
    starts[size] = start;
    ends[size] = end;
    keys[size] = key;
    shapes[size++] = (byte) shape;
  }

  private boolean isArticleName(int start, int end) {
    for (int i = start + 2; i <= Math.min(start + LONGEST_ARTICLE, end - 2); i++) {
      if (text.charAt(i) == '-') {
        return Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
  }

  public int size() {
    return size;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** The hash of the word's folded form. */
  public long key(int word) {
    return keys[word];
  }

  /** The hash of a folded word outside any text. */
  public static long key(CharSequence word) {
    return new NameTokens().scan(word, 0, word.length()).keys[0];
  }

  /** Whether it is four digits, as a year is written. */
  boolean isYear(int word) {
    boolean four = ends[word] - starts[word] == YEAR_DIGITS;
    for (int i = starts[word]; four && i < ends[word]; i++) {
      four = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return four;
  }

  /** Whether it begins with a capital. */
  public boolean isCapital(int word) {
    return (shapes[word] & CAPITAL) != 0;
  }

  /** Whether it has two letters or more, all capitals. */
  public boolean isAllCapitals(int word) {
    return (shapes[word] & ALL_CAPITALS) != 0;
  }

  /** Whether it has small letters and several capitals: {@code McDonald}, {@code NiMo}. */
  boolean isMixed(int word) {
    return (shapes[word] & MIXED) != 0;
  }

  boolean endsInStop(int word) {
    return text.charAt(ends[word] - 1) == '.';
  }

  /** The last few characters, folded, as a number. */
  long suffix(int word, int length) {
    return characters(Math.max(starts[word], ends[word] - length), ends[word]);
  }

  /** The first few characters, folded, as a number. */
  long prefix(int word, int length) {
    return characters(starts[word], Math.min(ends[word], starts[word] + length));
  }

  private long characters(int start, int end) {
    long value = 1;
    for (int i = start; i < end; i++) {
      value = value * 0x10001 + NameFolding.fold(text.charAt(i));
    }
    return value;
  }

  public boolean hasLetter(int word) {
    return (shapes[word] & LETTER) != 0;
  }

  public boolean hasDigit(int word) {
    return (shapes[word] & DIGIT) != 0;
  }

  /** {@code al-Rashidi}: a small article and a hyphen before a capital. */
  static boolean hasArticle(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen <= LONGEST_ARTICLE
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  /** Whether a word is the {@code s} of {@code McDonald's}. */
  static boolean isClitic(NameTokens words, int word) {
    return word > 1
        && words.is(word, 's')
        && (words.is(word - 1, '\'') || words.is(word - 1, '’'))
        && words.ends[word - 1] == words.starts[word];
  }

  /** Whether the word is this one character. */
  public boolean is(int word, char mark) {
    return ends[word] == starts[word] + 1 && text.charAt(starts[word]) == mark;
  }

  public String text(int word) {
    return text.subSequence(starts[word], ends[word]).toString();
  }

  /** The text from the first word to before the one at {@code end}. */
  public String text(int first, int end) {
    return text.subSequence(starts[first], ends[end - 1]).toString();
  }
}
