// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/**
 * How a language writes what may be the end of a sentence: the classes of {@code languages.tsv}.
 */
enum Habit {
  /**
   * A number of at most two digits, or a Roman one, with a stop is an ordinal: {@code 3. Oktober}.
   */
  ORDINAL_STOP,
  /** Any number with a stop goes with what follows, as in dates: {@code 2019. 3. 1.} */
  NUMBER_STOP,
  /** A small letter after a full stop may start a sentence, as careless English has it. */
  SMALL_START,
  /** A short word without a vowel is an abbreviation: {@code Bn.}, {@code wt.} */
  VOWELLESS,
  /** A function word with a capital after a small word starts a sentence, mark or no mark. */
  RUN_ON,
  /** Nouns have capitals. */
  NOUN_CAPITAL,
  /** The letter before an apostrophe is a word: {@code C'est}. */
  ELISION
}
