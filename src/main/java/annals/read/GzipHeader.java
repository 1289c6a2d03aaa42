// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.IOException;

/** The header of a gzip member, byte for byte as RFC 1952 has it. */
final class GzipHeader {
  static final int FIRST = 0x1F;

  /** Bytes behind the packed data: checksum and length. */
  static final int TRAILER = 8;

  private static final int SECOND = 0x8B;
  private static final int DEFLATE = 8;
  private static final int FIXED = 10;
  private static final int FLAGS = 3;
  private static final int RESERVED = 0xE0;
  private static final int CHECKSUM = 0x02;
  private static final int EXTRA = 0x04;
  private static final int NAME = 0x08;
  private static final int COMMENT = 0x10;

  private GzipHeader() {}

  /** A byte by its place, or a negative number where there is none. */
  @FunctionalInterface
  interface Bytes {
    int at(int place) throws IOException;
  }

  /** The length of the header; negative where the bytes are no whole header. */
  static int length(Bytes bytes) throws IOException {
    int flags = bytes.at(FLAGS);
    boolean begins = bytes.at(0) == FIRST && bytes.at(1) == SECOND && bytes.at(2) == DEFLATE;
    if (!begins || flags < 0 || (flags & RESERVED) != 0) {
      return -1;
    }
    int length = FIXED;
    if ((flags & EXTRA) != 0) {
      int low = bytes.at(length);
      int high = bytes.at(length + 1);
      if (low < 0 || high < 0) {
        return -1;
      }
      length += 2 + (high << Byte.SIZE | low);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      int end = (flags & text) == 0 ? length : behindZero(bytes, length);
      if (end < 0) {
        return -1;
      }
      length = end;
    }
    length += (flags & CHECKSUM) == 0 ? 0 : 2;
    return bytes.at(length - 1) < 0 ? -1 : length;
  }

  private static int behindZero(Bytes bytes, int from) throws IOException {
    for (int at = from; ; at++) {
      int b = bytes.at(at);
      if (b <= 0) {
        return b < 0 ? -1 : at + 1;
      }
    }
  }
}
