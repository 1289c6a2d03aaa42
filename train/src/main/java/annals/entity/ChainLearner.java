// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of a linear chain of tags over hashed features: a conditional random field,
 * whose right tags may be known in part only. Each run of words moves the weights from what the
 * model expects to what it expects among the tags that are allowed, each weight by a step that
 * shrinks with the slopes it has followed. Sums are made in one order, so the same runs give the
 * same weights.
 */
final class ChainLearner {
  private static final int TAGS = NameTag.COUNT;
  private static final double STEP = 0.1;
  private static final double SMALLEST_SLOPE = 0.001;
  private static final double DAMPING = 0.1;
  private static final int ALL = (1 << TAGS) - 1;

  /** Weights by feature row and tag; those of the transitions come last. */
  private final float[] weights;

  /** The squares of all slopes that a weight has followed. */
  private final float[] squares;

  /** The sum of the weights at the end of each pass that counts. */
  private final float[] sums;

  private int passes;
  private final int transitionsAt;

  private int room;
  private double[] emission = {};
  private double[] forward = {};
  private double[] backward = {};
  private double[] expected = {};
  private final double[] transition = new double[TAGS * TAGS];
  private final double[] expectedTransition = new double[TAGS * TAGS];

  ChainLearner(int buckets) {
    transitionsAt = buckets * TAGS;
    weights = new float[transitionsAt + TAGS * TAGS];
    squares = new float[transitionsAt + TAGS * TAGS];
    sums = new float[transitionsAt + TAGS * TAGS];
  }

  /** Lets the weights as they are now count towards the {@link #weight} learned. */
  void endPass() {
    passes++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  /** The weight of a feature row and a tag, the mean of the passes that count. */
  double weight(int row, int tag) {
    return sums[row * TAGS + tag] / (double) passes;
  }

  double transition(int before, int tag) {
    return sums[transitionsAt + before * TAGS + tag] / (double) passes;
  }

  /**
   * Learns from one run of words.
   *
   * @param rows the feature rows of each word, {@code stride} apart
   * @param counts how many rows each word has
   * @param allowed the tags that each word may have, as bits, from {@code from} on
   */
  void learn(int[] rows, int stride, int[] counts, int length, int[] allowed, int from) {
    ensure(length);
    for (int i = 0; i < length; i++) {
      emit(rows, i * stride, counts[i], i * TAGS);
    }
    for (int i = 0; i < transition.length; i++) {
      transition[i] =
          NameTag.follows(i / TAGS, i % TAGS) ? StrictMath.exp(weights[transitionsAt + i]) : 0;
    }
    Arrays.fill(expected, 0, length * TAGS, 0);
    Arrays.fill(expectedTransition, 0);
    if (!expect(length, allowed, from, 1) || !expect(length, null, 0, -1)) {
      return;
    }
    for (int i = 0; i < length; i++) {
      for (int f = 0; f < counts[i]; f++) {
        int row = rows[i * stride + f] * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
          move(row + tag, expected[i * TAGS + tag]);
        }
      }
    }
    for (int i = 0; i < expectedTransition.length; i++) {
      move(transitionsAt + i, expectedTransition[i]);
    }
  }

  private void ensure(int length) {
    if (room < length) {
      room = length * 2;
      emission = new double[room * TAGS];
      forward = new double[room * TAGS];
      backward = new double[room * TAGS];
      expected = new double[room * TAGS];
    }
  }

  private void emit(int[] rows, int first, int count, int to) {
    Arrays.fill(emission, to, to + TAGS, 0);
    for (int f = 0; f < count; f++) {
      int row = rows[first + f] * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        emission[to + tag] += weights[row + tag];
      }
    }
    double best = emission[to];
    for (int tag = 1; tag < TAGS; tag++) {
      best = Math.max(best, emission[to + tag]);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      emission[to + tag] = StrictMath.exp(emission[to + tag] - best);
    }
  }

  /** Adds what the model expects among the allowed tags; false where no tags are allowed. */
  private boolean expect(int length, int @Nullable [] allowed, int from, double sign) {
    for (int i = 0; i < length; i++) {
      double sum = 0;
      int mask = allowed == null ? ALL : allowed[from + i];
      for (int tag = 0; tag < TAGS; tag++) {
        double into = i == 0 ? transition[tag] : 0;
        for (int before = 0; before < TAGS && i > 0; before++) {
          into += forward[(i - 1) * TAGS + before] * transition[before * TAGS + tag];
        }
        double value = (mask & (1 << tag)) == 0 ? 0 : into * emission[i * TAGS + tag];
        forward[i * TAGS + tag] = value;
        sum += value;
      }
      if (!(sum > 0)) {
        return false;
      }
      scale(forward, i * TAGS, sum);
    }
    Arrays.fill(backward, (length - 1) * TAGS, length * TAGS, 1);
    for (int i = length - 1; i >= 0; i--) {
      count(i, allowed == null ? ALL : allowed[from + i], sign);
    }
    return true;
  }

  /** Counts the tags of a word and the transitions to it, and goes one word back. */
  private void count(int i, int mask, double sign) {
    int at = i * TAGS;
    double total = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      total += forward[at + tag] * backward[at + tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      expected[at + tag] += sign * forward[at + tag] * backward[at + tag] / total;
    }
    if (i == 0) {
      for (int tag = 0; tag < TAGS; tag++) {
        expectedTransition[tag] += sign * forward[tag] * backward[tag] / total;
      }
      return;
    }
    int before = at - TAGS;
    double sum = 0;
    double pairs = 0;
    for (int b = 0; b < TAGS; b++) {
      double back = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        if ((mask & (1 << tag)) != 0) {
          back += transition[b * TAGS + tag] * emission[at + tag] * backward[at + tag];
        }
      }
      backward[before + b] = back;
      sum += back;
      pairs += forward[before + b] * back;
    }
    for (int b = 0; b < TAGS; b++) {
      for (int tag = 0; tag < TAGS; tag++) {
        if ((mask & (1 << tag)) != 0) {
          expectedTransition[b * TAGS + tag] +=
              sign
                  * forward[before + b]
                  * transition[b * TAGS + tag]
                  * emission[at + tag]
                  * backward[at + tag]
                  / pairs;
        }
      }
    }
    scale(backward, before, sum);
  }

  private static void scale(double[] values, int at, double sum) {
    for (int tag = 0; tag < TAGS; tag++) {
      values[at + tag] /= sum;
    }
  }

  private void move(int index, double by) {
    if (Math.abs(by) > SMALLEST_SLOPE) {
      squares[index] += (float) (by * by);
      weights[index] += (float) (STEP * by / (Math.sqrt(squares[index]) + DAMPING));
    }
  }
}
