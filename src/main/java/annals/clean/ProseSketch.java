// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.Arrays;

/**
 * A small fingerprint of the prose of a page, by which pages with the same article are found. Every
 * four consecutive words of a prose line are a shingle; the smallest hash of each of {@value #BINS}
 * bins of shingles is kept (one-permutation MinHash), so the share of equal bins estimates which
 * share of their shingles two pages have in common. Menus, headlines, captions, and sentences about
 * cookies, subscriptions and rights are no prose here: they belong to the site, and pages of one
 * site would be alike by them.
 *
 * @param words a hash of all words of the page; 0 for a page without any
 * @param shingles how many shingles the prose has; 0 where it is too short to be compared
 * @param bins the smallest shingle of each bin, {@value #EMPTY} for none; no bins without shingles
 */
public record ProseSketch(long words, int shingles, Hashes bins) {
  private static final int BIN_BITS = 7;
  private static final int BINS = 1 << BIN_BITS;
  private static final int BINS_PER_BAND = 3;
  private static final int WORDS_PER_SHINGLE = 4;
  private static final long EMPTY = Long.MAX_VALUE;

  /** On shorter prose chance decides. */
  private static final int FEWEST_SHINGLES = 24;

  private static final int FEWEST_WORDS = 8;

  /** A line as long as this is prose, however it ends. */
  private static final int WORDS_OF_A_PARAGRAPH = 25;

  private static final long SEED = 0x9e3779b97f4a7c15L;

  static ProseSketch of(Page page) {
    var smallest = new long[BINS];
    Arrays.fill(smallest, EMPTY);
    int shingles = 0;
    long words = 0;
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      for (int word : line.wordHashes) {
        words = mix(words + word);
      }
      if (isProse(line)) {
        shingles += add(line.wordHashes, smallest);
      }
    }
    return shingles < FEWEST_SHINGLES
        ? new ProseSketch(words, 0, Hashes.of())
        : new ProseSketch(words, shingles, Hashes.of(smallest));
  }

  private static boolean isProse(PageLine line) {
    return line.readerWords >= FEWEST_WORDS
        && (line.endsSentence || line.readerWords >= WORDS_OF_A_PARAGRAPH)
        && line.cuesAnywhere == 0
        && !line.isMostlyCues();
  }

  private static int add(int[] words, long[] smallest) {
    int shingles = Math.max(0, words.length - WORDS_PER_SHINGLE + 1);
    for (int i = 0; i < shingles; i++) {
      long hash = SEED;
      for (int j = i; j < i + WORDS_PER_SHINGLE; j++) {
        hash = mix(hash + words[j]);
      }
      int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
      smallest[bin] = Math.min(smallest[bin], hash & Long.MAX_VALUE);
    }
    return shingles;
  }

  /** A bijection that moves every bit of its argument into every bit of its result. */
  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
    return h ^ (h >>> 32);
  }

  /**
   * Keys of which pages with much prose in common share one: each of three neighbouring bins, empty
   * ones filled from others; and one of all words, which pages with the same words share.
   */
  public long[] bandKeys() {
    int bands = shingles == 0 ? 0 : BINS / BINS_PER_BAND;
    var keys = new long[bands + (words == 0 ? 0 : 1)];
    for (int band = 0; band < bands; band++) {
      long key = mix(SEED + band);
      for (int i = 0; i < BINS_PER_BAND; i++) {
        key = mix(key + filled(band * BINS_PER_BAND + i));
      }
      keys[band] = key;
    }
    if (words != 0) {
      keys[bands] = words;
    }
    return keys;
  }

  /** The shingle of a bin, or of the bin that the number of an empty one leads to. */
  private long filled(int bin) {
    long next = bin;
    int at = bin;
    while (bins.get(at) == EMPTY) {
      next = mix(next + SEED);
      at = (int) (next >>> (Long.SIZE - BIN_BITS));
    }
    return bins.get(at);
  }

  /** Which share of their shingles two pages have in common, 0 to 1, as far as sketches tell. */
  public double likeness(ProseSketch other) {
    if (words != 0 && words == other.words) {
      return 1;
    }
    if (shingles == 0 || other.shingles == 0) {
      return 0;
    }
    int used = 0;
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      boolean empty = bins.get(i) == EMPTY && other.bins.get(i) == EMPTY;
      used += empty ? 0 : 1;
      equal += !empty && bins.get(i) == other.bins.get(i) ? 1 : 0;
    }
    return (double) equal / used;
  }
}
