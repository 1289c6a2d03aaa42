// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** How often each word hash occurs: a table of ints that grows, because pages have many words. */
final class WordCounts {
  private int[] words = new int[1024];
  private int[] counts = new int[1024];
  private int size;

  /** Counts a word once more; returns how often it has been counted. */
  int add(int word) {
    if (2 * size >= words.length) {
      grow();
    }
    int slot = slot(word);
    if (counts[slot] == 0) {
      words[slot] = word;
      size++;
    }
    return ++counts[slot];
  }

  /** How often a word was counted. */
  int of(int word) {
    return counts[slot(word)];
  }

  private int slot(int word) {
    int mask = words.length - 1;
    int slot = WordHash.mix(word) & mask;
    while (counts[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldCounts = counts;
    words = new int[2 * oldWords.length];
    counts = new int[2 * oldCounts.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
