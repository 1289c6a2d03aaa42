// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.nio.ByteBuffer;

/**
 * The weights as bytes, big endian: a magic number; whether the model sees markup; where each bin
 * of each feature begins; then for the first pass and for each head of the second how many weights
 * there are, the size of one step as a float, and each weight as a signed 8-bit number of steps.
 * Rounding to steps also makes the bytes the same wherever they were trained.
 */
final class ModelFile {
  private static final int MAGIC = 0x414E4C33;
  private static final int STEPS = 127;

  private ModelFile() {}

  /** The bytes of a model; {@code outputs} are the first pass and the heads. */
  static byte[] write(boolean markup, FeatureBins bins, float[][] outputs) {
    byte[] cuts = bins.toBytes();
    int size = 12 + cuts.length;
    for (float[] weights : outputs) {
      size += 8 + weights.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(MAGIC).putInt(markup ? 1 : 0).putInt(cuts.length).put(cuts);
    for (float[] weights : outputs) {
      put(out, weights);
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
      out.put((byte) Math.round(weight / step));
    }
  }

  /** Reads a model; throws {@link IllegalArgumentException} where the bytes are not one. */
  static LineModel read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 12 || in.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a cleaning model");
    }
    boolean markup = in.getInt() != 0;
    var cuts = new byte[in.getInt()];
    in.get(cuts);
    FeatureSpace space = FeatureSpace.of(markup);
    var steps = new float[LineModel.OUTPUTS];
    var counts = new byte[LineModel.OUTPUTS][];
    for (int o = 0; o < LineModel.OUTPUTS; o++) {
      int expected = o == 0 ? space.firstSize() : space.size();
      int length = in.getInt();
      if (length != expected) {
        throw new IllegalArgumentException(
            "the cleaning model has " + length + " weights where " + expected + " were expected");
      }
      steps[o] = in.getFloat();
      counts[o] = new byte[length];
      in.get(counts[o]);
    }
    return new LineModel(markup, FeatureBins.of(cuts), steps, counts);
  }
}
