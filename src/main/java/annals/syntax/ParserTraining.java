// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns a greedy parser: it parses each gold sentence as it stands, follows its own moves most of
 * the time, and moves the weights where a move puts a gold arc out of reach. Labels are learned in
 * passing, from the arcs that are right.
 */
final class ParserTraining {
  private static final int LABEL_BITS = 18;
  private static final int MOVE_LANES = 4;
  private static final int NO_MOVE = -1;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE;
  private static final int LABEL_LANES = 16;

  /** After the first pass, it follows a wrong move of its own so many times in a hundred. */
  private static final int EXPLORE = 90;

  private static final int HUNDRED = 100;

  /** How far the right move must be ahead of the best wrong one to be left alone. */
  private static final int MARGIN = 50;

  /** A label that a tag has more rarely than once in so many times is a slip. */
  private static final int SLIP = 300;

  private final Perceptron moves;
  private final @Nullable LabelTraining labels;
  private final Random random;
  private final int[] rows = new int[ArcFeatures.ROOM];
  private final int[] sums = new int[MOVE_LANES];
  private final int[] costs = new int[Configuration.MOVES];
  private int features;
  private int pass;

  private ParserTraining(int bits, @Nullable LabelTraining labels, long seed) {
    this.moves = new Perceptron(bits, MOVE_LANES);
    this.labels = labels;
    this.random = new Random(seed);
  }

  /** A parser that draws bare arcs. */
  static GreedyParser train(List<ParseExample> examples, int bits, int passes) {
    return new ParserTraining(bits, null, passes).learn(examples, passes);
  }

  /** A parser that labels its arcs. */
  static GreedyParser train(
      List<ParseExample> examples, int bits, int passes, Inventory labelNames, int tagCount) {
    int width = (labelNames.size() + LABEL_LANES - 1) / LABEL_LANES * LABEL_LANES;
    int rootLabel = labelNames.id(SyntaxTraining.ROOT_LABEL);
    List<int[]> choices = choices(examples, labelNames.size(), rootLabel, tagCount);
    var labels = new LabelTraining(new Perceptron(LABEL_BITS, width), choices, rootLabel);
    return new ParserTraining(bits, labels, passes).learn(examples, passes);
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
            labels == null ? 0 : labels.learn(c, head, child, goldLabel(example, head, child));
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
    moves.score(rows, count, sums);
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < Configuration.MOVES; move++) {
      costs[move] = c.allows(move) ? oracle.cost(c, move) : IMPOSSIBLE;
      least = Math.min(least, costs[move]);
    }
    int right = best(least, least);
    int wrong = best(least + 1, IMPOSSIBLE - 1);
    if (wrong != NO_MOVE && sums[right] - sums[wrong] < MARGIN) {
      moves.add(rows, count, right, 1);
      moves.add(rows, count, wrong, -1);
    }
    moves.tick();
    boolean wins =
        wrong == NO_MOVE
            || sums[right] > sums[wrong]
            || (sums[right] == sums[wrong] && right < wrong);
    boolean explore = !wins && pass > 0 && random.nextInt(HUNDRED) < EXPLORE;
    return explore ? wrong : right;
  }

  /** The best-scoring move whose cost lies in a range; of equals, the first. */
  private int best(int lowest, int highest) {
    int best = NO_MOVE;
    for (int move = 0; move < Configuration.MOVES; move++) {
      boolean inRange = costs[move] >= lowest && costs[move] <= highest;
      if (inRange && (best == NO_MOVE || sums[move] > sums[best])) {
        best = move;
      }
    }
    return best;
  }

  /** The labels that each tag is seen with on each side of its head, but for slips. */
  private static List<int[]> choices(
      List<ParseExample> examples, int labelCount, int rootLabel, int tagCount) {
    var seen = new int[Labeller.choice(tagCount, false)][labelCount];
    for (ParseExample example : examples) {
      for (int place = Words.EDGE; place < example.words.size + Words.EDGE; place++) {
        int label = example.labels[place];
        if (label != IntTable.ABSENT && label != rootLabel) {
          seen[Labeller.choice(example.tags[place], place > example.heads[place])][label]++;
        }
      }
    }
    var choices = new ArrayList<int[]>();
    for (int[] counts : seen) {
      int total = Arrays.stream(counts).sum();
      choices.add(
          IntStream.range(0, labelCount)
              .filter(label -> label != rootLabel)
              .filter(label -> total == 0 || counts[label] > total / SLIP)
              .toArray());
    }
    return choices;
  }
}
