// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text cut into words, runs of digits and signs, as plainly as the grammar allows. */
record PlainTokens(String text, List<MatchResult> tokens) implements NumberTokens {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[0-9]+|\\S");

  static PlainTokens of(String text) {
    return new PlainTokens(text, TOKEN.matcher(text).results().toList());
  }

  private String word(int token) {
    boolean there = token >= 0 && token < tokens.size();
    return there ? tokens.get(token).group().toLowerCase(Locale.ROOT) : " ";
  }

  @Override
  public int start(int token) {
    return tokens.get(token).start();
  }

  @Override
  public int end(int token) {
    return tokens.get(token).end();
  }

  @Override
  public int length(int token) {
    return word(token).length();
  }

  @Override
  public boolean isDigits(int token) {
    return Character.isDigit(word(token).charAt(0));
  }

  @Override
  public boolean isSymbol(int token) {
    return !Character.isLetterOrDigit(word(token).charAt(0)) && word(token).charAt(0) != ' ';
  }

  @Override
  public boolean is(int token, char sign) {
    return isSymbol(token) && word(token).charAt(0) == sign;
  }

  @Override
  public boolean is(int token, String word) {
    return word(token).equals(word);
  }

  @Override
  public boolean adjacent(int token) {
    return token > 0 && token < tokens.size() && start(token) == end(token - 1);
  }

  @Override
  public NumberClass numberClass(int token) {
    return NumberWords.standard().classOf(word(token));
  }

  @Override
  public double wordValue(int token) {
    return NumberWords.standard().entries().stream()
        .filter(entry -> entry.word().equals(word(token)))
        .mapToDouble(NumberWords.Entry::value)
        .findFirst()
        .orElse(0);
  }

  /** The words of the tokens {@code [0, to)}. */
  String upTo(int to) {
    return to == 0 ? "" : text.substring(0, end(Math.min(to, tokens.size()) - 1));
  }
}
