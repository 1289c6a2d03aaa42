// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

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

  static FeatureBins of(byte[] table) {
    return new FeatureBins(table);
  }

  /**
   * Cuts bins from how often each value of each feature occurs on the lines of pages. The scores of
   * the second pass are not there yet; their bins are equally wide.
   */
  static FeatureBins learn(List<LineFeatures> pages) {
    var counts = new long[Feature.columns()][VALUES];
    for (LineFeatures page : pages) {
      byte[] values = page.values();
      for (int i = 0; i < values.length; i++) {
        counts[i % Feature.columns()][values[i] & (VALUES - 1)]++;
      }
    }
    var table = new byte[Feature.columns() * VALUES];
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
