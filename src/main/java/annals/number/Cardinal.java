// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/**
 * A whole number read from a token on, by recursive descent: {@code three million}, {@code two
 * hundred and fifty-four}, {@code 3 hundred and 21}, {@code 1,500}, {@code twenty-first}. Fractions
 * behind it ({@link Fractions}) and whatever else stands around it are not looked at. Everything
 * read is read once, so a sentence of nothing but numbers takes linear time.
 *
 * @param value the number; of a pair that starts there the year; not a number where there is none
 * @param to the token after it
 * @param digits whether some part of it is written in digits
 */
public record Cardinal(double value, int to, Form form, boolean digits) {

  /** What was read. */
  public enum Form {
    /** Nothing: no number starts at the token. */
    NONE,
    NUMBER,
    ORDINAL,
    /** Two numbers side by side, as years are said: {@code nineteen eighty-four}. */
    PAIR,
    /** Digits that are no number: a version, a code. */
    CODE,
    /** A number that cannot be given a value. */
    REFUSED
  }

  /** The number at a token; {@code twenty-first} is an ordinal. */
  public static Cardinal read(NumberTokens tokens, int token) {
    return new Magnitudes(tokens, true).read(token);
  }

  /** The same where no ordinal can stand: of {@code twenty second} it is twenty. */
  public static Cardinal withoutOrdinals(NumberTokens tokens, int token) {
    return new Magnitudes(tokens, false).read(token);
  }
}
