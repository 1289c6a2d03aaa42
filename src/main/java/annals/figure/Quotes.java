// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

/**
 * Which tokens of a sentence stand inside quotation marks that open in it. To be asked from left to
 * right, so that a sentence is walked over once.
 */
final class Quotes {
  private final SentenceScan scan;
  private int next;
  private int depth;
  private boolean straight;

  Quotes(SentenceScan scan) {
    this.scan = scan;
  }

  /** Whether a token, not before the one asked for last, is quoted. */
  boolean contain(int token) {
    for (; next < token; next++) {
      if (scan.is(next, '“') || scan.is(next, '«')) {
        depth++;
      } else if (scan.is(next, '”') || scan.is(next, '»')) {
        depth = Math.max(0, depth - 1);
      }
      straight ^= scan.is(next, '"');
    }
    return depth > 0 || straight;
  }
}
