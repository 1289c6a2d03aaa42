// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;

/**
 * Decades of somebody's life, with the part of it that may stand before them: {@code in their
 * twenties}, {@code in his late 40s}, {@code in her mid-fifties}. {@code The twenties} are years.
 */
final class DecadesOfLife {
  private DecadesOfLife() {}

  /** Whether a decade at a token is somebody's. */
  static boolean isOwned(SentenceScan scan, int decade) {
    int before = isPart(scan, decade) ? part(scan, decade) - 1 : decade - 1;
    return scan.is(before, WordClass.POSSESSIVE);
  }

  /** Whether {@code early}, {@code mid} or {@code late} stands before a decade. */
  static boolean isPart(SentenceScan scan, int decade) {
    return scan.isAny(part(scan, decade), "early", "mid", "late");
  }

  private static int part(SentenceScan scan, int decade) {
    return scan.isHyphen(decade - 1) ? decade - 2 : decade - 1;
  }
}
