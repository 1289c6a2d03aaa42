// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

/**
 * Runs of characters without a space that hold digits but no quantity: clock times and scores
 * ({@code 11:07:54}), dates, phones and identifiers ({@code 2019-01-07}, {@code 555-01-23}), web
 * and mail addresses. They are stepped over whole, before any number in them is read.
 */
final class Chains {
  private Chains() {}

  /** The token after the chain that starts at a token, or the token itself where there is none. */
  static int end(SentenceScan scan, int token) {
    if (scan.adjacent(token)) {
      return token;
    }
    return scan.isDigits(token) ? digits(scan, token) : address(scan, token);
  }

  private static int digits(SentenceScan scan, int token) {
    int at = token + 1;
    int joints = 0;
    boolean colon = false;
    while (isJoint(scan, at)
        && scan.isDigits(at + 1)
        && scan.adjacent(at)
        && scan.adjacent(at + 1)) {
      colon |= scan.is(at, ':');
      joints++;
      at += 2;
    }
    return colon || joints > 1 ? at : token;
  }

  private static boolean isJoint(SentenceScan scan, int token) {
    return scan.isDash(token) || scan.is(token, '/') || scan.is(token, ':');
  }

  /** {@code https://...}, {@code www....}, {@code name@host}. */
  private static int address(SentenceScan scan, int token) {
    boolean scheme = scan.is(token + 1, ':') && scan.is(token + 2, '/') && scan.is(token + 3, '/');
    boolean web = scan.is(token, "www") && scan.is(token + 1, '.');
    boolean mail = scan.is(token + 1, '@') && scan.adjacent(token + 1);
    if (!scheme && !web && !mail) {
      return token;
    }
    int at = token + 1;
    while (scan.adjacent(at)) {
      at++;
    }
    return at;
  }
}
