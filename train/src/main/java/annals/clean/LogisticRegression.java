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

  /** How to walk: how often over all pages, how far at first, how strongly weights fall to zero. */
  record Walk(int epochs, double rate, double decay) {}

  /** The lines of a page as the weights that each switches on, and how much each one counts. */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of lines: no list, no copy
  record Lesson(int[][] active, float[] importance) {}

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
      shuffle(order, random);
      double rate = rate(walk, epoch);
      for (long place : order) {
        int page = (int) (place >> 32);
        int line = (int) place;
        Lesson lesson = lessons.get(page);
        int[] active = lesson.active[line];
        double probability = 1 / (1 + StrictMath.exp(-fit.score(active)));
        double error = probability - truth[page][line];
        if (Math.abs(error) >= LEAST_LINE_ERROR) {
          fit.step(active, error * lesson.importance[line], rate);
        }
      }
    }
    return fit.weights;
  }

  /**
   * Fits which line of a page is the one.
   *
   * @param chosen the line by page; a page where it is not one of its lines teaches nothing
   */
  static float[] ofPages(List<Lesson> lessons, int[] chosen, int size, Walk walk) {
    var fit = new LogisticRegression(size, walk.decay);
    var order = new long[chosen.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    var random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < walk.epochs; epoch++) {
      shuffle(order, random);
      double rate = rate(walk, epoch);
      for (long page : order) {
        int[][] lines = lessons.get((int) page).active;
        int right = chosen[(int) page];
        if (right >= 0 && right < lines.length) {
          fit.choose(lines, right, rate);
        }
      }
    }
    return fit.weights;
  }

  private void choose(int[][] lines, int right, double rate) {
    var share = new double[lines.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < share.length; i++) {
      share[i] = score(lines[i]);
      most = Math.max(most, share[i]);
    }
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = StrictMath.exp(share[i] - most);
      sum += share[i];
    }
    for (int i = 0; i < share.length; i++) {
      double error = share[i] / sum - (i == right ? 1 : 0);
      if (Math.abs(error) >= LEAST_ERROR) {
        step(lines[i], error, rate);
      }
    }
  }

  private double score(int[] active) {
    float sum = 0;
    for (int w : active) {
      sum += weights[w];
    }
    return sum;
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

  private static void shuffle(long[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      long swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
