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
  private static final int FEW = 16;

  final int width;
  private final int mask;
  private final short[] cells;

  Weights(int width, short[] cells) {
    this.width = width;
    this.cells = cells;
    this.mask = cells.length / width - 1;
  }

  int rows() {
    return cells.length / width;
  }

  int cell(int row, int cell) {
    return cells[row * width + cell];
  }

  /**
   * The class among the given ones (in rising order) with the highest sum over the rows of the
   * given features, which are turned into places of cells. {@code sums} is room for it to work in,
   * {@link #width} long.
   */
  int best(int[] rows, int count, int[] among, short[] sums) {
    for (int r = 0; r < count; r++) {
      rows[r] = (rows[r] & mask) * width;
    }
    if (among.length > FEW) {
      sumFirst(rows, count, among[among.length - 1] + 1, sums);
    } else {
      for (int cell : among) {
        int sum = 0;
        for (int r = 0; r < count; r++) {
          sum += cells[rows[r] + cell];
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

  /** Sums the first {@code classes} cells of rows, each given by the place of its first. */
  private void sumFirst(int[] places, int count, int classes, short[] sums) {
    Arrays.fill(sums, 0, classes, (short) 0);
    for (int r = 0; r < count; r++) {
      int base = places[r];
      for (int c = 0; c < classes; c++) {
        sums[c] += cells[base + c];
      }
    }
  }

  /** Writes the lengths of the runs of zeros, then the other numbers, in few bytes each. */
  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(cells.length);
    int count = 0;
    for (short cell : cells) {
      count += cell == 0 ? 0 : 1;
    }
    out.writeInt(count);
    int zeros = 0;
    for (short cell : cells) {
      if (cell == 0) {
        zeros++;
      } else {
        Coding.writeNumber(out, zeros);
        zeros = 0;
      }
    }
    for (short cell : cells) {
      if (cell != 0) {
        Coding.writeNumber(out, (cell << 1) ^ (cell >> 31));
      }
    }
  }

  static Weights read(ByteBuffer in) {
    int width = in.getInt();
    var cells = new short[in.getInt()];
    var places = new int[in.getInt()];
    int place = -1;
    for (int i = 0; i < places.length; i++) {
      place += Coding.readNumber(in) + 1;
      places[i] = place;
    }
    for (int at : places) {
      int coded = Coding.readNumber(in);
      cells[at] = (short) ((coded >>> 1) ^ -(coded & 1));
    }
    return new Weights(width, cells);
  }
}
