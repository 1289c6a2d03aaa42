// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.Reader;

/**
 * A page in well-formed UTF-8 as characters for a parser, less the insides of its scripts and style
 * sheets ({@link ScriptCuts}), which are half of many pages and no part of what is read.
 */
final class MarkupReader extends Reader {
  private final byte[] bytes;
  private final int[] cuts;
  private int cut;
  private int at;
  private int end;
  private char pending;

  private MarkupReader(byte[] bytes, int[] cuts) {
    this.bytes = bytes;
    this.cuts = cuts;
    this.end = cuts.length > 0 ? cuts[0] : bytes.length;
  }

  /** Reads bytes that are known to be well formed. */
  static MarkupReader of(byte[] bytes) {
    return new MarkupReader(bytes, ScriptCuts.of(bytes));
  }

  @Override
  public int read(char[] to, int from, int length) {
    int out = from;
    int last = from + length;
    if (pending != 0 && length > 0) {
      to[out++] = pending;
      pending = 0;
    }
    while (out < last && (at < end || skip())) {
      if (out + Long.BYTES <= last && Utf8.isAscii(bytes, at, end)) {
        widen(Utf8.eight(bytes, at), to, out);
        at += Long.BYTES;
        out += Long.BYTES;
      } else if (bytes[at] >= 0) {
        to[out++] = (char) bytes[at++];
      } else {
        out = beyondAscii(to, out, last);
      }
    }
    return out == from && length > 0 ? -1 : out - from;
  }

  private static void widen(long eight, char[] to, int out) {
    to[out] = (char) (eight & 0x7F);
    to[out + 1] = (char) ((eight >>> 8) & 0x7F);
    to[out + 2] = (char) ((eight >>> 16) & 0x7F);
    to[out + 3] = (char) ((eight >>> 24) & 0x7F);
    to[out + 4] = (char) ((eight >>> 32) & 0x7F);
    to[out + 5] = (char) ((eight >>> 40) & 0x7F);
    to[out + 6] = (char) ((eight >>> 48) & 0x7F);
    to[out + 7] = (char) ((eight >>> 56) & 0x7F);
  }

  private int beyondAscii(char[] to, int from, int last) {
    int length = Utf8.length(bytes, at);
    int c = Utf8.codePoint(bytes, at, length);
    at += length;
    int out = from;
    if (Character.isBmpCodePoint(c)) {
      to[out++] = (char) c;
    } else {
      to[out++] = Character.highSurrogate(c);
      if (out < last) {
        to[out++] = Character.lowSurrogate(c);
      } else {
        pending = Character.lowSurrogate(c);
      }
    }
    return out;
  }

  /** Goes on behind a cut; false at the end of the page. */
  private boolean skip() {
    while (at >= end && cut < cuts.length) {
      at = cuts[cut + 1];
      cut += 2;
      end = cut < cuts.length ? cuts[cut] : bytes.length;
    }
    return at < end;
  }

  @Override
  public void close() {}
}
