// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds where the values of a JSON array, or values that follow one another, begin and end, by
 * their brackets and quotes. A line end closes a string, which JSON does not allow to hold one: so
 * a quote too few spoils one value and not all that follow.
 */
final class ValueScan {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream value = new ByteArrayOutputStream();
  private int at;
  private int end;
  private boolean tooLong;

  ValueScan(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next value; false behind the last. */
  boolean next() throws IOException {
    value.reset();
    tooLong = false;
    int b = read();
    while (b >= 0 && (b <= ' ' || b == ',' || b == '[' || b == ']' || isMark(b))) {
      b = read();
    }
    if (b < 0) {
      return false;
    }
    if (b == '{') {
      object();
    } else {
      scalar(b);
    }
    return true;
  }

  /** A byte of a byte order mark. */
  private static boolean isMark(int b) {
    return b == 0xEF || b == 0xBB || b == 0xBF;
  }

  private void object() throws IOException {
    int depth = 0;
    boolean string = false;
    boolean escaped = false;
    for (int b = '{'; b >= 0; b = read()) {
      take(b);
      if (string) {
        string = b != '\n' && (escaped || b != '"');
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        string = true;
        escaped = false;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      if (depth == 0) {
        return;
      }
    }
  }

  /** What is no object is none of an article: up to the next comma, bracket or line end. */
  private void scalar(int first) throws IOException {
    for (int b = first; b >= 0 && b != ',' && b != ']' && b != '\n'; b = read()) {
      if (b == '{') {
        at--;
        return;
      }
      take(b);
    }
  }

  private void take(int b) {
    tooLong |= value.size() >= limit;
    if (!tooLong) {
      value.write(b);
    }
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(in.read(chunk), 0);
    }
    return at < end ? chunk[at++] & 0xFF : -1;
  }

  byte[] bytes() {
    return value.toByteArray();
  }

  /** Whether the value has more bytes than the limit. */
  boolean tooLong() {
    return tooLong;
  }
}
