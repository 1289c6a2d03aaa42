// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.List;

/** Learns the labeller while a parser learns. */
final class LabelTraining {
  private final Perceptron weights;
  private final List<int[]> choices;
  private final int rootLabel;
  private final int[] rows = new int[LabelFeatures.ROOM];
  private int features;

  LabelTraining(Perceptron weights, List<int[]> choices, int rootLabel) {
    this.weights = weights;
    this.choices = choices;
    this.rootLabel = rootLabel;
  }

  /** Labels an arc, and learns from it where its gold label is known. */
  int learn(Configuration c, int head, int child, int gold) {
    if (head == c.root()) {
      return rootLabel;
    }
    int count = LabelFeatures.extract(c, head, child, rows);
    features = Math.max(features, count);
    int[] among = choices.get(Labeller.choice(c.tags[child], child > head));
    return weights.learn(rows, count, among, gold);
  }

  Labeller labeller() {
    return new Labeller(weights.average(features, Weights.LARGEST_SUM), choices, rootLabel);
  }
}
