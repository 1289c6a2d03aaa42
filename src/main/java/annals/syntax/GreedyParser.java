// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Parses a tagged sentence with the best-scoring move at each step, never taking one back. Without
 * a labeller and a guide it draws bare arcs, which is all that a first reading is for.
 */
final class GreedyParser {
  private final MoveWeights moves;
  private final @Nullable Labeller labeller;

  GreedyParser(MoveWeights moves, @Nullable Labeller labeller) {
    this.moves = moves;
    this.labeller = labeller;
  }

  /** Leads a configuration to its end. */
  void parse(Configuration c, @Nullable Guide guide) {
    var rows = new int[ArcFeatures.ROOM];
    Labeller.@Nullable Scratch scratch = labeller == null ? null : labeller.scratch();
    while (!c.isDone()) {
      int move = onlyMove(c);
      if (move < 0) {
        move = best(c, guide, rows);
      }
      if (move == Configuration.SHIFT) {
        c.shift();
      } else {
        int head = c.headAfter(move);
        int label = 0;
        if (labeller != null && scratch != null && !c.outlook.isMark(c.stack(0))) {
          label = labeller.label(c, head, c.stack(0), scratch);
        }
        c.hang(head, label);
      }
    }
  }

  /**
   * The move to make where there is no choice, else -1. Marks leave none: each hangs on the word
   * before it, or on the first word, until {@link PunctuationArcs} finds it a place.
   */
  static int onlyMove(Configuration c) {
    if (c.height() == 0) {
      return Configuration.SHIFT;
    }
    if (c.next() == c.root()) {
      return c.height() == 1 ? Configuration.LEFT : Configuration.RIGHT;
    }
    if (c.outlook.isMark(c.next())) {
      return Configuration.SHIFT;
    }
    if (c.outlook.isMark(c.stack(0))) {
      boolean isFirst = c.height() == 1 || c.outlook.isMark(c.stack(1));
      return isFirst ? Configuration.LEFT : Configuration.RIGHT;
    }
    return -1;
  }

  private int best(Configuration c, @Nullable Guide guide, int[] rows) {
    int count = ArcFeatures.extract(c, rows);
    if (labeller != null) {
      count = TreeFeatures.extract(c, guide, rows, count);
    }
    int sum = moves.sum(rows, count);
    int best = Configuration.SHIFT;
    int second = Integer.MIN_VALUE;
    for (int move = 1; move < Configuration.MOVES; move++) {
      if (!c.allows(move)) {
        continue;
      }
      int score = MoveWeights.of(sum, move);
      if (score > MoveWeights.of(sum, best)) {
        second = MoveWeights.of(sum, best);
        best = move;
      } else {
        second = Math.max(second, score);
      }
    }
    c.leads[c.stack(0)] = MoveWeights.of(sum, best) - second;
    return best;
  }

  /** The same parser without the moves' smallest weights. */
  GreedyParser pruned(int smallest) {
    return new GreedyParser(moves.pruned(smallest), labeller);
  }

  void write(DataOutput out) throws IOException {
    moves.write(out);
    out.writeBoolean(labeller != null);
    if (labeller != null) {
      labeller.write(out);
    }
  }

  static GreedyParser read(ByteBuffer in) {
    MoveWeights moves = MoveWeights.read(in);
    return new GreedyParser(moves, in.get() == 0 ? null : Labeller.read(in));
  }
}
