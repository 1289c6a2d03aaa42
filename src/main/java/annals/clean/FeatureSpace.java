// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The space of the linear model: which weights a line switches on. One weight for each bin of each
 * feature, for some features of the neighbours and for pairs of features ({@link FeatureTerms});
 * for the hashed words of the line, for pairs of words of short lines and of the beginnings and
 * ends of long ones; and, with markup, for the class and id names around it. The second pass has
 * the same and the features that come from the scores of the first. There are two spaces: of text
 * alone, and of pages rendered from HTML.
 */
final class FeatureSpace {
  private static final int BINS = FeatureBins.BINS;
  private static final int PAD = 4;
  private static final int WORD_BITS = 13;
  private static final int WORD_MASK = (1 << WORD_BITS) - 1;
  private static final int NAME_BITS = 13;
  private static final int NAME_MASK = (1 << NAME_BITS) - 1;
  private static final int SHORT_LINE = 12;
  private static final int EDGE_WORDS = 2;
  private static final int OPENING = 6;
  private static final int MOST_WORDS = 40;
  private static final FeatureSpace TEXT = new FeatureSpace(false);
  private static final FeatureSpace MARKUP = new FeatureSpace(true);

  /**
   * Terms of features, or of pairs: where their cells lie, from the first cell of the line's row.
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  private record Terms(int base, int[] single, int[] one, int[] other) {

    static Terms of(int base, int columns, List<int[]> singles, List<int[]> pairs) {
      return new Terms(
          base,
          singles.stream().mapToInt(term -> term[1] * columns + term[0]).toArray(),
          pairs.stream().mapToInt(pair -> pair[1] * columns + pair[0]).toArray(),
          pairs.stream().mapToInt(pair -> pair[3] * columns + pair[2]).toArray());
    }

    int end() {
      return base + BINS * single.length + BINS * BINS * one.length;
    }

    int count() {
      return single.length + one.length;
    }

    /** Adds the weights that a row switches on, two words each, without listing them. */
    void sum(byte[] coded, int row, long[] packed, long[] sums, int line) {
      long low = 0;
      long high = 0;
      int at = 2 * base;
      for (int term : single) {
        int w = at + 2 * coded[row + term];
        low += packed[w];
        high += packed[w + 1];
        at += 2 * BINS;
      }
      for (int p = 0; p < one.length; p++) {
        int w = at + 2 * (coded[row + one[p]] * BINS + coded[row + other[p]]);
        low += packed[w];
        high += packed[w + 1];
        at += 2 * BINS * BINS;
      }
      sums[2 * line] += low;
      sums[2 * line + 1] += high;
    }

