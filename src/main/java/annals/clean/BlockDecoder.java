// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Span;

/**
 * From scores of lines to one article: the contiguous stretch of lines that begins, ends and lies
 * where the model finds it likeliest, less the lines inside that clearly are something else. What
 * lies inside counts little and is clipped, so that neither a huge paragraph nor a table of two
 * hundred short lines outweighs a clear first and last line.
 */
final class BlockDecoder {
  /**
   * How much the log-odds of one line inside count beside those of the first and last line; more
   * where the markup is known, as they are surer there.
   */
  private static final double INSIDE_WEIGHT = 0.06;

  private static final double INSIDE_WEIGHT_OF_MARKUP = 0.2;

  private static final double INSIDE_CLIP = 6;
  private static final double BEFORE_WEIGHT = 1;
  private static final double AFTER_WEIGHT = 0.7;

  /** What a page that begins or ends with its article has for the line before or after. */
  private static final double NO_NEIGHBOUR = -2;

  /** The log-odds under which a line inside is dropped. */
  private static final double CLEARLY_NOT = -0.5;

  private static final double EXCLUDED = -30;
  private static final double HIGHEST = 3;
  private static final double LOWEST = -1.2;

  private BlockDecoder() {}

  /** The contiguous stretch of lines with the greatest sum; empty where no score is positive. */
  static Span stretch(double[] logOdds) {
    double best = 0;
    Span stretch = Span.of(0, 0);
    double sum = 0;
    int from = 0;
    for (int i = 0; i < logOdds.length; i++) {
      sum += Math.max(LOWEST, Math.min(HIGHEST, logOdds[i]));
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        stretch = Span.of(from, i + 1);
      }
    }
    return stretch;
  }

  /** Takes a line out of every article, by scores that nothing outweighs. */
  static void exclude(double[][] scores, int line) {
    for (Head head : new Head[] {Head.INSIDE, Head.KEEP, Head.START, Head.END}) {
      scores[head.column()][line] = EXCLUDED;
    }
  }

  /** Which lines are article, from the scores by head and line; all false on a page of none. */
  static boolean[] decode(double[][] scores, boolean markup) {
    double weight = markup ? INSIDE_WEIGHT_OF_MARKUP : INSIDE_WEIGHT;
    double[] inside = scores[Head.INSIDE.column()];
    double[] keep = scores[Head.KEEP.column()];
    double[] starts = edge(scores, Head.START, Head.BEFORE, -1, BEFORE_WEIGHT);
    double[] ends = edge(scores, Head.END, Head.AFTER, 1, AFTER_WEIGHT);
    int n = inside.length;
    double best = Double.NEGATIVE_INFINITY;
    Span stretch = Span.of(0, 0);
    double bestStart = Double.NEGATIVE_INFINITY;
    int start = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      if (starts[i] - sum > bestStart) {
        bestStart = starts[i] - sum;
        start = i;
      }
      sum += weight * Math.max(-INSIDE_CLIP, Math.min(INSIDE_CLIP, inside[i]));
      if (bestStart + sum + ends[i] > best) {
        best = bestStart + sum + ends[i];
        stretch = Span.of(start, i + 1);
      }
    }
    var kept = new boolean[n];
    for (int i = stretch.start(); i < stretch.end(); i++) {
      kept[i] = keep[i] > CLEARLY_NOT;
    }
    return kept;
  }

  /** How likely the article begins (or ends) at each line, by that line and by its neighbour. */
  private static double[] edge(
      double[][] scores, Head head, Head neighbour, int step, double weight) {
    double[] edge = logShares(scores[head.column()]);
    double[] beside = logShares(scores[neighbour.column()]);
    for (int i = 0; i < edge.length; i++) {
      int other = i + step;
      boolean exists = other >= 0 && other < edge.length;
      edge[i] += weight * (exists ? beside[other] : NO_NEIGHBOUR);
    }
    return edge;
  }

  /** The logarithms of the shares that exponentials have of their sum. */
  private static double[] logShares(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - most);
    }
    double total = most + StrictMath.log(sum);
    var shares = new double[scores.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = scores[i] - total;
    }
    return shares;
  }
}
