// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;

/** What a phrase of the cue lexicon ({@code annals/clean/cues.tsv}) hints at. */
@SuppressWarnings("EnumOrdinal") // cues are bits of a mask and cells of a packed table
enum Cue {
  SHARE(BlockRole.SHARE_LIST),
  FONT(BlockRole.FONT_CONTROL),
  NAVIGATION(BlockRole.NAVIGATION),
  ADVERTISEMENT(BlockRole.ADVERTISEMENT),
  RELATED(BlockRole.RELATED),
  COMMENT(BlockRole.COMMENT),
  NEWSLETTER(BlockRole.NEWSLETTER),
  COOKIE(BlockRole.COOKIE_NOTICE),
  LEGAL(BlockRole.LEGAL),
  CAPTION(BlockRole.CAPTION),
  BYLINE(BlockRole.BYLINE),
  SOURCE(BlockRole.SOURCE_CREDIT),
  /** The name of a month, or the sign for one. */
  MONTH(BlockRole.DATE_LINE),
  /** A word that stands beside dates: a weekday, "published", "GMT". */
  DATE_WORD(BlockRole.DATE_LINE),
  /** The label of a player, a gallery or a button: "Play video", "Image 1 of 4", "Loading". */
  WIDGET(BlockRole.NAVIGATION);

  /** Where in a line a phrase counts. */
  enum Place {
    /** Only where such phrases are most of the line: {@code Share}, {@code Print}, {@code Home}. */
    LINE,
    /** At the start of a line: {@code Written by}. */
    START,
    /** At the start of a line and before a colon: {@code Source: VOV}. */
    LABEL,
    /** Anywhere: {@code all rights reserved}. */
    ANYWHERE;

    int index() {
      return ordinal();
    }
  }

  private static final Cue[] ALL = values();

  private final BlockRole role;

  Cue(BlockRole role) {
    this.role = role;
  }

  static Cue at(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }

  BlockRole role() {
    return role;
  }

  int index() {
    return ordinal();
  }

  /** The number by which the model knows it: widgets are to it what buttons of fonts are. */
  int category() {
    return (this == WIDGET ? FONT : this).ordinal() + 1;
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean isIn(int mask) {
    return (mask & bit()) != 0;
  }
}
