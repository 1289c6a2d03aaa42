// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.LongTable;

/** How often each word hash occurs. */
final class WordCounts {
  private final LongTable counts = new LongTable();

  /** Counts a word once more; returns how often it has been counted. */
  int add(int word) {
    return counts.increment(word);
  }

  /** How often a word was counted. */
  int of(int word) {
    return Math.max(counts.get(word), 0);
  }
}
