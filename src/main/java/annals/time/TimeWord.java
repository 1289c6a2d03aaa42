// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

/**
 * A word that can start or build a date.
 *
 * @param value its number, unit or TIMEX3 value, as the lexicon has it
 * @param number the value where it is a whole number, else {@link Integer#MIN_VALUE}
 */
record TimeWord(String word, Kind kind, String value, int number, int line) {

  /** What the grammar takes a word for. */
  enum Kind {
    MONTH,
    WEEKDAY,
    UNIT,
    UNITS,
    NUMBER,
    ORDINAL,
    FEW,
    TENS_PLURAL,
    SEASON,
    DAYPART,
    DAY_WORD,
    REFERENCE,
    REFERENCE_ADJECTIVE,
    DIRECTION,
    STAGE,
    APPROXIMATE,
    RELATIVE,
    EACH,
    SET_WORD,
    ARTICLE,
    MERIDIEM,
    ZONE,
    FEAST,
    ERA,
    HALF,
    PREPOSITION,
    FUTURE_CUE,
    PAST_CUE,
    MARKER,
    FOREIGN_MONTH,
    FOREIGN_WEEKDAY,
    FOREIGN_MARKER,
    LABEL,
    HINT,
    LENGTH_ADJECTIVE,
    CLOSING,
    CLOCK_LINK,
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
