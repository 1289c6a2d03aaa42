// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * What the model knows of a line, each as a whole number from 0 to 255: counts on a logarithmic
 * scale, shares of 255, or a category. The last group exists for the second pass only.
 */
@SuppressWarnings("EnumOrdinal") // features are columns of a matrix
enum Feature {
  // what the line is
  WORDS(false),
  CHARACTERS(false),
  WORD_LENGTH(false),
  STOPS(false),
  CAPITALS(false),
  DIGITS(false),
  UPPER(false),
  LAST(true),
  FIRST(true),
  INNER_ENDS(false),
  COMMAS(false),
  SEPARATORS(false),
  QUOTES(false),
  COLONS(false),
  URL(true),
  CUE_SHARE(false),
  LINE_CUE(true),
  START_CUE(true),
  LABEL_CUE(true),
  SAYS_COOKIE(true),
  SAYS_NEWSLETTER(true),
  SAYS_LEGAL(true),
  SAYS_COMMENT(true),
  SAYS_CAPTION(true),
  DATE_SHARE(false),
  DATE_LINE(true),
  BRACKETED(true),
  // where it stands on its page
  BLANK_BEFORE(true),
  BLANK_AFTER(true),
  FROM_TOP(false),
  FROM_BOTTOM(false),
  LINE_PLACE(false),
  WORD_PLACE(false),
  PAGE_WORDS(false),
  PAGE_LINES(false),
  PAGE_PROSE(false),
  REPEATED(false),
  SEEN_BEFORE(true),
  TITLE_SHARE(false),
  TITLE_DICE(false),
  HEADLINE_DISTANCE(false),
  AFTER_HEADLINE(true),
  IN_PROSE(true),
  PROSE_DISTANCE(false),
  VOCABULARY(false),
  RUN_LENGTH(false),
  RUN_PLACE(false),
  // what is around it, in so many lines to both sides
  WORDS_AROUND_2(false),
  WORDS_AROUND_4(false),
  WORDS_AROUND_8(false),
  WORDS_AROUND_16(false),
  PROSE_AROUND_2(false),
  PROSE_AROUND_4(false),
  PROSE_AROUND_8(false),
  PROSE_AROUND_16(false),
  STOPS_AROUND_2(false),
  STOPS_AROUND_4(false),
  STOPS_AROUND_8(false),
  STOPS_AROUND_16(false),
  CAPITALS_AROUND_2(false),
  CAPITALS_AROUND_4(false),
  CAPITALS_AROUND_8(false),
  CAPITALS_AROUND_16(false),
  CUES_AROUND_2(false),
  CUES_AROUND_4(false),
  CUES_AROUND_8(false),
  CUES_AROUND_16(false),
  SHORT_AROUND_2(false),
  SHORT_AROUND_4(false),
  SHORT_AROUND_8(false),
  SHORT_AROUND_16(false),
  DATES_AROUND_2(false),
  DATES_AROUND_4(false),
  DATES_AROUND_8(false),
  DATES_AROUND_16(false),
  // what is on one side of it, in so many lines
  WORDS_BEFORE_1(false),
  WORDS_BEFORE_3(false),
  WORDS_BEFORE_10(false),
  WORDS_AFTER_1(false),
  WORDS_AFTER_3(false),
  WORDS_AFTER_10(false),
  PROSE_BEFORE_1(false),
  PROSE_BEFORE_3(false),
  PROSE_BEFORE_10(false),
  PROSE_AFTER_1(false),
  PROSE_AFTER_3(false),
  PROSE_AFTER_10(false),
  CUES_BEFORE_1(false),
  CUES_BEFORE_3(false),
  CUES_BEFORE_10(false),
  CUES_AFTER_1(false),
  CUES_AFTER_3(false),
  CUES_AFTER_10(false),
  SHORT_BEFORE_1(false),
  SHORT_BEFORE_3(false),
  SHORT_BEFORE_10(false),
  SHORT_AFTER_1(false),
  SHORT_AFTER_3(false),
  SHORT_AFTER_10(false),
  // what the first pass thought of it and of its surroundings
  SCORE(false),
  SCORE_BEFORE_1(false),
  SCORE_AFTER_1(false),
  SCORE_BEFORE_2(false),
  SCORE_AFTER_2(false),
  SCORE_BEFORE_3(false),
  SCORE_AFTER_3(false),
  SCORE_AROUND_2(false),
  SCORE_AROUND_4(false),
  SCORE_AROUND_8(false),
  SCORE_AROUND_16(false),
  SCORE_BEFORE_4(false),
  SCORE_BEFORE_12(false),
  SCORE_AFTER_4(false),
  SCORE_AFTER_12(false),
  BEST_BEFORE(false),
  BEST_AFTER(false),
  MASS_BEFORE(false),
  MASS_AFTER(false),
  IN_BEST(true),
  BEST_DISTANCE(false),
  BEST_PLACE(false),
  RUN_SCORE(false),
  PAGE_SCORE(false);

  private static final Feature[] ALL = values();

  private final boolean category;

  Feature(boolean category) {
    this.category = category;
  }

  /** Whether the value is one of a few kinds and not a quantity. */
  boolean isCategory() {
    return category;
  }

  int column() {
    return ordinal();
  }

  static int columns() {
    return ALL.length;
  }

  static Feature at(int column) {
    return ALL[column];
  }

  boolean isStacked() {
    return ordinal() >= SCORE.ordinal();
  }
}
