// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the chunks of a body (RFC 9112). A body that says it is chunked and is not, as archives
 * hold many, is taken as it is; behind a chunk that is cut off or damaged, so is the rest.
 */
final class Chunks {
  private static final int RADIX = 16;

  /** Longest line that can be the size of a chunk, with extensions. */
  private static final int LINE = 1024;

  private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,8})[ \\t]*(?:;.*)?\\r?");

  private final byte[] bytes;
  private int at;

  private Chunks(byte[] bytes) {
    this.bytes = bytes;
  }

  static Content joined(Content body) {
    Chunks chunks = new Chunks(body.bytes());
    var out = new ByteArrayOutputStream(body.bytes().length);
    int joined = 0;
    for (long size = chunks.size(); size != 0; size = chunks.size()) {
      boolean whole = size > 0 && chunks.take(size, out);
      if (!whole && joined == 0 && !chunks.atEnd()) {
        return body;
      }
      if (!whole) {
        out.write(chunks.bytes, chunks.at, chunks.bytes.length - chunks.at);
        return body.withBytes(out.toByteArray()).brokenBy(new EOFException("chunks are missing"));
      }
      joined++;
    }
    return body.withBytes(out.toByteArray());
  }

  private boolean atEnd() {
    return at == bytes.length;
  }

  /** The size that this line says; negative, and nothing taken, where it says none. */
  private long size() {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n' && end - at < LINE) {
      end++;
    }
    if (end == bytes.length || bytes[end] != '\n') {
      return -1;
    }
    Matcher size = SIZE.matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
    if (!size.matches()) {
      return -1;
    }
    at = end + 1;
    return Long.parseLong(size.group(1), RADIX);
  }

  /** Takes a chunk and the end of its line; false where it is no whole one. */
  private boolean take(long size, ByteArrayOutputStream out) {
    int there = (int) Math.min(size, bytes.length - at);
    int end = at + there;
    int lineEnd = end < bytes.length && bytes[end] == '\r' ? end + 1 : end;
    boolean whole = lineEnd < bytes.length && bytes[lineEnd] == '\n';
    if (whole || end == bytes.length) {
      out.write(bytes, at, there);
      at = whole ? lineEnd + 1 : end;
    }
    return whole;
  }
}
