// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Logistic regression on lines that switch on some of many weights, by gradient steps whose size
 * falls for weights that moved much (AdaGrad). Two kinds: of a line, whether it is something; of a
 * page, which of its lines is the one. The order is drawn from a fixed seed and the arithmetic is
 * {@link StrictMath}'s, so the same pages give the same weights, bit for bit, everywhere.
 */
final class LogisticRegression {
  private static final long SEED = 20190107L;
  private static final double LAST_RATE = 0.05;

  /** A line that is right but for so little teaches nothing more. */
  private static final double LEAST_LINE_ERROR = 2e-3;

  private static final double LEAST_ERROR = 1e-3;

  /** From this round on a line that is right is not asked again. */
  private static final int RESTS_FROM = 1;

  /** How to walk: how often over all pages, how far at first, how strongly weights fall to zero. */
  record Walk(int epochs, double rate, double decay) {}

  /**
   * The lines of a page as the weights that each switches on, those that more than one lesson has
   * and those of its own, and how much each line counts.
   */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of lines: no list, no copy
  record Lesson(int[][] active, int[][] more, float[] importance) {
    private static final int[] NONE = {};

    /** A lesson without weights of its own. */
    Lesson(int[][] active, float[] importance) {
      this(active, nothing(active.length), importance);
    }

    private static int[][] nothing(int lines) {
      var nothing = new int[lines][];
      Arrays.fill(nothing, NONE);
      return nothing;
    }
  }

  private final float[] weights;
  private final float[] squares;
  private final double decay;

  private LogisticRegression(int size, double decay) {
    this.decay = decay;
    weights = new float[size];
    squares = new float[size];
    Arrays.fill(squares, 1);
  }

  /**
   * Fits the log-odds of lines.
   *
   * @param truth by page and line: 1 it is, 0 it is not, -1 do not ask
   */
  static float[] ofLines(List<Lesson> lessons, byte[][] truth, int size, Walk walk) {
    var fit = new LogisticRegression(size, walk.decay);
    int total = 0;
    for (byte[] page : truth) {
      for (byte line : page) {
        total += line >= 0 ? 1 : 0;
      }
    }
    var order = new long[total];
    int n = 0;
    for (int page = 0; page < truth.length; page++) {
      for (int line = 0; line < truth[page].length; line++) {
        if (truth[page][line] >= 0) {
          order[n++] = ((long) page << 32) | line;
        }
      }
    }
    var random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < walk.epochs; epoch++) {
      shuffle(order, total, random);
      double rate = rate(walk, epoch);
      int unsure = 0;
      for (int k = 0; k < total; k++) {
        int page = (int) (order[k] >> 32);
        int line = (int) order[k];
        Lesson lesson = lessons.get(page);
        double probability = 1 / (1 + StrictMath.exp(-fit.score(lesson, line)));
        double error = probability - truth[page][line];
        if (Math.abs(error) >= LEAST_LINE_ERROR) {
          fit.step(lesson, line, error * lesson.importance[line], rate);
          order[unsure++] = order[k];
        } else if (epoch < RESTS_FROM) {
          order[unsure++] = order[k];
        }
      }
      total = unsure;
    }
    return fit.weights;
  }

  /**
   * Fits which line of a page is the one.
   *
   * @param chosen by page and line, whether it may be that line; a page of which no line may be
   *     teaches nothing
   */
  static float[] ofPages(List<Lesson> lessons, boolean[][] chosen, int size, Walk walk) {
    var fit = new LogisticRegression(size, walk.decay);
    var order = new long[chosen.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    var random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < walk.epochs; epoch++) {
      shuffle(order, order.length, random);
      double rate = rate(walk, epoch);
      for (long page : order) {
        fit.choose(lessons.get((int) page), chosen[(int) page], rate);
      }
    }
    return fit.weights;
  }

  /** A step towards the lines that may be the one, as likely as each of them is found already. */
  private void choose(Lesson lesson, boolean[] chosen, double rate) {
    var share = new double[chosen.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < share.length; i++) {
      share[i] = score(lesson, i);
      most = Math.max(most, share[i]);
    }
    double sum = 0;
    double right = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = StrictMath.exp(share[i] - most);
      sum += share[i];
      right += chosen[i] ? share[i] : 0;
    }
    if (right == 0) {
      return;
    }
    for (int i = 0; i < share.length; i++) {
      double error = share[i] / sum - (chosen[i] ? share[i] / right : 0);
      if (Math.abs(error) >= LEAST_ERROR) {
        step(lesson, i, error, rate);
      }
    }
  }

  private double score(Lesson lesson, int line) {
    return sum(lesson.active[line]) + sum(lesson.more[line]);
  }

  private float sum(int[] active) {
    float sum = 0;
    for (int w : active) {
      sum += weights[w];
    }
    return sum;
  }

  private void step(Lesson lesson, int line, double error, double rate) {
    step(lesson.active[line], error, rate);
    step(lesson.more[line], error, rate);
  }

  private void step(int[] active, double error, double rate) {
    for (int w : active) {
      double gradient = error + decay * weights[w];
      squares[w] += (float) (gradient * gradient);
      weights[w] -= (float) (rate * gradient / Math.sqrt(squares[w]));
    }
  }

  private static double rate(Walk walk, int epoch) {
    return walk.rate * (1 - (double) epoch / walk.epochs + LAST_RATE);
  }

  private static void shuffle(long[] order, int size, SplittableRandom random) {
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      long swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
