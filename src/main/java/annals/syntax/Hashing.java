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

  /** The row of a feature of one value under a template. */
  static int row(int template, int a) {
    return spread(template * 0x9E3779B1 + a * 0x85EBCA77);
  }

  static int row(int template, int a, int b) {
    return spread((template * 0x9E3779B1 + a * 0x85EBCA77) * 0xC2B2AE3D + b * 0x27D4EB2F);
  }

  static int row(int template, int a, int b, int c) {
    int hash = (template * 0x9E3779B1 + a * 0x85EBCA77) * 0xC2B2AE3D + b * 0x27D4EB2F;
    return spread((hash ^ (hash >>> 15)) * 0x165667B1 + c * 0x2C1B3C6D);
  }

  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x7FEB352D;
    mixed = (mixed ^ (mixed >>> 15)) * 0x846CA68B;
    return mixed ^ (mixed >>> 16);
  }
}
