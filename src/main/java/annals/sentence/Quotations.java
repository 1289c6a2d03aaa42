// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.SourceText;

/**
 * How much of a sentence lies inside quotation marks. Walks through a block once, sentence by
 * sentence, and remembers whether a quotation is open; a new block starts outside.
 */
final class Quotations {
  private static final String OPENING = "\"“„«»「『";
  private static final String CLOSING = "\"”“»«」』";

  private final SourceText text;
  private char opener;

  Quotations(SourceText text) {
    this.text = text;
  }

  void startBlock() {
    opener = 0;
  }

  /** Whether more than half of the sentence is quoted. */
  boolean covers(int start, int end) {
    int inside = 0;
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '"' && c < '«') {
        continue;
      }
      if (opener == 0 && OPENING.indexOf(c) >= 0) {
        opener = c;
        from = i;
      } else if (opener != 0 && closes(c)) {
        opener = 0;
        inside += i + 1 - from;
      }
    }
    if (opener != 0) {
      inside += end - from;
    }
    return inside * 2 > end - start;
  }

  /** Each opening mark has its closing one; the low German one is closed by either of two. */
  private boolean closes(char c) {
    return CLOSING.indexOf(c) == OPENING.indexOf(opener) || (opener == '„' && c == '”');
  }
}
