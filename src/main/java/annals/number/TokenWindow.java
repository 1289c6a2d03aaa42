// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/**
 * Tokens up to one of them, as if the text ended there. Who asks for a number at each token of a
 * text of nothing but numbers looks only so far ahead each time.
 *
 * @param end the first token that is not seen
 */
public record TokenWindow(NumberTokens tokens, int end) implements NumberTokens {

  @Override
  public CharSequence text() {
    return tokens.text();
  }

  @Override
  public int start(int token) {
    return tokens.start(token);
  }

  @Override
  public int end(int token) {
    return tokens.end(token);
  }

  @Override
  public int length(int token) {
    return token < end ? tokens.length(token) : 0;
  }

  @Override
  public boolean isDigits(int token) {
    return token < end && tokens.isDigits(token);
  }

  @Override
  public boolean isSymbol(int token) {
    return token < end && tokens.isSymbol(token);
  }

  @Override
  public boolean is(int token, char sign) {
    return token < end && tokens.is(token, sign);
  }

  @Override
  public boolean is(int token, String word) {
    return token < end && tokens.is(token, word);
  }

  @Override
  public boolean adjacent(int token) {
    return token < end && tokens.adjacent(token);
  }

  @Override
  public NumberClass numberClass(int token) {
    return token < end ? tokens.numberClass(token) : NumberClass.NONE;
  }

  @Override
  public double wordValue(int token) {
    return tokens.wordValue(token);
  }
}
