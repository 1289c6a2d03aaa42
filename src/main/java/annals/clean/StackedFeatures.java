// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import annals.text.Span;

/**
 * The features of the second pass: what the first pass thought of a line, of the lines around it,
 * of the lines of its run, and where the line stands to the best stretch by those scores. Scores go
 * in as log-odds and are kept as 0 to 255, 128 being even odds.
 */
final class StackedFeatures {
  private static final int EVEN = 128;
  private static final double STEP = 16;
  private static final Feature[] AROUND = {
    SCORE_AROUND_2, SCORE_AROUND_4, SCORE_AROUND_8, SCORE_AROUND_16
  };
  private static final int[] AROUND_WIDTH = {2, 4, 8, 16};
  private static final Feature[] BEFORE = {SCORE_BEFORE_4, SCORE_BEFORE_12};
  private static final Feature[] AFTER = {SCORE_AFTER_4, SCORE_AFTER_12};
  private static final int[] SIDE_WIDTH = {4, 12};

  private StackedFeatures() {}

  /** Adds the features of the second pass to those of the first. */
  static void add(FeatureMatrix features, double[] logOdds) {
    int n = logOdds.length;
    var level = new int[n];
    var sum = new int[n + 1];
    int best = 0;
    for (int i = 0; i < n; i++) {
      level[i] = level(logOdds[i]);
      sum[i + 1] = sum[i] + level[i];
      best = Math.max(best, level[i]);
    }
    Span stretch = BlockDecoder.stretch(logOdds);
    massAndBest(features, level);
    for (int i = 0; i < n; i++) {
      features.set(i, SCORE, level[i]);
      features.set(i, SCORE_BEFORE_1, at(level, i - 1));
      features.set(i, SCORE_AFTER_1, at(level, i + 1));
      features.set(i, SCORE_BEFORE_2, at(level, i - 2));
      features.set(i, SCORE_AFTER_2, at(level, i + 2));
      features.set(i, SCORE_BEFORE_3, at(level, i - 3));
      features.set(i, SCORE_AFTER_3, at(level, i + 3));
      for (int w = 0; w < AROUND.length; w++) {
        features.set(i, AROUND[w], mean(sum, i - AROUND_WIDTH[w], i + AROUND_WIDTH[w] + 1));
      }
      for (int s = 0; s < SIDE_WIDTH.length; s++) {
        features.set(i, BEFORE[s], mean(sum, i - SIDE_WIDTH[s], i));
        features.set(i, AFTER[s], mean(sum, i + 1, i + 1 + SIDE_WIDTH[s]));
      }
      int start = stretch.start();
      int end = stretch.end();
      features.set(i, IN_BEST, i < start ? 0 : i < end ? 1 : 2);
      features.set(
          i,
          BEST_DISTANCE,
          FeatureMatrix.signed(i < start ? i - start : i < end ? 0 : i - end + 1));
      features.set(i, BEST_PLACE, FeatureMatrix.share(i - start, Math.max(1, end - start)));
      features.set(i, PAGE_SCORE, best);
    }
    runs(features, sum);
  }

  static int level(double logOdds) {
    return (int) Math.max(1, Math.min(255, EVEN + STEP * logOdds));
  }

  private static int at(int[] level, int i) {
    return i < 0 || i >= level.length ? 0 : level[i];
  }

  private static int mean(int[] sum, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(sum.length - 1, to);
    return start >= end ? 0 : (sum[end] - sum[start]) / (end - start);
  }

  /** How much of the page's good lines stands before and after, and the best line there. */
  private static void massAndBest(FeatureMatrix features, int[] level) {
    int mass = 0;
    int best = 0;
    for (int i = 0; i < level.length; i++) {
      features.set(i, MASS_BEFORE, FeatureMatrix.log(mass));
      features.set(i, BEST_BEFORE, best);
      mass += Math.max(0, level[i] - EVEN) / 16;
      best = Math.max(best, level[i]);
    }
    mass = 0;
    best = 0;
    for (int i = level.length - 1; i >= 0; i--) {
      features.set(i, MASS_AFTER, FeatureMatrix.log(mass));
      features.set(i, BEST_AFTER, best);
      mass += Math.max(0, level[i] - EVEN) / 16;
      best = Math.max(best, level[i]);
    }
  }

  /** The mean score of the run of lines of one shape that a line belongs to. */
  private static void runs(FeatureMatrix features, int[] sum) {
    int from = 0;
    int n = sum.length - 1;
    for (int i = 1; i <= n; i++) {
      if (i < n && features.get(i, RUN_PLACE) > features.get(i - 1, RUN_PLACE)) {
        continue;
      }
      for (int k = from; k < i; k++) {
        features.set(k, RUN_SCORE, mean(sum, from, i));
      }
      from = i;
    }
  }
}
