// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * What the model knows of a line, each as a whole number from 0 to 255: counts on a logarithmic
 * scale, shares of 255, or a category. Features of the markup exist only for pages that were
 * rendered from HTML.
 */
@SuppressWarnings("EnumOrdinal") // features are columns of a matrix
enum Feature {
  // what the line is
  WORDS(Group.LINE),
  CHARACTERS(Group.LINE),
  WORD_LENGTH(Group.LINE),
  STOPS(Group.LINE),
  CAPITALS(Group.LINE),
  DIGITS(Group.LINE),
  UPPER(Group.LINE),
  LAST(Group.LINE, Kind.CATEGORY),
  FIRST(Group.LINE, Kind.CATEGORY),
  INNER_ENDS(Group.LINE),
  COMMAS(Group.LINE),
  SEPARATORS(Group.LINE),
  QUOTES(Group.LINE),
  COLONS(Group.LINE),
  URL(Group.LINE, Kind.CATEGORY),
  CUE_SHARE(Group.LINE),
  LINE_CUE(Group.LINE, Kind.CATEGORY),
  START_CUE(Group.LINE, Kind.CATEGORY),
  LABEL_CUE(Group.LINE, Kind.CATEGORY),
  SAYS_COOKIE(Group.LINE, Kind.CATEGORY),
  SAYS_NEWSLETTER(Group.LINE, Kind.CATEGORY),
  SAYS_LEGAL(Group.LINE, Kind.CATEGORY),
  SAYS_COMMENT(Group.LINE, Kind.CATEGORY),
  SAYS_CAPTION(Group.LINE, Kind.CATEGORY),
  DATE_SHARE(Group.LINE),
  DATE_LINE(Group.LINE, Kind.CATEGORY),
  BRACKETED(Group.LINE, Kind.CATEGORY),
  // where it stands on its page
  BLANK_BEFORE(Group.LINE, Kind.CATEGORY),
  BLANK_AFTER(Group.LINE, Kind.CATEGORY),
  FROM_TOP(Group.LINE),
  FROM_BOTTOM(Group.LINE),
  LINE_PLACE(Group.LINE),
  WORD_PLACE(Group.LINE),
  PAGE_WORDS(Group.LINE),
  PAGE_LINES(Group.LINE),
  PAGE_PROSE(Group.LINE),
  PAGE_STOPS(Group.LINE),
  SCRIPT(Group.LINE, Kind.CATEGORY),
  REPEATED(Group.LINE),
  SEEN_BEFORE(Group.LINE, Kind.CATEGORY),
  TITLE_SHARE(Group.LINE),
  TITLE_DICE(Group.LINE),
  HEADLINE_DISTANCE(Group.LINE),
  AFTER_HEADLINE(Group.LINE, Kind.CATEGORY),
  IN_PROSE(Group.LINE, Kind.CATEGORY),
  PROSE_DISTANCE(Group.LINE),
  VOCABULARY(Group.LINE),
  RUN_LENGTH(Group.LINE),
  RUN_PLACE(Group.LINE),
  OPENING_CAPITALS(Group.LINE),
  HEADER_SHARE(Group.LINE),
  // the cue lines before and after it
  CUE_BEFORE(Group.LINE, Kind.CATEGORY),
  CUE_BEFORE_DISTANCE(Group.LINE),
  CUE_AFTER(Group.LINE, Kind.CATEGORY),
  CUE_AFTER_DISTANCE(Group.LINE),
  SINCE_RELATED(Group.LINE),
  TO_RELATED(Group.LINE),
  SINCE_COMMENT(Group.LINE),
  TO_COMMENT(Group.LINE),
  SINCE_BYLINE(Group.LINE),
  TO_BYLINE(Group.LINE),
  SINCE_SHARE(Group.LINE),
  TO_SHARE(Group.LINE),
  // what is around it, in so many lines to both sides
  WORDS_AROUND_2(Group.LINE),
  WORDS_AROUND_4(Group.LINE),
  WORDS_AROUND_8(Group.LINE),
  WORDS_AROUND_16(Group.LINE),
  PROSE_AROUND_2(Group.LINE),
  PROSE_AROUND_4(Group.LINE),
  PROSE_AROUND_8(Group.LINE),
  PROSE_AROUND_16(Group.LINE),
  STOPS_AROUND_2(Group.LINE),
  STOPS_AROUND_4(Group.LINE),
  STOPS_AROUND_8(Group.LINE),
  STOPS_AROUND_16(Group.LINE),
  CAPITALS_AROUND_2(Group.LINE),
  CAPITALS_AROUND_4(Group.LINE),
  CAPITALS_AROUND_8(Group.LINE),
  CAPITALS_AROUND_16(Group.LINE),
  CUES_AROUND_2(Group.LINE),
  CUES_AROUND_4(Group.LINE),
  CUES_AROUND_8(Group.LINE),
  CUES_AROUND_16(Group.LINE),
  SHORT_AROUND_2(Group.LINE),
  SHORT_AROUND_4(Group.LINE),
  SHORT_AROUND_8(Group.LINE),
  SHORT_AROUND_16(Group.LINE),
  DATES_AROUND_2(Group.LINE),
  DATES_AROUND_4(Group.LINE),
  DATES_AROUND_8(Group.LINE),
  DATES_AROUND_16(Group.LINE),
  // what is on one side of it, in so many lines
  WORDS_BEFORE_1(Group.LINE),
  WORDS_BEFORE_3(Group.LINE),
  WORDS_BEFORE_10(Group.LINE),
  WORDS_AFTER_1(Group.LINE),
  WORDS_AFTER_3(Group.LINE),
  WORDS_AFTER_10(Group.LINE),
  PROSE_BEFORE_1(Group.LINE),
  PROSE_BEFORE_3(Group.LINE),
  PROSE_BEFORE_10(Group.LINE),
  PROSE_AFTER_1(Group.LINE),
  PROSE_AFTER_3(Group.LINE),
  PROSE_AFTER_10(Group.LINE),
  CUES_BEFORE_1(Group.LINE),
  CUES_BEFORE_3(Group.LINE),
  CUES_BEFORE_10(Group.LINE),
  CUES_AFTER_1(Group.LINE),
  CUES_AFTER_3(Group.LINE),
  CUES_AFTER_10(Group.LINE),
  SHORT_BEFORE_1(Group.LINE),
  SHORT_BEFORE_3(Group.LINE),
  SHORT_BEFORE_10(Group.LINE),
  SHORT_AFTER_1(Group.LINE),
  SHORT_AFTER_3(Group.LINE),
  SHORT_AFTER_10(Group.LINE),
  // what the first pass thought of it and of its surroundings
  SCORE(Group.SCORE),
  SCORE_BEFORE_1(Group.SCORE),
  SCORE_AFTER_1(Group.SCORE),
  SCORE_BEFORE_2(Group.SCORE),
  SCORE_AFTER_2(Group.SCORE),
  SCORE_BEFORE_3(Group.SCORE),
  SCORE_AFTER_3(Group.SCORE),
  SCORE_AROUND_2(Group.SCORE),
  SCORE_AROUND_4(Group.SCORE),
  SCORE_AROUND_8(Group.SCORE),
  SCORE_AROUND_16(Group.SCORE),
  SCORE_BEFORE_4(Group.SCORE),
  SCORE_BEFORE_12(Group.SCORE),
  SCORE_AFTER_4(Group.SCORE),
  SCORE_AFTER_12(Group.SCORE),
  BEST_BEFORE(Group.SCORE),
  BEST_AFTER(Group.SCORE),
  MASS_BEFORE(Group.SCORE),
  MASS_AFTER(Group.SCORE),
  IN_BEST(Group.SCORE, Kind.CATEGORY),
  BEST_DISTANCE(Group.SCORE),
  BEST_PLACE(Group.SCORE),
  RUN_SCORE(Group.SCORE),
  PAGE_SCORE(Group.SCORE),
  // what the markup says of a line, where there is markup
  TAG(Group.MARKUP, Kind.CATEGORY),
  PARENT_TAG(Group.MARKUP, Kind.CATEGORY),
  LINK_SHARE(Group.MARKUP),
  EMPHASIS_SHARE(Group.MARKUP),
  LINKS(Group.MARKUP),
  HEADING_LEVEL(Group.MARKUP, Kind.CATEGORY),
  HIDDEN(Group.MARKUP, Kind.CATEGORY),
  IN_ARTICLE(Group.MARKUP, Kind.CATEGORY),
  IN_MAIN(Group.MARKUP, Kind.CATEGORY),
  IN_ASIDE(Group.MARKUP, Kind.CATEGORY),
  IN_NAV(Group.MARKUP, Kind.CATEGORY),
  IN_HEADER(Group.MARKUP, Kind.CATEGORY),
  IN_FOOTER(Group.MARKUP, Kind.CATEGORY),
  IN_FIGURE(Group.MARKUP, Kind.CATEGORY),
  IN_FORM(Group.MARKUP, Kind.CATEGORY),
  IN_QUOTE(Group.MARKUP, Kind.CATEGORY),
  IN_TABLE(Group.MARKUP, Kind.CATEGORY),
  IN_LIST(Group.MARKUP, Kind.CATEGORY),
  IN_BODY_PROPERTY(Group.MARKUP, Kind.CATEGORY),
  NAME_CUE(Group.MARKUP, Kind.CATEGORY),
  NAME_CUE_ABOVE(Group.MARKUP, Kind.CATEGORY),
  DEPTH(Group.MARKUP),
  UP_FROM_BEFORE(Group.MARKUP),
  DOWN_FROM_BEFORE(Group.MARKUP),
  UP_TO_AFTER(Group.MARKUP),
  DOWN_TO_AFTER(Group.MARKUP),
  PARENT_LINKED(Group.MARKUP),
  PARENT_WORDS(Group.MARKUP),
  PARENT_PROSE(Group.MARKUP),
  GRANDPARENT_LINKED(Group.MARKUP),
  GRANDPARENT_WORDS(Group.MARKUP),
  GRANDPARENT_PROSE(Group.MARKUP),
  CONTAINER_UP(Group.MARKUP),
  CONTAINER_DOWN(Group.MARKUP),
  SECTION_LINKED(Group.MARKUP),
  SECTION_WORDS(Group.MARKUP),
  SECTION_PROSE(Group.MARKUP),
  SECTION_LINES(Group.MARKUP),
  KIN(Group.MARKUP),
  KIN_WORDS(Group.MARKUP),
  KIN_PROSE(Group.MARKUP),
  KIN_BEFORE(Group.MARKUP, Kind.CATEGORY),
  KIN_AFTER(Group.MARKUP, Kind.CATEGORY),
  DESCRIPTION_SHARE(Group.MARKUP),
  BODY_SHARE(Group.MARKUP),
  // what the first pass thought of the parts of the page that it lies in
  PARENT_SCORE(Group.MARKUP_SCORE),
  GRANDPARENT_SCORE(Group.MARKUP_SCORE),
  SECTION_SCORE(Group.MARKUP_SCORE),
  KIN_SCORE(Group.MARKUP_SCORE),
  BEST_UP(Group.MARKUP_SCORE),
  BEST_DOWN(Group.MARKUP_SCORE),
  SECTION_SHARE(Group.MARKUP_SCORE),
  PARENT_SHARE(Group.MARKUP_SCORE);

  private static final Feature[] ALL = values();
  private static final int TEXT_COLUMNS = TAG.ordinal();

  /** When a feature is known. */
  enum Group {
    /** From the text alone. */
    LINE,
    /** After the first pass. */
    SCORE,
    /** From the markup. */
    MARKUP,
    /** From the markup, after the first pass. */
    MARKUP_SCORE
  }

  /** Whether the value is one of a few kinds or a quantity. */
  enum Kind {
    CATEGORY,
    QUANTITY
  }

  private final Group group;
  private final Kind kind;

  Feature(Group group) {
    this(group, Kind.QUANTITY);
  }

  Feature(Group group, Kind kind) {
    this.group = group;
    this.kind = kind;
  }

  boolean isCategory() {
    return kind == Kind.CATEGORY;
  }

  int column() {
    return ordinal();
  }

  /** How many features a page has: those of the markup come last. */
  static int columns(boolean markup) {
    return markup ? ALL.length : TEXT_COLUMNS;
  }

  static Feature at(int column) {
    return ALL[column];
  }

  /** Whether only the second pass knows it. */
  boolean isStacked() {
    return group == Group.SCORE || group == Group.MARKUP_SCORE;
  }
}
