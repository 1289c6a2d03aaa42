// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.Arrays;

/**
 * The words of a short text without their order, to tell how alike two texts are. Words are runs of
 * letters and digits, case aside; kept are their hashes of 64 bits, sorted.
 */
final class WordBag {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final int ROOM = 16;
  private static final int ASCII = 0x80;
  private static final int CASE_BIT = 'a' - 'A';

  private final long[] hashes;

  private WordBag(long[] hashes) {
    this.hashes = hashes;
  }

  static WordBag of(String text) {
    long[] words = new long[ROOM];
    int count = 0;
    long hash = BASIS;
    for (int i = 0; i < text.length(); ) {
      int c = letterOrDigit(text.codePointAt(i));
      i += c < 0 ? 1 : Character.charCount(c);
      if (c >= 0) {
        hash = (hash ^ c) * PRIME;
      }
      if ((c < 0 || i >= text.length()) && hash != BASIS) {
        words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
        words[count++] = hash;
        hash = BASIS;
      }
    }
    long[] sorted = Arrays.copyOf(words, count);
    Arrays.sort(sorted);
    return new WordBag(sorted);
  }

  /** A letter in lower case, or a digit; -1 for what is neither. */
  private static int letterOrDigit(int c) {
    if (c < ASCII) {
      int lower = c >= 'A' && c <= 'Z' ? c + CASE_BIT : c;
      boolean known = (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
      return known ? lower : -1;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : -1;
  }

  /** How many words there are. */
  int size() {
    return hashes.length;
  }

  /** How many words two texts share: F1, 0 to 1; 0 where one has none. */
  double likeness(WordBag other) {
    int shared = 0;
    for (int i = 0, k = 0; i < hashes.length && k < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    int all = hashes.length + other.hashes.length;
    return shared == 0 ? 0 : 2.0 * shared / all;
  }
}
