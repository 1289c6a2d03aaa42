// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.BlockRole;
import annals.text.Span;
import java.util.EnumSet;
import java.util.Set;

/**
 * A line of a page that is not blank.
 *
 * @param span its content, trimmed
 * @param block index of its block
 * @param kept whether it is article text
 * @param title whether it is the headline or says the same words
 * @param hints what its words and its place in the markup say of it and the lines near it
 */
record DatedLine(
    Span span, int block, BlockRole role, boolean kept, boolean title, Set<Hint> hints) {

  /** What speaks for or against a day on a line or near it. */
  enum Hint {
    /** Words of a menu: "Home", "Contact", "RSS". */
    MENU,

    /** "By", "min read": the article begins near. */
    BYLINE,

    /** "says:", "Reply": readers write here. */
    COMMENT,

    /** A message of elsewhere that the page shows. */
    EMBED,

    /** The markup says that the line is for something else than the article. */
    OUTSIDE,

    /** The markup says that the line is a link. */
    LINK,

    /** The headline once more, with a day of its own behind it: a list that has this article. */
    LISTED
  }

  /** Whether it is a paragraph of the article. */
  boolean isText() {
    return kept && (role == BlockRole.BODY || role == BlockRole.LEDE);
  }

  /** The same line, which says one thing more. */
  DatedLine saying(Hint hint) {
    var more = EnumSet.of(hint);
    more.addAll(hints);
    return new DatedLine(span, block, role, kept, title, more);
  }

  boolean says(Hint hint) {
    return hints.contains(hint);
  }
}
