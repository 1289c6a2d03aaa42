// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

/** How an abbreviation and the end of a sentence go together: the classes of the lexicon. */
public enum Abbreviation {
  /** Never ends a sentence: {@code Mr.}, {@code e.g.} */
  NEVER,
  /** Goes with the number after it: {@code Fig. 2}, {@code Jan. 7}; else like {@link #EITHER}. */
  NUMBER,
  /**
   * A word of its own unless a number or a small letter follows: {@code No. 2}, but {@code No. That
   * is all.}
   */
  WORD,
  /** Ends an enumeration, and mostly the sentence: {@code etc.} */
  LIST_END,
  /** Ends a sentence where the next word starts one: {@code Inc.}, {@code U.S.} */
  EITHER,
  /** A unit of measure: ends a sentence before any capital: {@code 18 км.} */
  UNIT,
  /** After a number like {@link #TIME}, else like {@link #NEVER}: {@code w 1916 r.} */
  YEAR,
  /** A time: ends a sentence unless it opened it, or a day, a month or a zone follows. */
  TIME,
  /** A name that ends in a mark: {@code Yahoo!} */
  MARKED
}
