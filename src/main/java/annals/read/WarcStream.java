// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;

/**
 * The bytes of a WARC file for readers that follow one another: where one meets a damaged record,
 * the stream goes on to the next line that begins with {@code WARC/1.}, or where the data are gzip
 * and broken to the next member first, and another reader reads on from there.
 */
final class WarcStream {
  private static final int BUFFER = 1 << 13;
  private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final Unclosed in;
  private final @Nullable GzipMembers members;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private @Nullable WarcReader reader;
  private long readerStart;

  /**
   * @param content where in the content of the file the stream begins
   */
  WarcStream(Decompression.Plain plain, long content) {
    in = new Unclosed(plain.stream());
    in.count = content;
    members = plain.members();
  }

  /** A reader of what is left. */
  WarcReader reader() throws IOException {
    readerStart = in.count - buffer.remaining();
    WarcReader made = new WarcReader(Channels.newChannel(in), buffer);
    reader = made;
    return made;
  }

  /** How many plain bytes were taken so far. */
  long count() {
    return in.count;
  }

  /** Where the record begins that is being read, in plain bytes. */
  long recordStart() {
    return readerStart + (reader == null ? 0 : reader.position());
  }

  /**
   * Whether nothing of what comes is read yet, and it is but line ends up to the end: those of a
   * record that is shorter than it says. Takes nothing.
   */
  boolean onlyLineEndsAreLeft() {
    boolean all;
    try {
      all = !fill() && recordStart() == in.count - buffer.remaining();
    } catch (IOException e) {
      return false; // whoever reads on meets the break again
    }
    for (int i = buffer.position(); i < buffer.limit(); i++) {
      all &= buffer.get(i) == '\r' || buffer.get(i) == '\n';
    }
    return all;
  }

  /** Behind broken data: goes to the next member of a gzip file; false where there is none. */
  boolean toNextMember() {
    buffer = ByteBuffer.allocate(BUFFER).flip();
    return members != null && members.resume();
  }

  /** Goes to the next line that begins as a record does; false where there is none. */
  boolean toNextRecord() {
    boolean lineStart = true;
    try {
      while (fill()) {
        if (lineStart && buffer.slice(buffer.position(), VERSION.length).equals(version())) {
          return true;
        }
        lineStart = buffer.get() == '\n';
      }
    } catch (IOException e) {
      return toNextMember() && toNextRecord();
    }
    return false;
  }

  private static ByteBuffer version() {
    return ByteBuffer.wrap(VERSION);
  }

  /** Sees to it that there are enough bytes to tell a record's first line. */
  private boolean fill() throws IOException {
    while (buffer.remaining() < VERSION.length) {
      byte[] more = new byte[BUFFER - VERSION.length];
      int got = in.read(more, 0, more.length);
      if (got < 0) {
        return false;
      }
      buffer.compact().put(more, 0, got).flip();
    }
    return true;
  }

  /** jwarc closes what it reads; the caller's stream is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    private long count;

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = in.read(bytes, from, length);
      count += Math.max(got, 0);
      return got;
    }

    /** Nothing for certain: so a channel hands on what it has before it reads into a broken end. */
    @Override
    public int available() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
