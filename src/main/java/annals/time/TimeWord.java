// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.NumberClass;

/**
 * A word that can start or build a date.
 *
 * @param value its number, unit or TIMEX3 value, as the lexicon has it
 * @param number the value where it is a whole number, else {@link Integer#MIN_VALUE}
 * @param numberClass how it takes part in a numeral
 */
record TimeWord(String word, Kind kind, String value, int number, NumberClass numberClass) {

  /** What the grammar takes a word for. */
  enum Kind {
    MONTH(true),
    WEEKDAY(true),
    FOREIGN_MONTH(true),
    FOREIGN_WEEKDAY(true),
    FOREIGN_MARKER(true),
    UNIT(true),
    UNITS(true),
    NUMBER(true),
    ORDINAL(true),
    FEW(true),
    HALF(true),
    TENS_PLURAL(true),
    SEASON(true),
    SEASONS(false),
    DAYPART(true),
    DAY_WORD(true),
    FEAST(true),
    ERA(true),
    REFERENCE(true),
    REFERENCE_NOUN(true),
    DIRECTION(true),
    STAGE(true),
    APPROXIMATE(true),
    CIRCA(true),
    FISCAL(true),
    RELATIVE(true),
    EACH(true),
    SET_WORD(true),
    ARTICLE(true),
    AT(true),
    COMPARATIVE(true),
    TIMES(true),
    MERIDIEM(false),
    ZONE(false),
    PREPOSITION(false),
    FUTURE_CUE(false),
    PAST_CUE(false),
    PARTICIPLE(false),
    MARKER(false),
    HINT(false),
    LENGTH_ADJECTIVE(false),
    CLOSING(false),
    CLOCK_LINK(false),
    POSSESSIVE(false),
    COUNTED(false),
    IDENTIFIER(false),
    STREET(false),
    NAME_NOUN(false),
    SCHEDULE(false),
    PLAN(false),
    REPORT(false),
    WRITING(false),
    PRESENT_CUE(false),
    PRONOUN(false);

    private final boolean starts;

    Kind(boolean starts) {
      this.starts = starts;
    }

    /** Whether an expression can start with such a word. */
    boolean starts() {
      return starts;
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
