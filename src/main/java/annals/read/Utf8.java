// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 as the standard has it, read eight bytes at a time where they are ASCII, as most of a page
 * is: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int ASCII = 0x80;

  private Utf8() {}

  /** Whether the next eight bytes are there and all ASCII. */
  static boolean isAscii(byte[] bytes, int at, int end) {
    return at + Long.BYTES <= end && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0;
  }

  /** Eight bytes, the first in the lowest bits. */
  static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  /** Whether all bytes are well-formed UTF-8. */
  static boolean isStrict(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (isAscii(bytes, at, bytes.length)) {
        at += Long.BYTES;
        continue;
      }
      int length = length(bytes, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** How many bytes the character has that begins here; 0 where none is well formed. */
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < ASCII) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    boolean whole = second >= least && second <= most;
    for (int k = 2; k < length; k++) {
      whole &= (bytes[at + k] & 0xC0) == 0x80;
    }
    return whole ? length : 0;
  }

  /** The code point of a well-formed character of two bytes or more. */
  static int codePoint(byte[] bytes, int at, int length) {
    int value = bytes[at] & (0xFF >> (length + 1));
    for (int k = 1; k < length; k++) {
      value = (value << 6) | (bytes[at + k] & 0x3F);
    }
    return value;
  }
}