    int active(byte[] coded, int row, int[] active, int from) {
      int n = from;
      int at = base;
      for (int term : single) {
        active[n++] = at + coded[row + term];
        at += BINS;
      }
      for (int p = 0; p < one.length; p++) {
        active[n++] = at + coded[row + one[p]] * BINS + coded[row + other[p]];
        at += BINS * BINS;
      }
      return n;
    }
  }

  private final int columns;
  private final int[] lineColumns;
  private final int[] scoreColumns;
  private final Terms first;
  private final int wordBase;
  private final int nameBase;
  private final Terms second;

  private FeatureSpace(boolean markup) {
    columns = Feature.columns(markup);
    List<int[]> pairs = new ArrayList<>();
    List<int[]> scorePairs = new ArrayList<>();
    FeatureTerms.addPairs(pairs, FeatureTerms.PAIRS);
    FeatureTerms.addPairs(scorePairs, FeatureTerms.SCORE_PAIRS);
    List<int[]> singles = new ArrayList<>();
    List<int[]> scores = new ArrayList<>();
    for (int f = 0; f < columns; f++) {
      (Feature.at(f).isStacked() ? scores : singles).add(new int[] {f, 0});
    }
    lineColumns = singles.stream().mapToInt(term -> term[0]).toArray();
    scoreColumns = scores.stream().mapToInt(term -> term[0]).toArray();
    FeatureTerms.addNeighbours(singles, FeatureTerms.NEIGHBOURS);
    if (markup) {
      FeatureTerms.addNeighbours(singles, FeatureTerms.MARKUP_NEIGHBOURS);
      FeatureTerms.addPairs(pairs, FeatureTerms.MARKUP_PAIRS);
      FeatureTerms.addPairs(scorePairs, FeatureTerms.MARKUP_SCORE_PAIRS);
    }
    first = Terms.of(0, columns, singles, pairs);
    wordBase = first.end();
    nameBase = wordBase + (1 << WORD_BITS);
    second = Terms.of(markup ? nameBase + (1 << NAME_BITS) : nameBase, columns, scores, scorePairs);
  }

  /** The space of pages of text alone, or of pages rendered from HTML. */
  static FeatureSpace of(boolean markup) {
    return markup ? MARKUP : TEXT;
  }

  /** How many features a line has. */
  int columns() {
    return columns;
  }

  /** How many weights the first pass has: those of the second that need no scores. */
  int firstSize() {
    return second.base;
  }

  /** How many weights the second pass has. */
  int size() {
    return second.end();
  }

  /** Room for the bins of every feature of every line, with empty lines beyond both ends. */
  byte[] room(int lines) {
    return new byte[(lines + 2 * PAD) * columns];
  }

  /** Fills in the bins of the features that the first pass sees, or of those that come after it. */
  void code(FeatureMatrix features, FeatureBins bins, boolean scores, byte[] coded) {
    byte[] values = features.values();
    byte[] table = bins.table();
    int[] wanted = scores ? scoreColumns : lineColumns;
    int at = PAD * columns;
    for (int i = 0; i < values.length; i += columns) {
      for (int f : wanted) {
        coded[at + f] = table[(f << 8) | (values[i + f] & 0xFF)];
      }
      at += columns;
    }
  }

  /** The weights of both passes that a line switches on, into {@code active}; returns how many. */
  int active(Page page, byte[] coded, int index, int[] active) {
    int n = first.active(coded, (index + PAD) * columns, active, 0);
    return hashed(page, index, active, n);
  }

  /** Where the weights of hashed words and names begin; they end with those of the first pass. */
  int hashedFrom() {
    return wordBase;
  }

  /** The weights of the words and names of a line, added to {@code active}. */
  int hashed(Page page, int index, int[] active, int from) {
    int n = words(page.line(index), active, from);
    for (int name : page.names(index)) {
      active[n++] = nameBase + (name >>> 1 & NAME_MASK);
    }
    return n;
  }

  /** Adds up the weights of the features of a line: of both passes, or of the second alone. */
  void sum(boolean scores, byte[] coded, int index, long[] packed, long[] sums) {
    (scores ? second : first).sum(coded, (index + PAD) * columns, packed, sums, index);
  }

  /** The weights of the second pass alone. */
  int activeScores(byte[] coded, int index, int[] active) {
    return second.active(coded, (index + PAD) * columns, active, 0);
  }

  private int words(PageLine line, int[] active, int from) {
    int n = from;
    int[] words = line.wordHashes;
    int count = words.length;
    if (count <= SHORT_LINE) {
      for (int i = 0; i < count; i++) {
        active[n++] = word(words[i], 1);
        if (i > 0) {
          active[n++] = word(WordHash.join(words[i - 1], words[i]), 2);
        }
      }
      active[n++] = word(line.wordsHash, 3);
      return n;
    }
    for (int i = 0; i < EDGE_WORDS; i++) {
      active[n++] = word(words[i], 4);
      active[n++] = word(words[count - 1 - i], 5);
    }
    active[n++] = word(WordHash.join(words[0], words[1]), 6);
    active[n++] = word(WordHash.join(words[count - 2], words[count - 1]), 7);
    int opening = line.openingCapitals;
    if (opening > 0 && opening < OPENING && opening + 1 < count) {
      active[n++] = word(WordHash.join(words[opening], words[opening + 1]), 8);
    }
    int read = Math.min(count, MOST_WORDS);
    for (int i = 0; i < read; i++) {
      active[n++] = word(words[i], 9);
    }
    return n;
  }

  private int word(int hash, int kind) {
    return wordBase + (WordHash.mix(hash + kind * WordHash.SEED) & WORD_MASK);
  }

  /** The most weights that one line can switch on. */
  int mostActive() {
    return first.count()
        + second.count()
        + 2 * SHORT_LINE
        + 2
        + MOST_WORDS
        + MarkupNames.MOST_HASHES;
  }
}
