// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Arrays;

/**
 * How the words of a document are written where case tells something: which ones it writes with a
 * capital inside a sentence, and which ones in lower case. Two small bit sets, so now and then a
 * word of a long document is taken for another.
 */
final class DocumentCase {
  private static final int BITS = 1 << 14;
  private static final double TITLE_CASE = 0.6;

  private final long[] capital = new long[BITS / Long.SIZE];
  private final long[] lower = new long[BITS / Long.SIZE];

  void clear() {
    Arrays.fill(capital, 0);
    Arrays.fill(lower, 0);
  }

  /** Learns from the words of a sentence, unless most of them have capitals. */
  void learn(NameTokens words) {
    if (isTitleCase(words)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.hasLetter(i)) {
        continue;
      }
      int bit = bit(words.key(i));
      if (!words.isCapital(i)) {
        lower[bit / Long.SIZE] |= 1L << bit;
      } else if (i > 0 && words.hasLetter(i - 1)) {
        capital[bit / Long.SIZE] |= 1L << bit;
      }
    }
  }

  /** Whether most words of a sentence begin with capitals, as in a headline. */
  static boolean isTitleCase(NameTokens words) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.hasLetter(i)) {
        letters++;
        capitals += words.isCapital(i) ? 1 : 0;
      }
    }
    return letters > 2 && capitals > letters * TITLE_CASE;
  }

  boolean isCapitalInside(long key) {
    int bit = bit(key);
    return (capital[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  boolean isLower(long key) {
    int bit = bit(key);
    return (lower[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  private static int bit(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
  }
}
