// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Which bin each value of each feature falls into: a table of 256 cells a feature. Quantities are
 * cut so that each bin holds about as many lines of the training pages; a category is its own bin.
 * Bin 0 stands for a line beyond the end of the page.
 */
final class FeatureBins {
  static final int BINS = 16;
  private static final int VALUES = 256;

  private final byte[] table;

  private FeatureBins(byte[] table) {
    this.table = table;
  }

  /** Reads what {@link #toBytes} wrote. */
  static FeatureBins of(byte[] cuts) {
    ByteBuffer in = ByteBuffer.wrap(cuts);
    var table = new byte[cuts.length / (2 * BINS) * VALUES];
    for (int f = 0; f < table.length; f += VALUES) {
      int from = 0;
      for (int bin = 0; bin < BINS; bin++) {
        int to = in.getShort();
        Arrays.fill(table, f + from, f + to, (byte) bin);
        from = to;
      }
    }
    return new FeatureBins(table);
  }

  /** Where each bin of each feature ends. */
  byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(table.length / VALUES * 2 * BINS);
    for (int f = 0; f < table.length; f += VALUES) {
      int v = 0;
      for (int bin = 0; bin < BINS; bin++) {
        while (v < VALUES && table[f + v] == bin) {
          v++;
        }
        out.putShort((short) v);
      }
    }
    return out.array();
  }

  /**
   * Cuts bins from how often each value of each feature occurs on the lines of pages. The scores of
   * the second pass are not there yet; their bins are equally wide.
   */
  static FeatureBins learn(List<FeatureMatrix> pages) {
    int columns = pages.get(0).columns();
    var counts = new long[columns][VALUES];
    for (FeatureMatrix page : pages) {
      byte[] values = page.values();
      for (int i = 0; i < values.length; i++) {
        counts[i % columns][values[i] & (VALUES - 1)]++;
      }
    }
    var table = new byte[columns * VALUES];
    for (int f = 0; f < counts.length; f++) {
      Feature feature = Feature.at(f);
      for (int v = 0; v < VALUES; v++) {
        int category = Math.min(v + 1, BINS - 1);
        int level = 1 + v * (BINS - 1) / VALUES;
        table[f * VALUES + v] = (byte) (feature.isCategory() ? category : level);
      }
      if (!feature.isCategory() && !feature.isStacked()) {
        cut(counts[f], table, f * VALUES);
      }
    }
    return new FeatureBins(table);
  }

  private static void cut(long[] counts, byte[] table, int from) {
    long left = 0;
    for (long count : counts) {
      left += count;
    }
    int bin = 1;
    long filled = 0;
    for (int v = 0; v < VALUES; v++) {
      if (filled > 0 && bin < BINS - 1 && filled + counts[v] / 2 > left / (BINS - bin)) {
        left -= filled;
        bin++;
        filled = 0;
      }
      table[from + v] = (byte) bin;
      filled += counts[v];
    }
  }

  byte[] table() {
    return table;
  }
}
