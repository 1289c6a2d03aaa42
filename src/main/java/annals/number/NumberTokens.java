// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/**
 * The tokens of a sentence as the grammar of numbers sees them: words, runs of digits and single
 * signs, whoever has cut them. Questions about a token before the first or after the last are
 * answered with no.
 */
public interface NumberTokens {
  /** The text that the tokens stand in. */
  CharSequence text();

  /** Where a token starts in the text. */
  int start(int token);

  /** Where a token ends in the text. */
  int end(int token);

  /** Whether a token is digits and nothing else. */
  boolean isDigits(int token);

  /** Whether a token is one sign, no letter and no digit. */
  boolean isSymbol(int token);

  /** Whether a token is this sign. */
  boolean is(int token, char sign);

  /** Whether a token is this lower-case word, in any case. */
  boolean is(int token, String word);

  /** Whether nothing stands between a token and the one before it. */
  boolean adjacent(int token);

  /** How a word takes part in a numeral. */
  NumberClass numberClass(int token);

  /** The value of a word of a numeral; of no meaning for other tokens. */
  double wordValue(int token);

  /** How many characters a token has. */
  default int length(int token) {
    return end(token) - start(token);
  }

  /** The first character of a token. */
  default char first(int token) {
    return text().charAt(start(token));
  }

  /** Whether a token joins the parts of {@code twenty-one}. */
  default boolean isHyphen(int token) {
    return is(token, '-') || is(token, '‐') || is(token, '‑');
  }

  /** Whether a token is {@code a} or {@code an}. */
  default boolean isArticle(int token) {
    return is(token, "a") || is(token, "an");
  }

  /** Whether a token is one of these lower-case words, in any case. */
  default boolean isAny(int token, String first, String... others) {
    if (is(token, first)) {
      return true;
    }
    for (String other : others) {
      if (is(token, other)) {
        return true;
      }
    }
    return false;
  }
}
