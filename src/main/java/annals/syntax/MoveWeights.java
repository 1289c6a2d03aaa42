// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The parser's weights: for each hashed feature how much it speaks for each way of hanging a word
 * rather than for a shift. Both numbers stand side by side in one {@code int}, so that one addition
 * sums both. A lane has 16 bits.
 */
final class MoveWeights {
  /** The moves that have weights: all but the shift, whose sum is always zero. */
  static final int LANES = Configuration.MOVES - 1;

  /** No sum of weights of one move goes beyond this, which is within a lane. */
  static final int LARGEST_SUM = 32_000;

  /** A power of two of them. */
  private final int[] rows;

  MoveWeights(Weights weights) {
    rows = new int[weights.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = weights.cell(row, 0) + (weights.cell(row, 1) << Short.SIZE);
    }
  }

  /** The sums of the rows of the given features, in lanes. */
  int sum(int[] features, int count) {
    int[] all = rows;
    int sum = 0;
    for (int f = 0; f < count; f++) {
      sum += all[features[f] & (all.length - 1)]; // so the JIT sees that it is within
    }
    return sum;
  }

  /** The sum of one move. */
  static int of(int sum, int move) {
    return switch (move) {
      case Configuration.SHIFT -> 0;
      case Configuration.LEFT -> (short) sum;
      default -> (sum - (short) sum) >> Short.SIZE;
    };
  }

  /** The same weights without those too small to matter, which are many. */
  MoveWeights pruned(int smallest) {
    return new MoveWeights(new Weights(LANES, cells(smallest)));
  }

  private short[] cells(int smallest) {
    var cells = new short[rows.length * LANES];
    for (int cell = 0; cell < cells.length; cell++) {
      int weight = of(rows[cell / LANES], 1 + cell % LANES);
      cells[cell] = (short) (Math.abs(weight) < smallest ? 0 : weight);
    }
    return cells;
  }

  void write(DataOutput out) throws IOException {
    new Weights(LANES, cells(0)).write(out);
  }

  static MoveWeights read(ByteBuffer in) {
    return new MoveWeights(Weights.read(in));
  }
}
