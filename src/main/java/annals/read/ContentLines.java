// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input one by one, whichever way they end (LF, CR LF, CR). Where the stream breaks
 * within a line, the line is what came before the break; the next begins with the next member of
 * gzip data.
 */
final class ContentLines {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final @Nullable GzipMembers members;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private int number;
  private boolean tooLong;
  private boolean behindCr;
  private boolean ended;
  private @Nullable IOException broken;

  ContentLines(Decompression.Plain plain, int limit) {
    in = plain.stream();
    members = plain.members();
    this.limit = limit;
  }

  /** Goes to the next line; false behind the last. */
  boolean next() {
    line.reset();
    tooLong = false;
    if (ended || (broken != null && (members == null || !members.resume()))) {
      return false;
    }
    broken = null;
    number++;
    boolean first = true;
    try {
      while (at < end || more()) {
        if (first && behindCr && chunk[at] == '\n') {
          at++;
          behindCr = false;
          continue;
        }
        first = false;
        if (takeUpToEnd()) {
          return true;
        }
      }
      ended = true;
      return !first;
    } catch (IOException e) {
      broken = e;
      behindCr = false;
      return true;
    }
  }

  /** Takes what the chunk holds of the line; whether its end was met. */
  private boolean takeUpToEnd() {
    int from = at;
    while (at < end && chunk[at] != '\n' && chunk[at] != '\r') {
      at++;
    }
    tooLong |= line.size() + (at - from) > limit;
    if (!tooLong) {
      line.write(chunk, from, at - from);
    }
    if (at == end) {
      return false;
    }
    behindCr = chunk[at++] == '\r';
    return true;
  }

  private boolean more() throws IOException {
    at = 0;
    end = 0;
    end = Math.max(in.read(chunk), 0);
    return end > 0;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line has more bytes than the limit; what was taken of it is no use then. */
  boolean tooLong() {
    return tooLong;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** Why the stream broke within this line, if it did. */
  @Nullable IOException broken() {
    return broken;
  }
}
