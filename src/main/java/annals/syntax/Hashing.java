// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/** The integer hashes that turn words and features into rows of a weight table. */
final class Hashing {
  private static final int FNV_PRIME = 0x01000193;
  private static final int FNV_BASIS = 0x811C9DC5;

  private Hashing() {}

  static int ofChars(char[] chars, int start, int end) {
    int hash = FNV_BASIS;
    for (int i = start; i < end; i++) {
      hash = next(hash, chars[i]);
    }
    return hash;
  }

  static int next(int hash, int value) {
    return (hash ^ value) * FNV_PRIME;
  }

  /** The row of a feature of one value under a template, before {@link #spread}. */
  static int row(int template, int a) {
    return template * 0x9E3779B1 + a * 0x85EBCA77;
  }

  static int row(int template, int a, int b) {
    return (template * 0x9E3779B1 + a * 0x85EBCA77) * 0xC2B2AE3D + b * 0x27D4EB2F;
  }

  static int row(int template, int a, int b, int c) {
    int hash = row(template, a, b);
    return (hash ^ (hash >>> 15)) * 0x165667B1 + c * 0x2C1B3C6D;
  }

  /** Spreads rows over all their bits, in a loop that the JIT does for eight at a time. */
  static void spread(int[] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      int mixed = rows[i];
      mixed = (mixed ^ (mixed >>> 16)) * 0x7FEB352D;
      mixed = (mixed ^ (mixed >>> 15)) * 0x846CA68B;
      rows[i] = mixed ^ (mixed >>> 16);
    }
  }
}
