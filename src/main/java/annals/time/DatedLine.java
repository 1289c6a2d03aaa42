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
 * @param kept whether it is article text
 * @param title whether it is the headline or says the same words
 * @param hints what its words and its place in the markup say of it and the lines near it
 */
record DatedLine(Span span, int block, BlockRole role, boolean kept, boolean title, int hints) {
  /** Words of a menu: "Home", "Contact", "RSS". */
  static final int MENU = 1;

  /** "By", "min read": the article begins near. */
  static final int BYLINE = 2;

  /** "says:", "Reply": readers write here. */
  static final int COMMENT = 4;

  /** A message of elsewhere that the page shows. */
  static final int EMBED = 8;

  /** The markup says that the line is for something else than the article. */
  static final int OUTSIDE = 16;

  /** The markup says that the line is a link. */
  static final int LINK = 32;

  /**
   * The headline once more, with a day of its own behind it: a list of articles that has this one.
   */
  static final int LISTED = 64;

  /** Whether it is a paragraph of the article. */
  boolean isText() {
    return kept && (role == BlockRole.BODY || role == BlockRole.LEDE);
  }

  boolean says(int hint) {
    return (hints & hint) != 0;
  }
}
