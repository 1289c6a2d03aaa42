// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.IOException;
import java.io.InputStream;

/** One byte of a stream that hands on many at a time. */
final class SingleBytes {
  private SingleBytes() {}

  /** The next byte, from 0; negative at the end. */
  static int next(InputStream in) throws IOException {
    byte[] one = new byte[1];
    return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
