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
  private final Weights first;

  /** The weights of the second pass, the heads of one feature side by side. */
  private final short[] second;

  private final float[] steps;

  /** Weights as whole numbers of steps: half the memory of floats, and sums that do not round. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  record Weights(short[] counts, float step) {}

  LineModel(FeatureBins bins, Weights first, Weights[] heads) {
    this.bins = bins;
    this.first = first;
    int size = heads[0].counts.length;
    second = new short[size * HEADS];
    steps = new float[HEADS];
    for (int h = 0; h < HEADS; h++) {
      steps[h] = heads[h].step;
      for (int w = 0; w < size; w++) {
        second[w * HEADS + h] = heads[h].counts[w];
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
    StackedFeatures.add(features, firstPass(page, features));
    FeatureSpace space = FeatureSpace.secondPass();
    byte[] coded = FeatureSpace.bins(features, bins);
    var active = new int[space.mostActive()];
    var scores = new double[HEADS][page.size()];
    for (int i = 0; i < page.size(); i++) {
      int n = space.active(page.line(i), coded, i, active);
      // six sums in registers: the loop that most of cleaning's time goes to
      int inside = 0;
      int keep = 0;
      int start = 0;
      int end = 0;
      int before = 0;
      int after = 0;
      for (int k = 0; k < n; k++) {
        int at = active[k] * HEADS;
        inside += second[at];
        keep += second[at + 1];
        start += second[at + 2];
        end += second[at + 3];
        before += second[at + 4];
        after += second[at + 5];
      }
      int[] sums = {inside, keep, start, end, before, after};
      for (int h = 0; h < HEADS; h++) {
        scores[h][i] = (double) sums[h] * steps[h];
      }
    }
    return scores;
  }

  private double[] firstPass(Page page, LineFeatures features) {
    FeatureSpace space = FeatureSpace.firstPass();
    byte[] coded = FeatureSpace.bins(features, bins);
    var active = new int[space.mostActive()];
    var scores = new double[page.size()];
    short[] counts = first.counts;
    for (int i = 0; i < scores.length; i++) {
      int n = space.active(page.line(i), coded, i, active);
      int sum = 0;
      for (int k = 0; k < n; k++) {
        sum += counts[active[k]];
      }
      scores[i] = (double) sum * first.step;
    }
    return scores;
  }
}
