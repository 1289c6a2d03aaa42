// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The plain bytes of gzip members that follow one another. A damaged member breaks the stream as
 * any does; then {@link #resume} goes on with the next that begins with gzip's three bytes.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 0x1F8B08;
  private static final int MAGIC_BYTES = 3;
  private static final int MAGIC_MASK = 0xFFFFFF;

  private InputStream packed;
  private Members members;

  GzipMembers(InputStream packed) throws IOException {
    this.packed = packed;
    this.members = new Members(packed);
  }

  @Override
  public int read() throws IOException {
    return members.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return members.read(bytes, from, length);
  }

  /** After a break: goes on with the next member; false where there is none. */
  boolean resume() {
    try {
      InputStream rest =
          new SequenceInputStream(new ByteArrayInputStream(members.unread()), new Unclosed(packed));
      InputStream next = nextMember(rest);
      if (next == null) {
        return false;
      }
      packed = Decompression.counted(next);
      members = new Members(packed);
      return true;
    } catch (IOException e) {
      return false; // the disk failed, or what looked like a member is none and the end was met
    }
  }

  private static @Nullable InputStream nextMember(InputStream in) throws IOException {
    int window = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      window = ((window << Byte.SIZE) | b) & MAGIC_MASK;
      if (window == MAGIC) {
        PushbackInputStream back = new PushbackInputStream(in, MAGIC_BYTES);
        back.unread(new byte[] {0x1F, (byte) 0x8B, 0x08});
        return back;
      }
    }
    return null;
  }

  /** A sequence closes what it has read; the caller's stream is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** One member after another, and what was taken from the stream but not yet unpacked. */
  private static final class Members extends GZIPInputStream {
    Members(InputStream packed) throws IOException {
      super(packed, BUFFER);
    }

    byte[] unread() {
      int left = Math.min(inf.getRemaining(), Math.max(len, 0));
      return left == 0 ? new byte[0] : Arrays.copyOfRange(buf, len - left, len);
    }
  }
}
