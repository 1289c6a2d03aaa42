// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/**
 * How much of a sentence lies inside quotation marks. Walks through a block once, sentence by
 * sentence, and remembers whether a quotation is open; a new block starts outside.
 */
final class Quotations {
  private static final String OPENING = "“„«「『";
  private static final String CLOSING = "”»」』";

  private final CharSequence text;
  private boolean open;

  Quotations(CharSequence text) {
    this.text = text;
  }

  void startBlock() {
    open = false;
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
      if (!open && (c == '"' || OPENING.indexOf(c) >= 0)) {
        open = true;
        from = i;
      } else if (open && (c == '"' || CLOSING.indexOf(c) >= 0)) {
        open = false;
        inside += i + 1 - from;
      }
    }
    if (open) {
      inside += end - from;
    }
    return inside * 2 > end - start;
  }
}
