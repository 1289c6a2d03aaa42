// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

/**
 * What stands between the digits of one number: commas, points and spaces between groups, decimal
 * points and commas, the stroke of a fraction. A question takes the token of the separator.
 */
final class DigitSeparators {
  /** No number is written in more groups with spaces; a longer row of them is a table. */
  private static final int MOST_SPACED_GROUPS = 8;

  private static final int GROUP = 3;

  private final SentenceScan scan;

  DigitSeparators(SentenceScan scan) {
    this.scan = scan;
  }

  boolean slash(int token) {
    return (scan.is(token, '/') || scan.is(token, '⁄'))
        && scan.isDigits(token + 1)
        && scan.adjacent(token)
        && scan.adjacent(token + 1);
  }

  boolean point(int token, char point) {
    return scan.is(token, point)
        && scan.adjacent(token)
        && scan.isDigits(token + 1)
        && scan.adjacent(token + 1);
  }

  /** {@code 5,00} and {@code 1,5 million}, but not the list {@code 1,2,3}. */
  boolean decimalComma(int token) {
    return point(token, ',')
        && (scan.length(token + 1) == 2
            || (scan.length(token + 1) == 1
                && scan.numberClass(token + 2) == Vocabulary.NumberClass.MAGNITUDE))
        && !point(token + 2, ',');
  }

  /**
   * How many groups of digits follow, all of three, or of two with a last one of three; where good
   * groups end with a bad one, minus the tokens of them all.
   */
  int groups(int token, char separator) {
    if (scan.length(token - 1) > GROUP) {
      return 0;
    }
    int groups = 0;
    boolean pairs = false;
    int at = token;
    while (point(at, separator)) {
      int length = scan.length(at + 1);
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
            && scan.is(token, ',')
            && scan.isDigits(token + 1)
            && scan.length(token + 1) == GROUP
            && scan.slice(token + 1, token + 2).equals("000");
    if (spaced) {
      return 1;
    }
    return pairs && scan.length(at - 1) != GROUP ? 0 : groups;
  }

  /** {@code 1 414 021 100}; with plain spaces two groups at least, or one of zeros. */
  int spacedGroups(int token) {
    if (scan.length(token) > GROUP) {
      return 0;
    }
    int groups = 0;
    boolean narrow = true;
    int at = token + 1;
    while (groups < MOST_SPACED_GROUPS
        && scan.isDigits(at)
        && scan.length(at) == GROUP
        && scan.start(at) == scan.end(at - 1) + 1) {
      narrow &= scan.text().charAt(scan.start(at) - 1) != ' ';
      groups++;
      at++;
    }
    if (scan.isDigits(at) && scan.start(at) == scan.end(at - 1) + 1) {
      return 0;
    }
    boolean zeros = groups == 1 && scan.slice(token + 1, token + 2).equals("000");
    return groups > 1 || narrow || zeros ? groups : 0;
  }

  boolean versionGoesOn(int token) {
    return point(token, '.') || (scan.is(token - 2, '.') && point(token, ','));
  }
}
