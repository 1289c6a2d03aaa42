// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How numbers and names stand in the weights: small numbers in few bytes, names in UTF-8. */
final class Coding {
  private static final int SEVEN_BITS = 0x7F;

  private Coding() {}

  static void writeNumber(DataOutput out, int value) throws IOException {
    int left = value;
    while (left < 0 || left > SEVEN_BITS) {
      out.writeByte(left | ~SEVEN_BITS);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  static int readNumber(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.get();
      value |= (next & SEVEN_BITS) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  static void writeName(DataOutput out, String name) throws IOException {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    writeNumber(out, bytes.length);
    out.write(bytes);
  }

  static String readName(ByteBuffer in) {
    var bytes = new byte[readNumber(in)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
