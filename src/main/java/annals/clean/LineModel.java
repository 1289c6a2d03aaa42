// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Sources;

/**
 * The two-pass linear model that tells article from boilerplate. The first pass gives each line the
 * log-odds that it is article text; the second sees the same features and the first pass's scores
 * around the line, and answers the six questions of {@link Head}. The weights that ship are in
 * {@code annals/clean/weights.bin}, and for pages rendered from HTML in {@code
 * annals/clean/markup_weights.bin}; see {@link ModelFile} for what is in them.
 */
final class LineModel {
  private static final int FIELD = 16;

  /** Outputs: the first pass, then the heads. */
  static final int OUTPUTS = 1 + Head.count();

  private static final int OUTPUTS_A_WORD = Long.SIZE / FIELD;

  private final FeatureSpace space;
  private final FeatureBins bins;

  /**
   * Two words a weight; each holds the weights of four outputs, which are summed at once. The
   * largest sum that the shipped weights allow is some 27,000 steps, so 16 bits hold it.
   */
  private final long[] packed;

  private final float[] steps;

  /**
   * Takes the weights of every output as whole numbers of steps.
   *
   * @param steps by output
   * @param counts by output and weight
   */
  LineModel(boolean markup, FeatureBins bins, float[] steps, byte[][] counts) {
    space = FeatureSpace.of(markup);
    this.bins = bins;
    this.steps = steps.clone();
    packed = new long[2 * space.size()];
    for (int output = 0; output < OUTPUTS; output++) {
      int word = output / OUTPUTS_A_WORD;
      int shift = FIELD * (output % OUTPUTS_A_WORD);
      for (int w = 0; w < counts[output].length; w++) {
        packed[2 * w + word] += (long) counts[output][w] << shift;
      }
    }
  }

  private static final class Shipped {
    static final LineModel TEXT = ModelFile.read(Sources.model("clean/weights.bin"));
  }

  private static final class ShippedForMarkup {
    static final LineModel MARKUP = ModelFile.read(Sources.model("clean/markup_weights.bin"));
  }

  /** The model that ships with annals, for text alone or for pages rendered from HTML. */
  static LineModel shipped(boolean markup) {
    return markup ? ShippedForMarkup.MARKUP : Shipped.TEXT;
  }

  /** The answers of the second pass: log-odds by head, then by line. */
  double[][] scores(Page page) {
    int n = page.size();
    FeatureMatrix features = PageFeatures.of(page);
    byte[] coded = space.room(n);
    space.code(features, bins, false, coded);
    var active = new int[space.mostActive()];
    var sums = new long[2 * n];
    var firstPass = new double[n];
    for (int i = 0; i < n; i++) {
      space.sum(false, coded, i, packed, sums);
      add(active, space.hashed(page, i, active, 0), sums, i);
      firstPass[i] = (double) (short) sums[2 * i] * steps[0];
    }
    PageFeatures.addScores(page, features, firstPass);
    space.code(features, bins, true, coded);
    var scores = new double[Head.count()][n];
    for (int i = 0; i < n; i++) {
      space.sum(true, coded, i, packed, sums);
      unpack(sums, i, scores);
    }
    return scores;
  }

  private void add(int[] active, int n, long[] sums, int line) {
    long low = 0;
    long high = 0;
    for (int k = 0; k < n; k++) {
      int at = 2 * active[k];
      low += packed[at];
      high += packed[at + 1];
    }
    sums[2 * line] += low;
    sums[2 * line + 1] += high;
  }

  private void unpack(long[] sums, int line, double[][] scores) {
    for (int word = 0; word < 2; word++) {
      long sum = sums[2 * line + word];
      for (int field = 0; field < OUTPUTS_A_WORD; field++) {
        int output = OUTPUTS_A_WORD * word + field;
        short value = (short) sum;
        if (output > 0 && output < OUTPUTS) {
          scores[output - 1][line] = (double) value * steps[output];
        }
        sum = (sum - value) >> FIELD;
      }
    }
  }
}
