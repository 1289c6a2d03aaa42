// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import java.util.List;

/**
 * Which features of the neighbours, and which pairs of features, the model has weights for. A pair
 * is a feature and the line it is of, counted from the line in question, twice.
 */
final class FeatureTerms {
  static final int[] OFFSETS = {-2, -1, 1, 2};

  static final Feature[] NEIGHBOURS = {
    WORDS,
    LAST,
    FIRST,
    STOPS,
    CAPITALS,
    CUE_SHARE,
    LINE_CUE,
    LABEL_CUE,
    START_CUE,
    DATE_LINE,
    REPEATED,
    TITLE_DICE,
    BLANK_BEFORE,
    DIGITS,
    VOCABULARY,
    SAYS_LEGAL,
    INNER_ENDS
  };

  /** Pairs: feature and offset of the one, feature and offset of the other. */
  static final Object[][] PAIRS = {
    {WORDS, 0, LAST, 0},
    {WORDS, 0, WORDS, -1},
    {WORDS, 0, WORDS, 1},
    {WORDS, -1, WORDS, 1},
    {WORDS, 0, IN_PROSE, 0},
    {WORDS, 0, AFTER_HEADLINE, 0},
    {WORDS, 0, LINE_CUE, 0},
    {WORDS, 0, START_CUE, 0},
    {WORDS, 0, STOPS, 0},
    {WORDS, 0, CAPITALS, 0},
    {WORDS, 0, VOCABULARY, 0},
    {WORDS, 0, RUN_LENGTH, 0},
    {WORDS, 0, WORD_PLACE, 0},
    {WORDS, 0, REPEATED, 0},
    {WORDS, 0, PAGE_PROSE, 0},
    {SCRIPT, 0, WORDS, 0},
    {SCRIPT, 0, CAPITALS, 0},
    {SCRIPT, 0, LAST, 0},
    {PAGE_STOPS, 0, STOPS, 0},
    {PAGE_STOPS, 0, WORDS, 0},
    {IN_PROSE, 0, AFTER_HEADLINE, 0},
    {PROSE_DISTANCE, 0, HEADLINE_DISTANCE, 0},
    {PROSE_DISTANCE, 0, VOCABULARY, 0},
    {PROSE_DISTANCE, 0, LAST, 0},
    {IN_PROSE, 0, LINE_CUE, 0},
    {LAST, 0, LAST, -1},
    {LAST, 0, LAST, 1},
    {LAST, 0, FIRST, 0},
    {FIRST, 0, FIRST, 1},
    {PROSE_AROUND_4, 0, WORDS, 0},
    {CUES_AROUND_4, 0, WORDS, 0},
    {SHORT_AROUND_4, 0, WORDS, 0},
    {PROSE_BEFORE_10, 0, PROSE_AFTER_10, 0},
    {WORDS_BEFORE_3, 0, WORDS_AFTER_3, 0},
    {BLANK_BEFORE, 0, BLANK_AFTER, 0},
    {FROM_BOTTOM, 0, WORDS, 0},
    {STOPS_AROUND_4, 0, CAPITALS_AROUND_4, 0},
    {CUE_BEFORE, 0, CUE_BEFORE_DISTANCE, 0},
    {CUE_AFTER, 0, CUE_AFTER_DISTANCE, 0},
    {OPENING_CAPITALS, 0, WORDS, 0},
    {HEADER_SHARE, 0, WORDS, 0},
    {HEADER_SHARE, 0, OPENING_CAPITALS, 0},
  };

  static final Object[][] SCORE_PAIRS = {
    {SCORE, 0, WORDS, 0},
    {SCORE, 0, SCORE, -1},
    {SCORE, 0, SCORE, 1},
    {SCORE, -1, SCORE, 1},
    {SCORE_BEFORE_4, 0, SCORE_AFTER_4, 0},
    {SCORE_BEFORE_12, 0, SCORE_AFTER_12, 0},
    {SCORE_AROUND_4, 0, SCORE, 0},
    {SCORE_AROUND_4, 0, WORDS, 0},
    {BEST_DISTANCE, 0, SCORE, 0},
    {BEST_DISTANCE, 0, WORDS, 0},
    {BEST_DISTANCE, 0, VOCABULARY, 0},
    {IN_BEST, 0, LINE_CUE, 0},
    {IN_BEST, 0, LAST, 0},
    {RUN_SCORE, 0, SCORE, 0},
    {MASS_BEFORE, 0, MASS_AFTER, 0},
    {IN_BEST, 0, WORDS, 0},
    {IN_BEST, 0, AFTER_HEADLINE, 0},
  };

  static final Object[][] MARKUP_PAIRS = {
    {TAG, 0, WORDS, 0},
    {TAG, 0, TAG, -1},
    {TAG, 0, TAG, 1},
    {TAG, 0, LINK_SHARE, 0},
    {LINK_SHARE, 0, WORDS, 0},
    {LINK_SHARE, 0, LINK_SHARE, 1},
    {NAME_CUE, 0, WORDS, 0},
    {NAME_CUE, 0, NAME_CUE_ABOVE, 0},
    {NAME_CUE, 0, NAME_CUE, -1},
    {NAME_CUE, 0, NAME_CUE, 1},
    {CONTAINER_UP, 0, CONTAINER_DOWN, 0},
    {CONTAINER_UP, 0, TAG, 0},
    {CONTAINER_UP, 0, SECTION_LINKED, 0},
    {CONTAINER_DOWN, 0, SECTION_PROSE, 0},
    {SECTION_WORDS, 0, SECTION_LINKED, 0},
    {SECTION_WORDS, 0, SECTION_PROSE, 0},
    {PARENT_LINKED, 0, PARENT_WORDS, 0},
    {UP_FROM_BEFORE, 0, DOWN_FROM_BEFORE, 0},
    {UP_TO_AFTER, 0, DOWN_TO_AFTER, 0},
    {HEADING_LEVEL, 0, HEADING_LEVEL, 1},
    {HEADING_LEVEL, 0, CONTAINER_UP, 0},
    {KIN_PROSE, 0, KIN, 0},
    {BODY_SHARE, 0, WORDS, 0},
  };

  static final Object[][] MARKUP_SCORE_PAIRS = {
    {SECTION_SCORE, 0, SCORE, 0},
    {PARENT_SCORE, 0, SCORE, 0},
    {KIN_SCORE, 0, SCORE, 0},
    {BEST_UP, 0, BEST_DOWN, 0},
    {BEST_UP, 0, BEST_UP, 1},
    {BEST_UP, 0, BEST_UP, -1},
    {BEST_UP, 0, SCORE, 0},
    {BEST_UP, 0, TAG, 0},
  };

  static final Feature[] MARKUP_NEIGHBOURS = {
    TAG, LINK_SHARE, NAME_CUE, CONTAINER_UP, HEADING_LEVEL, UP_TO_AFTER, UP_FROM_BEFORE
  };

  private FeatureTerms() {}

  static void addNeighbours(List<int[]> singles, Feature[] neighbours) {
    for (Feature neighbour : neighbours) {
      for (int offset : OFFSETS) {
        singles.add(new int[] {neighbour.column(), offset});
      }
    }
  }

  static void addPairs(List<int[]> into, Object[][] pairs) {
    for (Object[] pair : pairs) {
      into.add(
          new int[] {
            ((Feature) pair[0]).column(),
            (Integer) pair[1],
            ((Feature) pair[2]).column(),
            (Integer) pair[3]
          });
    }
  }
}
