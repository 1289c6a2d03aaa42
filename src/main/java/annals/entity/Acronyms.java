// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/** NameTokens of capitals that stand for a longer name: {@code GHXA}. */
final class Acronyms {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int ORDINARY =
      LexiconFlags.COMMON
          | LexiconFlags.TITLE
          | LexiconFlags.FUNCTION
          | LexiconFlags.CALENDAR
          | LexiconFlags.INITIALISM;

  private Acronyms() {}

  /** An unknown word of capitals among others that are not: {@code the CPA said}. */
  static boolean isName(NameTokens words, int word, int flags, WordTags speech) {
    int length = words.end(word) - words.start(word);
    return words.isAllCapitals(word)
        && !words.hasDigit(word)
        && !words.endsInStop(word)
        && length >= SHORTEST
        && length <= LONGEST
        && (flags & ORDINARY) == 0
        && speech.isNoun(word)
        && !speech.isNoun(word + 1)
        && !besideCapitals(words, word);
  }

  private static boolean besideCapitals(NameTokens words, int word) {
    return (word > 0 && words.isAllCapitals(word - 1))
        || (word + 1 < words.size() && words.isAllCapitals(word + 1));
  }

  /**
   * Whether a word is the {@code (GHXA)} right after the name of an organization or group, or the
   * {@code IRB} of {@code International Rice Board, or IRB}.
   */
  static boolean isOf(NameTokens words, int word, Mention name) {
    boolean group = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.GROUP;
    if (!group || !words.isAllCapitals(word) || word < 2 || word + 1 >= words.size()) {
      return false;
    }
    boolean inBrackets =
        words.is(word - 1, '(')
            && words.is(word + 1, ')')
            && words.end(word - 2) == name.span().end();
    boolean another =
        word > 2
            && words.text(word - 1, word).equals("or")
            && words.is(word - 2, ',')
            && words.end(word - 3) == name.span().end();
    return inBrackets || another;
  }

  /**
   * The capitals of a name's words, without small ones: {@code SRC} of {@code Sorvian Relief
   * Council}; null where there are fewer than three.
   */
  static @Nullable String of(String name) {
    var capitals = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        capitals.append(c);
      }
      begins = c == ' ' || c == '-';
    }
    return capitals.length() < SHORTEST ? null : capitals.toString();
  }
}
