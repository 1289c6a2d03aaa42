// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * How often each word hash occurs, by open addressing in room for all the words that may come: it
 * never grows, and a slot without a count is free.
 */
final class WordCounts {
  private static final int FEWEST = 32;

  private final int[] words;
  private final int[] counts;
  private final int mask;

  private WordCounts(int slots) {
    words = new int[slots];
    counts = new int[slots];
    mask = slots - 1;
  }

  /** Room for so many different words. */
  static WordCounts of(int most) {
    return new WordCounts(2 * Integer.highestOneBit(Math.max(FEWEST, 2 * most - 1)));
  }

  /** Counts a word once more; returns how often it has been counted. */
  int add(int word) {
    int slot = slot(word);
    words[slot] = word;
    return ++counts[slot];
  }

  /** How often a word was counted. */
  int count(int word) {
    return counts[slot(word)];
  }

  private int slot(int word) {
    int slot = WordHash.mix(word) & mask;
    while (counts[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
