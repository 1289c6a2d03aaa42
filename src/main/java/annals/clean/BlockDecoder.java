// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * From scores of lines to one article: the contiguous stretch with the greatest sum of clipped
 * log-odds, less the lines inside it that clearly are something else. Clipping keeps one huge
 * paragraph from outweighing everything, and lets a short doubtful line between two good ones stay.
 */
final class BlockDecoder {
  private static final double HIGHEST = 3;
  private static final double LOWEST = -1.2;
  private static final double CLEARLY_NOT = -2.5;

  private BlockDecoder() {}

  /** Which lines are article; all false where no line has a positive score. */
  static boolean[] decode(double[] logOdds) {
    int n = logOdds.length;
    var kept = new boolean[n];
    double best = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.max(LOWEST, Math.min(HIGHEST, logOdds[i]));
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    for (int i = bestFrom; i < bestTo; i++) {
      kept[i] = logOdds[i] > CLEARLY_NOT;
    }
    return kept;
  }
}
