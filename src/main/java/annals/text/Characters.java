// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

/** What kinds of characters there are, the same on every JDK and locale. */
public final class Characters {

  private Characters() {}

  /**
   * White space in the widest sense: {@code Character.isWhitespace}, the no-break and other Unicode
   * separators, the byte order mark and the zero-width space.
   */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c >= 0x85
        && (c == 0x85
            || c == 0xA0
            || c == 0x1680
            || (c >= 0x2000 && c <= 0x200B)
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000
            || c == 0xFEFF);
  }

  /** A line terminator: LF, CR, NEL, line separator, paragraph separator (CR LF counts as one). */
  public static boolean isLineEnd(char c) {
    return c < 0x85 ? c == '\n' || c == '\r' : c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
