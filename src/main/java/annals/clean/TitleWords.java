// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.Arrays;

/**
 * The words of a page's title, and how alike the lines of the page are to it: the headline has most
 * of them, though the title often has the name of the site behind it.
 */
final class TitleWords {
  private static final int HEADLINE_PERCENT = 70;
  private static final int SAME = 100;
  private static final int FEWEST_WORDS = 3;

  private final Page page;
  private final int[] title;

  /** A bit for the low bits of each word: most words of a page have none of them. */
  private final long some;

  private TitleWords(Page page) {
    this.page = page;
    title = page.titleWords();
    long bits = 0;
    for (int word : title) {
      bits |= 1L << word;
    }
    some = bits;
  }

  static TitleWords of(Page page) {
    return new TitleWords(page);
  }

  /**
   * The last line up to the prose that has most words of the title, else the first below; or -1.
   */
  int line(int proseStart) {
    int best = -1;
    for (int i = page.firstBelowTitle(); i < page.size() && (i <= proseStart || best < 0); i++) {
      if (isLikeTitle(i)) {
        best = i;
      }
    }
    return best;
  }

  /** Whether a line has most words of the title and few others. */
  boolean isLikeTitle(int i) {
    return page.line(i).wordHashes.length >= 2 && likeness(i) >= HEADLINE_PERCENT;
  }

  /** How alike a line and the title are, in percent. */
  int likeness(int i) {
    int[] words = page.line(i).wordHashes;
    int most = Math.min(title.length, words.length);
    if (most == 0 || words.length > 2 * title.length) {
      return 0;
    }
    return Math.max(2 * SAME * shared(words) / (title.length + words.length), begins(words));
  }

  private int begins(int[] words) {
    boolean begins =
        words.length >= FEWEST_WORDS
            && words.length <= title.length
            && Arrays.equals(words, 0, words.length, title, 0, words.length);
    return begins ? SAME : 0;
  }

  /** How many of the words are words of the title. */
  int shared(int[] words) {
    int shared = 0;
    for (int word : words) {
      if ((some >>> word & 1) == 0) {
        continue;
      }
      for (int other : title) {
        if (word == other) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }
}
