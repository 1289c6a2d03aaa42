// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of one document's bytes: all of them, or those before the stream broke; of a
 * document over the limit, none.
 */
final class Content {
  private static final int CHUNK = 1 << 16;

  private final byte[] bytes;
  private final boolean tooLong;
  private final @Nullable IOException broken;

  private Content(byte[] bytes, boolean tooLong, @Nullable IOException broken) {
    this.bytes = bytes;
    this.tooLong = tooLong;
    this.broken = broken;
  }

  /** Reads to the end of the stream, or until there are more bytes than the limit. */
  static Content read(InputStream in, int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try {
      for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
        if (out.size() + got > limit) {
          return new Content(new byte[0], true, null);
        }
        out.write(chunk, 0, got);
      }
    } catch (IOException e) {
      return new Content(out.toByteArray(), false, e);
    }
    return new Content(out.toByteArray(), false, null);
  }

  byte[] bytes() {
    return bytes;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Why reading broke off, if it did. */
  @Nullable IOException broken() {
    return broken;
  }
}
