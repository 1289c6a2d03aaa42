// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.LineModel.Weights;
import java.nio.ByteBuffer;

/**
 * The weights as bytes, big endian: a magic number; how many features there are and their bins, a
 * byte for each of 256 values; then for the first pass and for each head of the second how many
 * weights there are, the size of one step as a float, and each weight as a signed 16-bit number of
 * steps. Rounding to steps also makes the bytes the same wherever they were trained.
 */
final class ModelFile {
  private static final int MAGIC = 0x414E4C32;
  private static final int STEPS = 32_000;

  private ModelFile() {}

  static byte[] write(FeatureBins bins, float[] first, float[][] heads) {
    int size = 8 + bins.table().length + 8 + 2 * first.length;
    for (float[] head : heads) {
      size += 8 + 2 * head.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(MAGIC).putInt(bins.table().length).put(bins.table());
    put(out, first);
    for (float[] head : heads) {
      put(out, head);
    }
    return out.array();
  }

  private static void put(ByteBuffer out, float[] weights) {
    float most = 1e-6f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float step = most / STEPS;
    out.putInt(weights.length).putFloat(step);
    for (float weight : weights) {
      out.putShort((short) Math.round(weight / step));
    }
  }

  /** Reads a model; throws {@link IllegalArgumentException} where the bytes are not one. */
  static LineModel read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || in.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a cleaning model");
    }
    var table = new byte[in.getInt()];
    in.get(table);
    Weights first = take(in, FeatureSpace.firstPass().size());
    var heads = new Weights[Head.count()];
    for (int h = 0; h < heads.length; h++) {
      heads[h] = take(in, FeatureSpace.secondPass().size());
    }
    return new LineModel(FeatureBins.of(table), first, heads);
  }

  private static Weights take(ByteBuffer in, int expected) {
    int length = in.getInt();
    if (length != expected) {
      throw new IllegalArgumentException(
          "the cleaning model has " + length + " weights where " + expected + " were expected");
    }
    float step = in.getFloat();
    var counts = new short[length];
    in.asShortBuffer().get(counts);
    in.position(in.position() + 2 * length);
    return new Weights(counts, step);
  }
}
