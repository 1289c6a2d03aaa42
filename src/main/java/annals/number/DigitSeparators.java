// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/**
 * What stands between the digits of one number: commas, points and spaces between groups, decimal
 * points and commas, the stroke of a fraction. A question takes the token of the separator.
 */
final class DigitSeparators {
  /** No number is written in more groups with spaces; a longer row of them is a table. */
  private static final int MOST_SPACED_GROUPS = 8;

  private static final int GROUP = 3;

  private final NumberTokens tokens;

  DigitSeparators(NumberTokens tokens) {
    this.tokens = tokens;
  }

  boolean slash(int token) {
    return (tokens.is(token, '/') || tokens.is(token, '⁄'))
        && tokens.isDigits(token + 1)
        && tokens.adjacent(token)
        && tokens.adjacent(token + 1);
  }

  boolean point(int token, char point) {
    return tokens.is(token, point)
        && tokens.adjacent(token)
        && tokens.isDigits(token + 1)
        && tokens.adjacent(token + 1);
  }

  /** {@code 5,00} and {@code 1,5 million}, but not the list {@code 1,2,3}. */
  boolean decimalComma(int token) {
    return point(token, ',')
        && (tokens.length(token + 1) == 2
            || (tokens.length(token + 1) == 1
                && tokens.numberClass(token + 2) == NumberClass.MAGNITUDE))
        && !point(token + 2, ',');
  }

  /**
   * How many groups of digits follow, all of three, or of two with a last one of three; where good
   * groups end with a bad one, minus the tokens of them all.
   */
  int groups(int token, char separator) {
    if (tokens.length(token - 1) > GROUP) {
      return 0;
    }
    int groups = 0;
    boolean pairs = false;
    int at = token;
    while (point(at, separator)) {
      int length = tokens.length(at + 1);
      if (length != GROUP && !(length == 2 && separator == ',' && point(at + 2, separator))) {
        return groups == 0 || pairs ? 0 : token - at - 2;
      }
      pairs |= length == 2;
      groups++;
      at += 2;
    }
    boolean spaced =
        groups == 0
            && separator == ','
            && tokens.is(token, ',')
            && tokens.isDigits(token + 1)
            && tokens.length(token + 1) == GROUP
            && isThousand(token + 1);
    if (spaced) {
      return 1;
    }
    return pairs && tokens.length(at - 1) != GROUP ? 0 : groups;
  }

  /** {@code 1 414 021 100}; with plain spaces two groups at least, or one of zeros. */
  int spacedGroups(int token) {
    if (tokens.length(token) > GROUP) {
      return 0;
    }
    int groups = 0;
    boolean narrow = true;
    int at = token + 1;
    while (groups < MOST_SPACED_GROUPS
        && tokens.isDigits(at)
        && tokens.length(at) == GROUP
        && tokens.start(at) == tokens.end(at - 1) + 1) {
      narrow &= tokens.text().charAt(tokens.start(at) - 1) != ' ';
      groups++;
      at++;
    }
    if (tokens.isDigits(at) && tokens.start(at) == tokens.end(at - 1) + 1) {
      return 0;
    }
    boolean zeros = groups == 1 && isThousand(token + 1);
    return groups > 1 || narrow || zeros ? groups : 0;
  }

  private boolean isThousand(int token) {
    return tokens
        .text()
        .subSequence(tokens.start(token), tokens.end(token))
        .toString()
        .equals("000");
  }

  boolean versionGoesOn(int token) {
    return point(token, '.') || (tokens.is(token - 2, '.') && point(token, ','));
  }
}
