// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Resource;

/**
 * The two-pass linear model that tells article from boilerplate. The first pass gives each line the
 * log-odds that it is article text; the second sees the same features and the first pass's scores
 * around the line, and answers the six questions of {@link Head}. The weights that ship are in
 * {@code annals/clean/weights.bin}; see {@link ModelFile} for what is in it.
 */
final class LineModel {
  private static final int HEADS = Head.count();

  private final FeatureBins bins;
  private final float[] first;

  /** The weights of the second pass, the heads of one feature side by side. */
  private final float[] second;

  LineModel(FeatureBins bins, float[] first, float[][] heads) {
    this.bins = bins;
    this.first = first;
    second = new float[heads[0].length * heads.length];
    for (int h = 0; h < heads.length; h++) {
      for (int w = 0; w < heads[h].length; w++) {
        second[w * heads.length + h] = heads[h][w];
      }
    }
  }

  private static final class Shipped {
    static final LineModel MODEL = ModelFile.read(Resource.bytes("clean/weights.bin"));
  }

  /** The model that ships with annals. */
  static LineModel shipped() {
    return Shipped.MODEL;
  }

  /** The answers of the second pass: log-odds by head, then by line. */
  double[][] scores(Page page) {
    LineFeatures features = LineFeatures.of(page);
    StackedFeatures.add(features, firstPass(page, features, bins, first));
    FeatureSpace space = FeatureSpace.secondPass();
    byte[] coded = FeatureSpace.bins(features, bins);
    var active = new int[space.mostActive()];
    var scores = new double[HEADS][page.size()];
    for (int i = 0; i < page.size(); i++) {
      int n = space.active(page.line(i), coded, i, active);
      // six sums in registers: the loop that most of cleaning's time goes to
      float inside = 0;
      float keep = 0;
      float start = 0;
      float end = 0;
      float before = 0;
      float after = 0;
      for (int k = 0; k < n; k++) {
        int at = active[k] * HEADS;
        inside += second[at];
        keep += second[at + 1];
        start += second[at + 2];
        end += second[at + 3];
        before += second[at + 4];
        after += second[at + 5];
      }
      float[] sums = {inside, keep, start, end, before, after};
      for (int h = 0; h < HEADS; h++) {
        scores[h][i] = sums[h];
      }
    }
    return scores;
  }

  /** The log-odds of every line by the first pass. */
  static double[] firstPass(Page page, LineFeatures features, FeatureBins bins, float[] weights) {
    FeatureSpace space = FeatureSpace.firstPass();
    byte[] coded = FeatureSpace.bins(features, bins);
    var active = new int[space.mostActive()];
    var scores = new double[page.size()];
    for (int i = 0; i < scores.length; i++) {
      int n = space.active(page.line(i), coded, i, active);
      float sum = 0;
      for (int k = 0; k < n; k++) {
        sum += weights[active[k]];
      }
      scores[i] = sum;
    }
    return scores;
  }
}
