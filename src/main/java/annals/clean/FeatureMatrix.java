// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** The features of every line of a page: a row of bytes a line, a column a {@link Feature}. */
final class FeatureMatrix {
  static final int TOP = 255;
  private static final int[] LOG = new int[4096];
  private static final int STEPS_A_DOUBLING = 24;

  static {
    for (int i = 0; i < LOG.length; i++) {
      LOG[i] = Math.min(TOP, (int) (STEPS_A_DOUBLING * StrictMath.log(1 + i) / StrictMath.log(2)));
    }
  }

  private final int lines;
  private final int columns;
  private final byte[] values;

  private FeatureMatrix(int lines, int columns, byte[] values) {
    this.lines = lines;
    this.columns = columns;
    this.values = values;
  }

  static FeatureMatrix of(int lines, int columns) {
    return new FeatureMatrix(lines, columns, new byte[lines * columns]);
  }

  /** The same features, to add others to. */
  FeatureMatrix copy() {
    return new FeatureMatrix(lines, columns, values.clone());
  }

  int lines() {
    return lines;
  }

  int columns() {
    return columns;
  }

  int get(int line, Feature feature) {
    return values[line * columns + feature.column()] & TOP;
  }

  /** All rows, one after the other. */
  byte[] values() {
    return values;
  }

  void set(int line, Feature feature, int value) {
    values[line * columns + feature.column()] = (byte) Math.max(0, Math.min(TOP, value));
  }

  /** A count on a logarithmic scale: 24 steps for each doubling. */
  static int log(int count) {
    return count < 0 ? 0 : count >= LOG.length ? TOP : LOG[count];
  }

  static int share(int part, int whole) {
    return whole <= 0 ? 0 : Math.min(TOP, (int) ((float) TOP * part / whole));
  }

  /** A signed distance on a logarithmic scale around 128. */
  static int signed(int distance) {
    int size = Math.min(127, log(Math.abs(distance)) / 2);
    return distance < 0 ? 128 - size : 128 + size;
  }
}
