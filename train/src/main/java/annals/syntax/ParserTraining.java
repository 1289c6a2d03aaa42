// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns a greedy parser: it parses each gold sentence as it stands, follows its own moves most of
 * the time, and moves the weights where a move puts a gold arc out of reach. Labels are learned in
 * passing, from the arcs that are right.
 */
final class ParserTraining {
  private static final int NO_MOVE = -1;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE;
  private static final int LABEL_LANES = 16;

  /** After the first pass, it follows a wrong move of its own so many times in a hundred. */
  private static final int EXPLORE = 90;

  private static final int HUNDRED = 100;

  /** How far the right move must be ahead of the best wrong one to be left alone. */
  private static final int MARGIN = 50;

  /** And how much further for each more arc that the wrong move loses. */
  private static final int MARGIN_OF_AN_ARC = 20;

  private final Perceptron moves;
  private final @Nullable LabelTraining labels;
  private final Random random;
  private final int[] rows = new int[ArcFeatures.ROOM];
  private final int[] sums = new int[Configuration.MOVES];
  private final int[] ahead = new int[MoveWeights.LANES];
  private final int[] costs = new int[Configuration.MOVES];
  private int features;
  private int pass;

  private ParserTraining(int bits, @Nullable LabelTraining labels, long seed) {
    this.moves = new Perceptron(bits, MoveWeights.LANES);
    this.labels = labels;
    this.random = new Random(seed);
  }

  /** A parser that draws bare arcs. */
  static GreedyParser train(List<ParseExample> examples, int bits, int passes) {
    return new ParserTraining(bits, null, passes).learn(examples, passes);
  }

  /** A parser that labels its arcs. */
  static GreedyParser train(
      List<ParseExample> examples,
      TableSizes tables,
      int passes,
      Inventory labelNames,
      int tagCount) {
    int width = (labelNames.size() + LABEL_LANES - 1) / LABEL_LANES * LABEL_LANES;
    int rootLabel = labelNames.id(SyntaxReader.ROOT_LABEL);
    List<int[]> choices = LabelTraining.choices(examples, labelNames.size(), rootLabel, tagCount);
    var labels = new LabelTraining(new Perceptron(tables.labels(), width), choices, rootLabel);
    return new ParserTraining(tables.second(), labels, passes).learn(examples, passes);
  }

  private GreedyParser learn(List<ParseExample> examples, int passes) {
    for (pass = 0; pass < passes; pass++) {
      Shuffle.of(examples, random).forEach(this::learn);
    }
    var weights = new MoveWeights(moves.average(features, MoveWeights.LARGEST_SUM));
    return new GreedyParser(weights, labels == null ? null : labels.labeller());
  }

  private void learn(ParseExample example) {
    Configuration c = example.start();
    var oracle = new Oracle(example.heads);
    while (!c.isDone()) {
      int move = GreedyParser.onlyMove(c);
      if (move < 0) {
        move = choose(c, oracle, example.guide);
      }
      if (move == Configuration.SHIFT) {
        oracle.shifted(c.next());
        c.shift();
      } else {
        int child = c.stack(0);
        int head = c.headAfter(move);
        int label =
            labels == null || c.outlook.isMark(child)
                ? 0
                : labels.learn(c, head, child, goldLabel(example, head, child));
        oracle.hung(child);
        c.hang(head, label);
      }
    }
  }

  private static int goldLabel(ParseExample example, int head, int child) {
    return example.heads[child] == head ? example.labels[child] : IntTable.ABSENT;
  }

  /** Learns from one choice, and returns the move to go on with. */
  private int choose(Configuration c, Oracle oracle, @Nullable Guide guide) {
    int count = ArcFeatures.extract(c, rows);
    if (labels != null) {
      count = TreeFeatures.extract(c, guide, rows, count);
    }
    features = Math.max(features, count);
    moves.score(rows, count, ahead);
    System.arraycopy(ahead, 0, sums, 1, MoveWeights.LANES);
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < Configuration.MOVES; move++) {
      costs[move] = c.allows(move) ? oracle.cost(c, move) : IMPOSSIBLE;
      least = Math.min(least, costs[move]);
    }
    int right = best(least);
    int wrong = worst(least);
    if (wrong != NO_MOVE && sums[right] - sums[wrong] < margin(costs[wrong] - least)) {
      change(count, right, 1);
      change(count, wrong, -1);
    }
    moves.tick();
    boolean wins =
        wrong == NO_MOVE
            || sums[right] > sums[wrong]
            || (sums[right] == sums[wrong] && right < wrong);
    boolean explore = !wins && pass > 0 && random.nextInt(HUNDRED) < EXPLORE;
    return explore ? wrong : right;
  }

  /** Moves the weight of a move; to favour a shift is to disfavour all else. */
  private void change(int count, int move, int by) {
    if (move != Configuration.SHIFT) {
      moves.add(rows, count, move - 1, by);
      return;
    }
    for (int lane = 0; lane < MoveWeights.LANES; lane++) {
      moves.add(rows, count, lane, -by);
    }
  }

  /** The best-scoring move of the least cost; of equals, the first. */
  private int best(int least) {
    int best = NO_MOVE;
    for (int move = 0; move < Configuration.MOVES; move++) {
      if (costs[move] == least && (best == NO_MOVE || sums[move] > sums[best])) {
        best = move;
      }
    }
    return best;
  }

  /** The move that lacks most of what it should be behind by; of equals, the first. */
  private int worst(int least) {
    int worst = NO_MOVE;
    for (int move = 0; move < Configuration.MOVES; move++) {
      boolean wrong = costs[move] > least && costs[move] != IMPOSSIBLE;
      if (wrong && (worst == NO_MOVE || threat(move) > threat(worst))) {
        worst = move;
      }
    }
    return worst;
  }

  private int threat(int move) {
    return sums[move] + MARGIN_OF_AN_ARC * costs[move];
  }

  private static int margin(int lostArcs) {
    return MARGIN + MARGIN_OF_AN_ARC * (lostArcs - 1);
  }
}
