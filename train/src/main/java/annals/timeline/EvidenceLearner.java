// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Logistic regression whose weights keep the sign that a clue's meaning gives: one day speaks for
 * one happening, other victims against it, and a clue that the data turns round counts nothing. On
 * few data this is worth more than freedom. Accelerated projected gradient, with a ridge.
 */
@SuppressWarnings("EnumOrdinal") // clues are the columns of the matrix, of one run only
final class EvidenceLearner {
  private static final double RIDGE = 3;
  private static final int STEPS = 1500;

  /** Clues that may speak either way. */
  private static final Set<Clue> FREE =
      EnumSet.of(Clue.BIAS, Clue.SAME_TYPE, Clue.SAME_SENTENCE, Clue.DAYS_NEAR);

  private static final Set<Clue> AGAINST =
      EnumSet.of(
          Clue.OTHER_TYPE,
          Clue.STATEMENT,
          Clue.COMMON_SENSE,
          Clue.BOTH_DAYS_PUBLISHED,
          Clue.DAYS_APART,
          Clue.UNDATED,
          Clue.OTHER_PLACE,
          Clue.ACTOR_OTHER_NAME,
          Clue.ACTOR_OTHER_WORD,
          Clue.TARGET_OTHER_NAME,
          Clue.TARGET_OTHER_WORD,
          Clue.ROLES_CROSSED,
          Clue.OTHER_TOLL,
          Clue.INDEFINITE,
          Clue.MODIFIER_NEW,
          Clue.DISTANCE,
          Clue.STORY_WEAK,
          Clue.PUBLISHED_FAR);

  /** Two events, and whether they are one happening. */
  record Example(Map<Clue, Double> evidence, boolean one, double weight) {}

  private EvidenceLearner() {}

  static Map<Clue, Double> learn(Collection<Example> examples) {
    int clues = Clue.values().length;
    double[][] rows = new double[examples.size()][clues];
    int i = 0;
    for (Example example : examples) {
      for (Map.Entry<Clue, Double> clue : example.evidence().entrySet()) {
        rows[i][clue.getKey().ordinal()] = clue.getValue();
      }
      i++;
    }
    double[] weights = descend(rows, List.copyOf(examples), step(rows, examples));
    var learned = new EnumMap<Clue, Double>(Clue.class);
    for (Clue clue : EnumSet.complementOf(EnumSet.of(Clue.MARGIN))) {
      learned.put(clue, weights[clue.ordinal()]);
    }
    return learned;
  }

  /** One over a bound on the curvature: the sum of the rows' squared lengths, over four. */
  private static double step(double[][] rows, Collection<Example> examples) {
    double[] square = new double[Clue.values().length];
    int i = 0;
    for (Example example : examples) {
      for (int c = 0; c < square.length; c++) {
        double length = 0;
        for (double value : rows[i]) {
          length += Math.abs(value);
        }
        square[c] += example.weight() * Math.abs(rows[i][c]) * length;
      }
      i++;
    }
    double most = 0;
    for (double value : square) {
      most = Math.max(most, value);
    }
    return 1 / (most / 4 + RIDGE);
  }

  private static double[] descend(double[][] rows, List<Example> examples, double step) {
    int clues = Clue.values().length;
    double[] weights = new double[clues];
    double[] ahead = new double[clues];
    double momentum = 1;
    for (int n = 0; n < STEPS; n++) {
      double[] gradient = gradient(rows, examples, ahead);
      double nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (Clue clue : Clue.values()) {
        int c = clue.ordinal();
        double next = clip(clue, ahead[c] - step * gradient[c]);
        ahead[c] = next + (momentum - 1) / nextMomentum * (next - weights[c]);
        weights[c] = next;
      }
      momentum = nextMomentum;
    }
    return weights;
  }

  private static double[] gradient(double[][] rows, List<Example> examples, double[] weights) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double sum = 0;
      for (int c = 0; c < weights.length; c++) {
        sum += rows[i][c] * weights[c];
      }
      double likely = 1 / (1 + StrictMath.exp(-sum));
      Example example = examples.get(i);
      double error = example.weight() * (likely - (example.one() ? 1 : 0));
      for (int c = 0; c < weights.length; c++) {
        gradient[c] += error * rows[i][c];
      }
    }
    for (Clue clue : Clue.values()) {
      if (clue != Clue.BIAS) {
        gradient[clue.ordinal()] += RIDGE * weights[clue.ordinal()];
      }
    }
    return gradient;
  }

  private static double clip(Clue clue, double weight) {
    if (FREE.contains(clue)) {
      return weight;
    }
    return AGAINST.contains(clue) ? Math.min(0, weight) : Math.max(0, weight);
  }
}
