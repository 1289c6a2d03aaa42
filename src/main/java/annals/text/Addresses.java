// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

/** Web and e-mail addresses, which are one token whatever marks they hold. */
final class Addresses {
  private static final String TRAILING = ".,;:!?)]}>\"'”’";
  private static final String LOCAL_PART = "._+-%";

  private static final int LONGEST_DOMAIN = 253;

  private Addresses() {}

  /**
   * The end of the address that began at {@code from} and shows itself by the mark at {@code at}:
   * the colon of {@code https://}, the at sign, the slash of {@code example.com/a}; else {@code
   * at}.
   */
  static int end(CharSequence text, int from, int at, int limit) {
    char c = text.charAt(at);
    boolean address;
    if (c == ':') {
      address =
          (at + 2 < limit && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/')
              || (at - from == 6 && text.charAt(from) == 'm' && text.charAt(at - 1) == 'o');
    } else if (c == '@') {
      address = at + 1 < limit && Words.isWordPart(text.charAt(at + 1));
    } else {
      address = isDomain(text, from, at);
    }
    return address ? trimmedEnd(text, at, limit) : at;
  }

  private static boolean isDomain(CharSequence text, int from, int at) {
    if (at - from > LONGEST_DOMAIN) {
      return false;
    }
    boolean letterAfterStop = false;
    for (int i = from + 1; i < at; i++) {
      letterAfterStop |= text.charAt(i - 1) == '.' && Character.isLowerCase(text.charAt(i));
    }
    return letterAfterStop && at - from > 4;
  }

  private static int trimmedEnd(CharSequence text, int at, int limit) {
    int end = at;
    while (end < limit
        && !Characters.isSpace(text.charAt(end))
        && "<>\"“”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether what follows the mark at {@code at} runs into an at sign: {@code -doe@example.com}. */
  static boolean isMailAhead(CharSequence text, int at, int limit) {
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return true;
      }
      if (!Words.isWordPart(c) && LOCAL_PART.indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
