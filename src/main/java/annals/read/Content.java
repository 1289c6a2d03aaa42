// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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

  /** Reads to the end of the stream, or until there are more bytes than the limit. */
  static Content read(InputStream in, int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try {
      for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
        if (out.size() + got > limit) {
          return new Content(new byte[0], true, null);
        }
        if (got == 0) {
          throw new EOFException("the stream gives no more bytes");
        }
        out.write(chunk, 0, got);
      }
    } catch (IOException e) {
      return new Content(out.toByteArray(), false, e);
    }
    return new Content(out.toByteArray(), false, null);
  }

  /** Reads no more than the first bytes. */
  static Content first(InputStream in, int most) {
    byte[] bytes = new byte[most];
    int length = 0;
    try {
      for (int got = 1; got > 0 && length < most; ) {
        got = in.read(bytes, length, most - length);
        length += Math.max(got, 0);
      }
    } catch (IOException e) {
      return new Content(Arrays.copyOf(bytes, length), false, e);
    }
    return new Content(Arrays.copyOf(bytes, length), false, null);
  }

  /** Other bytes that are just as whole. */
  Content withBytes(byte[] others) {
    return new Content(others, tooLong, broken);
  }

  /** The same, broken where it was not yet. */
  Content brokenBy(@Nullable IOException e) {
    return new Content(bytes, tooLong, broken == null ? e : broken);
  }

  /** This and what comes behind it. */
  Content followedBy(Content rest, int limit) {
    if (rest.tooLong || (long) bytes.length + rest.bytes.length > limit) {
      return new Content(new byte[0], true, null);
    }
    byte[] all = Arrays.copyOf(bytes, bytes.length + rest.bytes.length);
    System.arraycopy(rest.bytes, 0, all, bytes.length, rest.bytes.length);
    return new Content(all, false, rest.broken);
  }

  /** Broken, where a number of bytes was promised that is not there. */
  Content shorterThan(String promised) {
    try {
      return promised.isBlank() || tooLong || bytes.length >= Long.parseLong(promised.strip())
          ? this
          : brokenBy(new EOFException("of %s bytes".formatted(promised.strip())));
    } catch (NumberFormatException e) {
      return this; // what is no number promises nothing
    }
  }
}
