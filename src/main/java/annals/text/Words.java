// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import annals.rule.Lexicon;
import annals.rule.WordTable;

/**
 * Where a word ends that begins with a letter or a digit: letters, digits and the marks that join
 * them inside numbers ({@code 1,000.5}, {@code 9/11}, {@code 11:07}), names ({@code O'Brien},
 * {@code AT&T}), abbreviations ({@code U.S}) and addresses.
 */
final class Words {
  /** No character before it is ideographic. */
  private static final char FIRST_IDEOGRAPH = 0x3006;

  private static final int AHEAD = 64;
  private static final int TRUNCATED = 2;
  private static final String CUT = "...";
  private static final int PHONE_GROUP = 3;
  private static final int LONGEST_PHONE = 24;
  private static final WordTable<Boolean> PREFIXES = prefixes();

  private Words() {}

  private static WordTable<Boolean> prefixes() {
    var table = new WordTable<Boolean>();
    for (Lexicon.Entry entry : Lexicon.load("text/words").entries()) {
      if (entry.get("class").equals("prefix")) {
        table.put(entry.get("word"), true);
      }
    }
    return table;
  }

  static boolean isWordPart(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isIdeograph(char c) {
    return c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** The end of the word at {@code from}. */
  static int end(CharSequence text, int from, int limit) {
    if (isIdeograph(text.charAt(from))) {
      return from + 1;
    }
    int at = from + 1;
    while (at < limit) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        if (isIdeograph(c)) {
          return at;
        }
        at++;
        continue;
      }
      if (c == '@' || c == ':' || c == '/') {
        int address = Addresses.end(text, from, at, limit);
        if (address > at) {
          return address;
        }
      }
      if (c == '-'
          && at - from <= TRUNCATED
          && (at + 1 == limit || Characters.isSpace(text.charAt(at + 1)))) {
        return Character.isLetter(text.charAt(at - 1)) ? at + 1 : at;
      }
      if (c == '.' && isCutMail(text, at, limit)) {
        return Addresses.end(text, from, at + CUT.length(), limit);
      }
      if (at + 1 >= limit || !isWordPart(text.charAt(at + 1)) || !joins(text, from, at, limit)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Whether the mark at {@code at}, between two word characters, holds them together. */
  private static boolean joins(CharSequence text, int from, int at, int limit) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = isDigit(before) && isDigit(after);
    return switch (text.charAt(at)) {
      case '.' -> digits || !isGlued(text, from, at, limit) || isMailAhead(text, at, limit);
      case ',', ':', '/' -> digits;
      case '\'', '’', '`' -> true;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '-' -> joinsByHyphen(text, from, at, limit);
      case '+', '%' -> isMailAhead(text, at, limit);
      default -> false;
    };
  }

  /** {@code world.Today}: two words without the space between. */
  private static boolean isGlued(CharSequence text, int from, int at, int limit) {
    return at - from > 1
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1))
        && at + 2 < limit
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean joinsByHyphen(CharSequence text, int from, int at, int limit) {
    if (PREFIXES.find(text, from, at) != null || isMailAhead(text, at, limit)) {
      return true;
    }
    return isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at - 1))
        && isPhone(text, from, at, limit);
  }

  private static boolean isMailAhead(CharSequence text, int at, int limit) {
    return Addresses.isMailAhead(text, at, Math.min(limit, at + AHEAD));
  }

  /** {@code name...@example.com}: an address that a forum made unreadable. */
  private static boolean isCutMail(CharSequence text, int at, int limit) {
    int mail = at + CUT.length();
    if (mail >= limit || text.charAt(mail) != '@') {
      return false;
    }
    return text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.';
  }

  /** Groups of digits: three and more, or a group of three and one of three or four. */
  private static boolean isPhone(CharSequence text, int from, int at, int limit) {
    int left = 0;
    boolean groupsBefore = false;
    for (int i = Math.max(from, at - LONGEST_PHONE); i < at; i++) {
      char c = text.charAt(i);
      groupsBefore |= c == '-';
      left = isDigit(c) ? left + 1 : 0;
    }
    int right = at + 1;
    while (right < limit && isDigit(text.charAt(right))) {
      right++;
    }
    boolean groupsAfter =
        right + 1 < limit && text.charAt(right) == '-' && isDigit(text.charAt(right + 1));
    int digits = right - at - 1;
    return groupsBefore
        || groupsAfter
        || (left == PHONE_GROUP && (digits == PHONE_GROUP || digits == PHONE_GROUP + 1));
  }

  /** {@code U.S}, {@code p.m}: single letters with stops between. */
  static boolean isDotted(CharSequence text, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean letter = (i - from) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return (to - from) % 2 == 1;
  }
}
