// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.text.Normalizer;

/**
 * How names are compared: lower case, without accents, full stops and apostrophes, so that {@code
 * Nguyễn} equals {@code Nguyen} and {@code U.S.} equals {@code US}. Characters outside the Latin
 * blocks keep their shape and are only lower-cased.
 */
final class NameFolding {
  private static final char IGNORED = 0;
  private static final int TABLE_SIZE = 0x2100;
  private static final char[] TABLE = table();

  private NameFolding() {}

  /** The folded character, or 0 where it does not count. */
  static char fold(char c) {
    return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
  }

  /** A whole name folded, letters and digits only: {@code hunsen} of {@code Hun Sen}. */
  static String squeeze(CharSequence name) {
    var folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = fold(name.charAt(i));
      if (c != IGNORED && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      table[c] = Character.toLowerCase(parts.charAt(0));
    }
    for (char mark = 0x300; mark < 0x370; mark++) {
      table[mark] = IGNORED;
    }
    for (char ignored : new char[] {'.', '\'', '’', '‘', 'ʼ', '`'}) {
      table[ignored] = IGNORED;
    }
    String kept = "đðøłıħŧĐÐØŁĦŦ";
    String plain = "ddolihtddolht";
    for (int i = 0; i < kept.length(); i++) {
      table[kept.charAt(i)] = plain.charAt(i);
    }
    return table;
  }
}
