// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * The last gate before a source text: NULs and lone surrogates, which no table can hold, become
 * U+FFFD, one for one; other control characters and invisible direction marks stay, counted in an
 * issue. {@code "a\0b"} is {@code "a\uFFFDb"}.
 */
final class Scrub {
  static final char REPLACEMENT = '\uFFFD';

  private Scrub() {}

  /** The text as it may be published; adds to {@code issues} what a reader should know of it. */
  static String clean(String text, List<Issue> issues) {
    int replaced = 0;
    int controls = 0;
    int directions = 0;
    char[] edited = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (c == 0 || isLone(text, i)) {
        edited = edited == null ? text.toCharArray() : edited;
        edited[i] = REPLACEMENT;
        replaced++;
      } else if (isControl(c)) {
        controls++;
      } else if (isDirection(c)) {
        directions++;
      }
    }
    if (replaced + controls + directions > 0) {
      issues.add(
          Issue.info(
              "control_characters",
              "%d NUL or half characters replaced by U+FFFD, %d control characters and %d direction marks kept"
                  .formatted(replaced, controls, directions)));
    }
    return edited == null ? text : new String(edited);
  }

  /** The same where nobody is to be told. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || isLone(text, i)) {
        return clean(text, new ArrayList<>());
      }
    }
    return text;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Control characters other than tab, line ends and form feed. */
  static boolean isControl(char c) {
    return (c < ' ' && !(c >= '\t' && c <= '\r')) || (c >= 0x7F && c <= 0x9F && c != 0x85);
  }

  /** Embedding, override and isolate marks: they can make a text look other than it is. */
  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
