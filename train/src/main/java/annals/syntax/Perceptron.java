// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;

/**
 * Weights while they are learned: a row for each hashed feature, a cell in it for each class, all
 * whole numbers. Averaging needs no visit to cells that do not change: {@code totals} sums each
 * change times the moment of it. Whole numbers make training exact, so the same text gives the same
 * weights to the last bit.
 */
final class Perceptron {
  final int width;
  final int mask;
  private final int[] weights;
  private final long[] totals;
  private final int[] sums;
  private long now = 1;

  /** Room for {@code 2^bits} rows of {@code width} cells. */
  Perceptron(int bits, int width) {
    this.width = width;
    this.mask = (1 << bits) - 1;
    this.weights = new int[width << bits];
    this.totals = new long[width << bits];
    this.sums = new int[width];
  }

  void score(int[] rows, int count, int[] scores) {
    Arrays.fill(scores, 0, width, 0);
    for (int r = 0; r < count; r++) {
      int base = (rows[r] & mask) * width;
      for (int c = 0; c < width; c++) {
        scores[c] += weights[base + c];
      }
    }
  }

  /**
   * Learns from one example: where another class than the gold one scores best, moves the weights
   * of both. Returns the class that scored best before. A gold class that is not among the given
   * ones teaches nothing.
   */
  int learn(int[] rows, int count, int[] among, int gold) {
    score(rows, count, sums);
    int best = among[0];
    boolean reachable = false;
    for (int cell : among) {
      best = sums[cell] > sums[best] ? cell : best;
      reachable |= cell == gold;
    }
    if (reachable && best != gold) {
      add(rows, count, gold, 1);
      add(rows, count, best, -1);
    }
    tick();
    return best;
  }

  /** Adds {@code change} to one cell of each row. */
  void add(int[] rows, int count, int cell, int change) {
    for (int r = 0; r < count; r++) {
      int at = (rows[r] & mask) * width + cell;
      weights[at] += change;
      totals[at] += now * change;
    }
  }

  /** One example has been seen. */
  void tick() {
    now++;
  }

  /** The averaged weights, scaled so that the largest possible sum of so many features fits. */
  Weights average(int features, int largestSum) {
    long largest = 1;
    for (int at = 0; at < weights.length; at++) {
      largest = Math.max(largest, Math.abs(weights[at] * now - totals[at]));
    }
    double scale = (double) Math.min(largestSum / features, Short.MAX_VALUE) / largest;
    var rounded = new short[weights.length];
    for (int at = 0; at < weights.length; at++) {
      rounded[at] = (short) Math.rint((weights[at] * now - totals[at]) * scale);
    }
    return new Weights(width, rounded);
  }
}
