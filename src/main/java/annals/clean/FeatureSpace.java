// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import java.util.ArrayList;
import java.util.List;

/**
 * The space of the linear model: which weights a line switches on. One weight for each bin of each
 * feature, for some features of the neighbours, for pairs of features, and for the hashed words and
 * pairs of words of short lines and of the beginnings and ends of long ones. The second pass has
 * the same and the features of the {@code SCORE} group.
 */
final class FeatureSpace {
  private static final int BINS = FeatureBins.BINS;
  private static final int PAD = 4;
  private static final int WORD_BITS = 12;
  private static final int WORD_MASK = (1 << WORD_BITS) - 1;
  private static final int SHORT_LINE = 12;
  private static final int EDGE_WORDS = 2;
  private static final int[] OFFSETS = {-2, -1, 1, 2};

  private static final Feature[] NEIGHBOURS = {
    WORDS,
    LAST,
    FIRST,
    STOPS,
    CAPITALS,
    CUE_SHARE,
    LINE_CUE,
    LABEL_CUE,
    START_CUE,
    DATE_LINE,
    REPEATED,
    TITLE_DICE,
    BLANK_BEFORE,
    DIGITS,
    VOCABULARY,
    SAYS_LEGAL,
    INNER_ENDS
  };

  /** Pairs: feature and offset of the one, feature and offset of the other. */
  private static final Object[][] PAIRS = {
    {WORDS, 0, LAST, 0},
    {WORDS, 0, WORDS, -1},
    {WORDS, 0, WORDS, 1},
    {WORDS, -1, WORDS, 1},
    {WORDS, 0, IN_PROSE, 0},
    {WORDS, 0, AFTER_HEADLINE, 0},
    {WORDS, 0, LINE_CUE, 0},
    {WORDS, 0, START_CUE, 0},
    {WORDS, 0, STOPS, 0},
    {WORDS, 0, CAPITALS, 0},
    {WORDS, 0, VOCABULARY, 0},
    {WORDS, 0, RUN_LENGTH, 0},
    {WORDS, 0, WORD_PLACE, 0},
    {WORDS, 0, REPEATED, 0},
    {WORDS, 0, PAGE_PROSE, 0},
    {IN_PROSE, 0, AFTER_HEADLINE, 0},
    {PROSE_DISTANCE, 0, HEADLINE_DISTANCE, 0},
    {PROSE_DISTANCE, 0, VOCABULARY, 0},
    {PROSE_DISTANCE, 0, LAST, 0},
    {IN_PROSE, 0, LINE_CUE, 0},
    {LAST, 0, LAST, -1},
    {LAST, 0, LAST, 1},
    {LAST, 0, FIRST, 0},
    {FIRST, 0, FIRST, 1},
    {PROSE_AROUND_4, 0, WORDS, 0},
    {CUES_AROUND_4, 0, WORDS, 0},
    {SHORT_AROUND_4, 0, WORDS, 0},
    {PROSE_BEFORE_10, 0, PROSE_AFTER_10, 0},
    {WORDS_BEFORE_3, 0, WORDS_AFTER_3, 0},
    {BLANK_BEFORE, 0, BLANK_AFTER, 0},
    {FROM_BOTTOM, 0, WORDS, 0},
    {STOPS_AROUND_4, 0, CAPITALS_AROUND_4, 0},
  };

  private static final Object[][] STACKED_PAIRS = {
    {SCORE, 0, WORDS, 0},
    {SCORE, 0, SCORE, -1},
    {SCORE, 0, SCORE, 1},
    {SCORE, -1, SCORE, 1},
    {SCORE_BEFORE_4, 0, SCORE_AFTER_4, 0},
    {SCORE_BEFORE_12, 0, SCORE_AFTER_12, 0},
    {SCORE_AROUND_4, 0, SCORE, 0},
    {SCORE_AROUND_4, 0, WORDS, 0},
    {BEST_DISTANCE, 0, SCORE, 0},
    {BEST_DISTANCE, 0, WORDS, 0},
    {BEST_DISTANCE, 0, VOCABULARY, 0},
    {IN_BEST, 0, LINE_CUE, 0},
    {IN_BEST, 0, LAST, 0},
    {RUN_SCORE, 0, SCORE, 0},
    {MASS_BEFORE, 0, MASS_AFTER, 0},
    {IN_BEST, 0, WORDS, 0},
    {IN_BEST, 0, AFTER_HEADLINE, 0},
  };

