// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Learned weights: a row of 16-bit numbers for each hashed feature, a cell for each class. They are
 * scaled so that the sum over all features of a decision fits 16 bits too, which lets the JIT add
 * sixteen classes at a time.
 */
final class Weights {
  /** No sum of weights goes beyond this. */
  static final int LARGEST_SUM = 32_000;

  /** Up to so many classes are summed one by one. */
  private static final int FEW = 8;

  final int width;
  private final int mask;
  private final short[] cells;

  Weights(int width, short[] cells) {
    this.width = width;
    this.cells = cells;
    this.mask = cells.length / width - 1;
  }

  /**
   * The class among the given ones (in rising order) with the highest sum over the rows of the
   * given features. {@code sums} is room for it to work in, {@link #width} long.
   */
  int best(int[] rows, int count, int[] among, short[] sums) {
    if (among.length > FEW) {
      sumFirst(rows, count, among[among.length - 1] + 1, sums);
    } else {
      for (int cell : among) {
        int sum = 0;
        for (int r = 0; r < count; r++) {
          sum += cells[(rows[r] & mask) * width + cell];
        }
        sums[cell] = (short) sum;
      }
    }
    int best = among[0];
    for (int cell : among) {
      if (sums[cell] > sums[best]) {
        best = cell;
      }
    }
    return best;
  }

  /** Sums the first {@code classes} cells of the rows of the given features. */
  void sumFirst(int[] rows, int count, int classes, short[] sums) {
    Arrays.fill(sums, 0, classes, (short) 0);
    for (int r = 0; r < count; r++) {
      int base = (rows[r] & mask) * width;
      for (int c = 0; c < classes; c++) {
        sums[c] += cells[base + c];
      }
    }
  }

  /** Writes runs of zeros as their length and other numbers in as few bytes as they need. */
  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(cells.length);
    int zeros = 0;
    for (short cell : cells) {
      if (cell == 0) {
        zeros++;
        continue;
      }
      Coding.writeNumber(out, zeros);
      Coding.writeNumber(out, (cell << 1) ^ (cell >> 31));
      zeros = 0;
    }
    Coding.writeNumber(out, zeros);
    Coding.writeNumber(out, 0);
  }

  static Weights read(ByteBuffer in) {
    int width = in.getInt();
    var cells = new short[in.getInt()];
    int at = Coding.readNumber(in);
    for (int coded = Coding.readNumber(in); coded != 0; coded = Coding.readNumber(in)) {
      cells[at++] = (short) ((coded >>> 1) ^ -(coded & 1));
      at += Coding.readNumber(in);
    }
    return new Weights(width, cells);
  }
}
