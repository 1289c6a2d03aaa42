// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * Words as 32-bit hashes of their lower-cased characters, so that one pass over a page needs no
 * strings. A word is a run of letters, digits and marks; an ideograph or kana is a word of its own,
 * because nothing else parts words there.
 */
final class WordHash {
  static final int SEED = 0x811c9dc5;
  private static final int PRIME = 0x01000193;
  private static final int NEXT_WORD = 0x9e3779b1;

  static final int ASCII = 128;
  static final int CASE_BIT = 32;
  static final int NO_WORD = 0;
  static final int CAPITAL = 1;
  static final int DIGIT = 2;
  private static final int SMALL = 3;
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      KINDS[c] = (byte) (small ? SMALL : capital ? CAPITAL : digit ? DIGIT : NO_WORD);
    }
  }

  /** What an ASCII character is in a word. */
  static int kind(char c) {
    return KINDS[c];
  }

  private WordHash() {}

  static int step(int hash, int lowerCased) {
    return (hash ^ lowerCased) * PRIME;
  }

  /** The hash of a sequence of words and one more word. */
  static int join(int sequence, int word) {
    return Integer.rotateLeft(sequence, 5) * NEXT_WORD + word;
  }

  /** A well mixed form of a hash, for taking its low bits. */
  static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  static boolean isWordCharacter(char c) {
    if (c < ASCII) {
      return KINDS[c] != NO_WORD;
    }
    int type = Character.getType(c);
    return (type <= Character.OTHER_LETTER && type != Character.UNASSIGNED)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Whether a character is a word by itself: an ideograph, hiragana or katakana. */
  static boolean isWordAlone(char c) {
    return c >= 0x3041 && (c <= 0x30FF || (c >= 0x3400 && c <= 0x9FFF) || isCompatible(c));
  }

  private static boolean isCompatible(char c) {
    return c >= 0xF900 && c <= 0xFAFF;
  }

  /** The scripts of South East Asia that part no words: Thai, Lao, Burmese, Khmer. */
  static boolean isUnspaced(char c) {
    return c >= 0x0E00 && (c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || isKhmer(c));
  }

  private static boolean isKhmer(char c) {
    return c >= 0x1780 && c <= 0x17FF;
  }

  static char lower(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c | CASE_BIT) : c;
    }
    return Character.toLowerCase(c);
  }
}
