// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.BlockRole;
import annals.text.Span;

/**
 * A line of a page that is not blank.
 *
 * @param span its content, trimmed
 * @param block index of its block
 * @param title whether it is the headline or says the same words
 * @param hints what its words say of the lines near it
 */
record PageLine(Span span, int block, BlockRole role, boolean title, int hints) {
  /** Words of a menu: "Home", "Contact", "RSS". */
  static final int MENU = 1;

  /** "By", "min read": the article begins near. */
  static final int BYLINE = 2;

  /** "says:", "Reply": readers write here. */
  static final int COMMENT = 4;

  boolean says(int hint) {
    return (hints & hint) != 0;
  }
}