  private static final FeatureSpace FIRST_PASS = new FeatureSpace(false);
  private static final FeatureSpace SECOND_PASS = new FeatureSpace(true);

  /** Where the cells of the terms lie, counted from the first cell of the line's row. */
  private final int[] single;

  private final int[] pairOne;
  private final int[] pairOther;
  private final int pairBase;
  private final int wordBase;
  private final int size;

  private FeatureSpace(boolean stacked) {
    List<int[]> singles = new ArrayList<>();
    for (int f = 0; f < Feature.columns(); f++) {
      if (stacked || !Feature.at(f).isStacked()) {
        singles.add(new int[] {f, 0});
      }
    }
    for (Feature neighbour : NEIGHBOURS) {
      for (int offset : OFFSETS) {
        singles.add(new int[] {neighbour.column(), offset});
      }
    }
    List<int[]> crossed = new ArrayList<>();
    addPairs(crossed, PAIRS);
    if (stacked) {
      addPairs(crossed, STACKED_PAIRS);
    }
    int columns = Feature.columns();
    single = singles.stream().mapToInt(term -> term[1] * columns + term[0]).toArray();
    pairOne = crossed.stream().mapToInt(pair -> pair[1] * columns + pair[0]).toArray();
    pairOther = crossed.stream().mapToInt(pair -> pair[3] * columns + pair[2]).toArray();
    pairBase = single.length * BINS;
    wordBase = pairBase + pairOne.length * BINS * BINS;
    size = wordBase + (1 << WORD_BITS);
  }

  private static void addPairs(List<int[]> into, Object[][] pairs) {
    for (Object[] pair : pairs) {
      into.add(
          new int[] {
            ((Feature) pair[0]).column(),
            (Integer) pair[1],
            ((Feature) pair[2]).column(),
            (Integer) pair[3]
          });
    }
  }

  static FeatureSpace firstPass() {
    return FIRST_PASS;
  }

  static FeatureSpace secondPass() {
    return SECOND_PASS;
  }

  /** How many weights there are. */
  int size() {
    return size;
  }

  /** The bins of every feature of every line, with empty lines beyond both ends of the page. */
  static byte[] bins(LineFeatures features, FeatureBins bins) {
    int columns = Feature.columns();
    var coded = new byte[(features.lines() + 2 * PAD) * columns];
    byte[] values = features.values();
    byte[] table = bins.table();
    int at = PAD * columns;
    for (int i = 0; i < values.length; i += columns) {
      for (int f = 0; f < columns; f++) {
        coded[at++] = table[(f << 8) | (values[i + f] & 0xFF)];
      }
    }
    return coded;
  }

  /** The weights that a line switches on, written to {@code active}; returns how many. */
  int active(PageLine line, byte[] coded, int index, int[] active) {
    int columns = Feature.columns();
    int row = (index + PAD) * columns;
    int n = 0;
    for (int t = 0; t < single.length; t++) {
      active[n++] = t * BINS + coded[row + single[t]];
    }
    for (int p = 0; p < pairOne.length; p++) {
      int pair = (coded[row + pairOne[p]] * BINS) + coded[row + pairOther[p]];
      active[n++] = pairBase + p * BINS * BINS + pair;
    }
    return words(line, active, n);
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
    return n;
  }

  private int word(int hash, int kind) {
    return wordBase + (WordHash.mix(hash + kind * WordHash.SEED) & WORD_MASK);
  }

  /** The most weights that one line can switch on. */
  int mostActive() {
    return single.length + pairOne.length + 2 * SHORT_LINE + 2;
  }
}
