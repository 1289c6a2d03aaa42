// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The plain bytes of gzip members that follow one another (RFC 1952). What is damaged, or is no
 * member, breaks the stream behind the bytes that came before it, until {@link #resume} goes on
 * with the next member. A damaged member can swallow those behind it before that shows: so the
 * search for the next begins just behind its first bytes, as long as no byte is read more than a
 * few times over all.
 */
final class GzipMembers extends InputStream implements Seekable {
  private static final int CHUNK = 1 << 16;

  /** How far back the search may begin. */
  private static final int WINDOW = 1 << 20;

  /** Bytes that may be read again for each byte of the input, and for the first damage. */
  private static final int AGAIN = 4;

  private static final long AGAIN_AT_FIRST = 1 << 20;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final Deque<long[]> starts = new ArrayDeque<>();
  private byte[] buffer = new byte[CHUNK];
  private int member;
  private long memberAt;
  private int at;
  private int end;
  private boolean inside;
  private boolean ended;
  private long base;
  private long out;
  private long again;
  private @Nullable IOException damage;

  /**
   * @param packed stands at the first byte of a member
   * @param from where in the input that is
   */
  GzipMembers(InputStream packed, long from) {
    this.packed = packed;
    this.base = from;
  }

  @Override
  public int read() throws IOException {
    return SingleBytes.next(this);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    while (!ended && length > 0) {
      if (!inside && !begin()) {
        break;
      }
      int got = inflate(bytes, from, length);
      if (got > 0) {
        crc.update(bytes, from, got);
        out += got;
        return got;
      }
      if (inflater.finished()) {
        finishMember();
      } else if (!more()) {
        throw cutOff();
      }
    }
    return length == 0 ? 0 : -1;
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    try {
      int given = Math.min(end - at, CHUNK);
      inflater.setInput(buffer, at, given);
      int got;
      try {
        got = inflater.inflate(bytes, from, length);
      } finally {
        at += given - inflater.getRemaining();
      }
      if (inflater.needsDictionary()) {
        throw new DataFormatException("it asks for a dictionary");
      }
      return got;
    } catch (DataFormatException e) {
      throw broken(
          new ZipException(
              "the gzip member at byte %d is damaged: %s".formatted(memberAt, e.getMessage())));
    }
  }

  /** Begins the next member; false at the end of the input. */
  private boolean begin() throws IOException {
    member = at;
    if (!has(1)) {
      end();
      return false;
    }
    memberAt = base + at;
    int header = headerLength();
    if (header < 0) {
      throw broken(new ZipException("no gzip member at byte " + memberAt));
    }
    starts.addLast(new long[] {out, memberAt});
    at += header;
    inflater.reset();
    crc.reset();
    inside = true;
    return true;
  }

  /** The length of the header of the next member; negative where there is none. */
  private int headerLength() throws IOException {
    return GzipHeader.length(
        place -> place < CHUNK && has(place + 1) ? buffer[at + place] & 0xFF : -1);
  }

  /** Whether there are so many bytes more. */
  private boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  private void finishMember() throws IOException {
    if (!has(GzipHeader.TRAILER)) {
      throw cutOff();
    }
    long sum = little(at);
    long size = little(at + Integer.BYTES);
    at += GzipHeader.TRAILER;
    inside = false;
    boolean sizeFits = size == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!sizeFits || sum != crc.getValue()) {
      // where the length is right, so is the end: the next begins there
      var fails =
          new ZipException("the gzip member at byte %d fails its checksum".formatted(memberAt));
      damage = sizeFits ? fails : broken(fails);
      throw damage;
    }
  }

  private IOException cutOff() {
    return broken(new EOFException("the gzip member at byte " + memberAt + " is cut off"));
  }

  private long little(int from) {
    long value = 0;
    for (int i = Integer.BYTES - 1; i >= 0; i--) {
      value = value << Byte.SIZE | (buffer[from + i] & 0xFF);
    }
    return value;
  }

  /** Goes back to just behind the start of what is broken, so that nothing behind it is lost. */
  private IOException broken(IOException e) {
    int back = at - member - 1;
    if (back < 0 || again + back <= AGAIN_AT_FIRST + AGAIN * (base + at)) {
      again += Math.max(back, 0);
      at = member + 1;
    }
    inside = false;
    damage = e;
    return e;
  }

  /** After a break: goes on with the next member; false where there is none. */
  boolean resume() {
    damage = null;
    try {
      while (has(1)) {
        member = at;
        if ((buffer[at] & 0xFF) == GzipHeader.FIRST && headerLength() >= 0) {
          return true;
        }
        at++;
      }
    } catch (IOException e) {
      inside = false; // the disk failed; whoever owns the input remembers
    }
    end();
    return false;
  }

  private void end() {
    ended = true;
    inflater.end();
  }

  /** Takes more of the packed bytes; what lies before the member goes, or before the window. */
  private boolean more() throws IOException {
    if (at - member > WINDOW) {
      member = at;
    }
    if (end == buffer.length) {
      base += member;
      byte[] room = end - member > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
      System.arraycopy(buffer, member, room, 0, end - member);
      buffer = room;
      at -= member;
      end -= member;
      member = 0;
    }
    int got = packed.read(buffer, end, buffer.length - end);
    end += Math.max(got, 0);
    return got > 0;
  }

  @Override
  public long offset(long plain) {
    while (!starts.isEmpty() && starts.getFirst()[0] < plain) {
      starts.removeFirst();
    }
    return starts.isEmpty() || starts.getFirst()[0] > plain ? -1 : starts.getFirst()[1];
  }
}
