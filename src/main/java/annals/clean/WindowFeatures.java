// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

/**
 * The features of a line by the lines around it. Sums over windows come from prefix sums, so the
 * cost of a line does not depend on the width of the windows; no character is read again.
 */
final class WindowFeatures {
  private static final int[] WINDOWS = {2, 4, 8, 16};
  private static final int[] SIDES = {1, 3, 10};
  private static final int SHORT_WORDS = 5;
  private static final int WORDS_SUM = 0;
  private static final int[] AROUND_QUANTITIES = {0, 1, 2, 3, 4, 5, 6};
  private static final int[] SIDE_QUANTITIES = {0, 1, 4, 5};

  /** Which quantities are shares of lines; the others but the first are shares of words. */
  private static final boolean[] OF_LINES = {false, true, false, false, false, true, true};

  private static final Feature[][] AROUND = {
    {WORDS_AROUND_2, WORDS_AROUND_4, WORDS_AROUND_8, WORDS_AROUND_16},
    {PROSE_AROUND_2, PROSE_AROUND_4, PROSE_AROUND_8, PROSE_AROUND_16},
    {STOPS_AROUND_2, STOPS_AROUND_4, STOPS_AROUND_8, STOPS_AROUND_16},
    {CAPITALS_AROUND_2, CAPITALS_AROUND_4, CAPITALS_AROUND_8, CAPITALS_AROUND_16},
    {CUES_AROUND_2, CUES_AROUND_4, CUES_AROUND_8, CUES_AROUND_16},
    {SHORT_AROUND_2, SHORT_AROUND_4, SHORT_AROUND_8, SHORT_AROUND_16},
    {DATES_AROUND_2, DATES_AROUND_4, DATES_AROUND_8, DATES_AROUND_16},
  };
  private static final Feature[][] BEFORE = {
    {WORDS_BEFORE_1, WORDS_BEFORE_3, WORDS_BEFORE_10},
    {PROSE_BEFORE_1, PROSE_BEFORE_3, PROSE_BEFORE_10},
    {CUES_BEFORE_1, CUES_BEFORE_3, CUES_BEFORE_10},
    {SHORT_BEFORE_1, SHORT_BEFORE_3, SHORT_BEFORE_10},
  };
  private static final Feature[][] AFTER = {
    {WORDS_AFTER_1, WORDS_AFTER_3, WORDS_AFTER_10},
    {PROSE_AFTER_1, PROSE_AFTER_3, PROSE_AFTER_10},
    {CUES_AFTER_1, CUES_AFTER_3, CUES_AFTER_10},
    {SHORT_AFTER_1, SHORT_AFTER_3, SHORT_AFTER_10},
  };

  private WindowFeatures() {}

  /** Fills in the sums and means of windows around and beside each line. */
  static void add(Page page, FeatureMatrix features) {
    int[][] sums = sums(page);
    int lines = page.size();
    for (int i = 0; i < lines; i++) {
      for (int w = 0; w < WINDOWS.length; w++) {
        int from = Math.max(0, i - WINDOWS[w]);
        int to = Math.min(lines, i + WINDOWS[w] + 1);
        levels(sums, from, to, features, i, AROUND_QUANTITIES, AROUND, w);
      }
      for (int s = 0; s < SIDES.length; s++) {
        int from = Math.max(0, i - SIDES[s]);
        int to = Math.min(lines, i + 1 + SIDES[s]);
        levels(sums, from, i, features, i, SIDE_QUANTITIES, BEFORE, s);
        levels(sums, i + 1, to, features, i, SIDE_QUANTITIES, AFTER, s);
      }
    }
  }

  private static int[][] sums(Page page) {
    int lines = page.size();
    var sums = new int[AROUND.length][lines + 1];
    for (int i = 0; i < lines; i++) {
      PageLine line = page.line(i);
      sums[WORDS_SUM][i + 1] = sums[WORDS_SUM][i] + Math.min(line.readerWords, 60);
      sums[1][i + 1] = sums[1][i] + (line.isProse() ? 1 : 0);
      sums[2][i + 1] = sums[2][i] + line.stopwords;
      sums[3][i + 1] = sums[3][i] + line.capitalised;
      sums[4][i + 1] = sums[4][i] + line.cueWords;
      sums[5][i + 1] = sums[5][i] + (line.readerWords < SHORT_WORDS ? 1 : 0);
      sums[6][i + 1] = sums[6][i] + (line.looksLikeDate() ? 1 : 0);
    }
    return sums;
  }

  /** The means of quantities over lines: words a line, shares of words or of lines. */
  private static void levels(
      int[][] sums,
      int from,
      int to,
      FeatureMatrix features,
      int line,
      int[] quantities,
      Feature[][] names,
      int width) {
    if (from >= to) {
      return; // zero says that there is nothing
    }
    int words = sums[WORDS_SUM][to] - sums[WORDS_SUM][from];
    float ofLines = (float) FeatureMatrix.TOP / (to - from);
    float ofWords = (float) FeatureMatrix.TOP / Math.max(1, words);
    for (int k = 0; k < quantities.length; k++) {
      int q = quantities[k];
      int sum = sums[q][to] - sums[q][from];
      int level =
          q == WORDS_SUM ? 4 * sum / (to - from) : (int) (sum * (OF_LINES[q] ? ofLines : ofWords));
      features.set(line, names[k][width], 1 + Math.min(FeatureMatrix.TOP - 1, level));
    }
  }
}
