// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Characters;
import java.util.Arrays;

/**
 * What one pass over the characters of a line finds: the hashes of its words, and counts of the
 * kinds of characters and words. The object is used again for the next line, so that reading a page
 * makes no garbage.
 */
final class WordScan {
  private static final String SENTENCE_ENDS = ".!?…。！？।؟۔";
  private static final String CLOSERS = "\"')]»”’」』）】";

  /** So many letters of a script that parts no words make about one word. */
  private static final int UNSPACED_WORD = 5;

  private int[] hashes = new int[256];
  private int[] starts = new int[256];
  int words;
  int characters;
  int letters;
  int digits;
  int capitalised;
  int upperCase;
  int ideographs;
  int unspaced;
  int commas;
  int innerEnds;
  int separators;
  int quotes;
  int colons;
  boolean url;
  boolean bullet;
  char first;
  char last;

  /** The last character that is not a closing quote or bracket. */
  char lastMark;

  int hash(int word) {
    return hashes[word];
  }

  /** Where a word begins in the text. */
  int start(int word) {
    return starts[word];
  }

  /** All words as hashes; valid until the next scan, and longer than there are words. */
  int[] hashes() {
    return hashes;
  }

  int[] copy() {
    return Arrays.copyOf(hashes, words);
  }

  private void reset() {
    words = 0;
    characters = 0;
    letters = 0;
    digits = 0;
    capitalised = 0;
    upperCase = 0;
    ideographs = 0;
    unspaced = 0;
    commas = 0;
    innerEnds = 0;
    separators = 0;
    quotes = 0;
    colons = 0;
    url = false;
    bullet = false;
    first = 0;
    last = 0;
    lastMark = 0;
  }

  /** Reads {@code [start, end)} of the text. */
  void words(char[] text, int start, int end) {
    reset();
    boolean afterEnd = false;
    int i = start;
    while (i < end) {
      char c = text[i];
      if (Characters.isSpace(c)) {
        if (afterEnd) {
          innerEnds++;
          afterEnd = false;
        }
        i++;
        continue;
      }
      if (first == 0) {
        first = c;
        bullet = isBullet(c);
      }
      last = c;
      if (WordHash.isWordCharacter(c)) {
        if (afterEnd && WordHash.isWordAlone(c)) {
          innerEnds++;
        }
        afterEnd = false;
        lastMark = c;
        i = word(text, i, end, c);
        continue;
      }
      characters++;
      if (SENTENCE_ENDS.indexOf(c) >= 0) {
        afterEnd = true;
        lastMark = c;
      } else if (CLOSERS.indexOf(c) < 0) {
        afterEnd = false;
        lastMark = c;
      }
      mark(text, i, end, c);
      i++;
    }
  }

  private void mark(char[] text, int at, int end, char c) {
    switch (c) {
      case ',', '、', '，', '،' -> commas++;
      case '|', '/', '›', '»', '>', '•', '·', '→', '\\' -> separators++;
      case '"', '“', '”', '„', '«', '「', '『' -> quotes++;
      case '：' -> colons++;
      case ':' -> {
        colons++;
        url |= at + 2 < end && text[at + 1] == '/' && text[at + 2] == '/';
      }
      case '@' -> url = true;
      default -> {}
    }
  }

  private int word(char[] text, int from, int end, char firstCharacter) {
    char c = firstCharacter;
    if (WordHash.isWordAlone(c)) {
      add(WordHash.step(WordHash.SEED, c), from);
      ideographs++;
      characters++;
      letters++;
      last = c;
      return from + 1;
    }
    int hash = WordHash.SEED;
    int i = from;
    int upper = 0;
    int numerals = 0;
    while (true) {
      if (c < WordHash.ASCII) {
        int kind = WordHash.kind(c);
        upper += kind == WordHash.CAPITAL ? 1 : 0;
        numerals += kind == WordHash.DIGIT ? 1 : 0;
        hash = WordHash.step(hash, kind == WordHash.CAPITAL ? c | WordHash.CASE_BIT : c);
      } else {
        char lower = WordHash.lower(c);
        upper += lower != c ? 1 : 0;
        numerals += Character.isDigit(c) ? 1 : 0;
        hash = WordHash.step(hash, lower);
      }
      if (++i >= end) {
        break;
      }
      c = text[i];
      if (c < WordHash.ASCII
          ? WordHash.kind(c) == WordHash.NO_WORD
          : !WordHash.isWordCharacter(c) || WordHash.isWordAlone(c)) {
        break;
      }
    }
    int length = i - from;
    characters += length;
    letters += length - numerals;
    digits += numerals;
    if (upper > 0 && WordHash.lower(firstCharacter) != firstCharacter) {
      capitalised++;
    }
    if (upper > 1 && upper + numerals == length) {
      upperCase++;
    }
    if (WordHash.isUnspaced(firstCharacter)) {
      unspaced += length;
    }
    last = text[i - 1];
    lastMark = last;
    add(hash, from);
    return i;
  }

  private void add(int hash, int start) {
    if (words == hashes.length) {
      hashes = Arrays.copyOf(hashes, words * 2);
      starts = Arrays.copyOf(starts, words * 2);
    }
    starts[words] = start;
    hashes[words++] = hash;
  }

  /** The length in words as a reader counts them: ideographs are half a word, Thai runs several. */
  int readerWords() {
    return words - ideographs / 2 + unspaced / UNSPACED_WORD;
  }

  /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence() {
    return lastMark != 0 && SENTENCE_ENDS.indexOf(lastMark) >= 0;
  }

  static boolean isBullet(char c) {
    return c == '•' || c == '*' || c == '-' || c == '–' || c == '·' || c == '▪' || c == '■'
        || c == '●' || c == '◦' || c == '►' || c == '‣' || c == '→' || c == '»' || c == '+';
  }
}
