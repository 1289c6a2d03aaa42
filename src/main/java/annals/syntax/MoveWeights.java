// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The parser's weights: for each hashed feature one weight for each of the three moves, side by
 * side in one {@code long}, so that one addition sums all three. A lane has 21 bits.
 */
final class MoveWeights {
  /** No sum of weights of one move goes beyond this, which is well within a lane. */
  static final int LARGEST_SUM = 32_000;

  private static final int LANE = 21;
  private static final int UNUSED = Long.SIZE - LANE;

  private final long[] rows;
  private final int mask;

  MoveWeights(Weights weights) {
    rows = new long[weights.rows()];
    mask = rows.length - 1;
    for (int row = 0; row < rows.length; row++) {
      for (int move = 0; move < Configuration.MOVES; move++) {
        rows[row] += (long) weights.cell(row, move) << (LANE * move);
      }
    }
  }

  /** The sums of the rows of the given features, in lanes. */
  long sum(int[] features, int count) {
    long sum = 0;
    for (int f = 0; f < count; f++) {
      sum += rows[features[f] & mask];
    }
    return sum;
  }

  /** The sum of one move. */
  static int of(long sum, int move) {
    long rest = sum;
    for (int lower = 0; lower < move; lower++) {
      rest = (rest - lowest(rest)) >> LANE;
    }
    return (int) lowest(rest);
  }

  /** The same weights without those too small to matter, which are many. */
  MoveWeights pruned(int smallest) {
    return new MoveWeights(new Weights(Configuration.MOVES, cells(smallest)));
  }

  private short[] cells(int smallest) {
    var cells = new short[rows.length * Configuration.MOVES];
    for (int row = 0; row < rows.length; row++) {
      for (int move = 0; move < Configuration.MOVES; move++) {
        int weight = of(rows[row], move);
        cells[row * Configuration.MOVES + move] =
            (short) (Math.abs(weight) < smallest ? 0 : weight);
      }
    }
    return cells;
  }

  private static long lowest(long lanes) {
    return lanes << UNUSED >> UNUSED;
  }

  void write(DataOutput out) throws IOException {
    new Weights(Configuration.MOVES, cells(0)).write(out);
  }

  static MoveWeights read(ByteBuffer in) {
    return new MoveWeights(Weights.read(in));
  }
}
