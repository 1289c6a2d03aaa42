// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learns the labeller while a parser learns. */
final class LabelTraining {
  /** A label that a tag has more rarely than once in so many times is a slip. */
  private static final int SLIP = 300;

  /** Seen so often, a tag has shown all its labels under a kind of head. */
  private static final int ENOUGH = 30;

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
    int[] among = choices.get(Labeller.choice(c, head, child));
    return weights.learn(rows, count, among, gold);
  }

  Labeller labeller() {
    return new Labeller(weights.average(features, Weights.LARGEST_SUM), choices, rootLabel);
  }

  /**
   * The labels that each tag is seen with on each side of a head of each kind, but for slips; where
   * that is seen too rarely, those on that side of any head.
   */
  static List<int[]> choices(
      List<ParseExample> examples, int labelCount, int rootLabel, int tagCount) {
    var seen = new int[Labeller.choice(tagCount, 0, false)][labelCount];
    var anyHead = new int[2 * tagCount][labelCount];
    for (ParseExample example : examples) {
      for (int place = WordHashes.EDGE; place < example.words.size + WordHashes.EDGE; place++) {
        int label = example.labels[place];
        int head = example.heads[place];
        if (label != IntTable.ABSENT && label != rootLabel) {
          int tag = example.tags[place];
          seen[Labeller.choice(tag, example.outlook.kinds[head], place > head)][label]++;
          anyHead[2 * tag + (place > head ? 1 : 0)][label]++;
        }
      }
    }
    var choices = new ArrayList<int[]>();
    for (int choice = 0; choice < seen.length; choice++) {
      boolean enough = Arrays.stream(seen[choice]).sum() >= ENOUGH;
      int tag = choice / (2 * Labeller.KINDS);
      choices.add(common(enough ? seen[choice] : anyHead[2 * tag + choice % 2], rootLabel));
    }
    return choices;
  }

  private static int[] common(int[] counts, int rootLabel) {
    int total = Arrays.stream(counts).sum();
    return IntStream.range(0, counts.length)
        .filter(label -> label != rootLabel)
        .filter(label -> total == 0 || counts[label] > total / SLIP)
        .toArray();
  }
}
