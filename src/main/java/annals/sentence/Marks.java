// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

/** Which characters can end a sentence, close or open a quotation or bracket, or join words. */
final class Marks {
  /** Not a mark: what nearly every character is. */
  static final byte NONE = 0;

  /** The full stop, which may as well be part of an abbreviation, a number or an address. */
  static final byte STOP = 1;

  /** ! and ?, and their combinations. */
  static final byte STRONG = 2;

  /** The one-character ellipsis. */
  static final byte ELLIPSIS = 3;

  /** Marks of scripts without capitals: they end a sentence whatever follows. */
  static final byte ABSOLUTE = 4;

  /** The straight quotation mark, which opens and closes alike. */
  static final byte QUOTE = 5;

  /** The eyes of an emoticon: {@code :-)}. */
  static final byte EYES = 6;

  /** What lines across a page are drawn with: {@code ***}. */
  static final byte RULE = 7;

  /** A capital letter. */
  static final byte CAPITAL = 8;

  private static final String STRONG_MARKS = "!?‽⁇⁈⁉";
  private static final String ABSOLUTE_MARKS = "。！？｡؟۔।॥։።፧፨។៕။။᠃᠉܀܁܂꓿꛳꛷";
  private static final String CLOSERS = ")]}\"'”’»›」』）】》〉〕］｝";
  private static final String OPENERS = "([{\"'`“‘„‚«‹「『（【《〈〔［｛¿¡";

  /** Latin, Greek and Cyrillic letters come before. */
  private static final char LAST_CASED = '\u0530';

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final boolean[] CLOSES = new boolean[Character.MAX_VALUE + 1];
  private static final boolean[] OPENS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c = 'A'; c < LAST_CASED; c++) {
      KINDS[c] = Character.isUpperCase(c) ? CAPITAL : NONE;
    }
    KINDS['.'] = STOP;
    KINDS['…'] = ELLIPSIS;
    KINDS['"'] = QUOTE;
    ":;".chars().forEach(c -> KINDS[c] = EYES);
    "*=-~#".chars().forEach(c -> KINDS[c] = RULE);
    STRONG_MARKS.chars().forEach(c -> KINDS[c] = STRONG);
    ABSOLUTE_MARKS.chars().forEach(c -> KINDS[c] = ABSOLUTE);
    CLOSERS.chars().forEach(c -> CLOSES[c] = true);
    OPENERS.chars().forEach(c -> OPENS[c] = true);
  }

  private Marks() {}

  static byte kind(char c) {
    return KINDS[c];
  }

  /** Whether the character can stand in a run of marks: {@code ?!}, {@code ...}. */
  static boolean ends(char c) {
    byte kind = KINDS[c];
    return kind >= STOP && kind <= ABSOLUTE;
  }

  static boolean closes(char c) {
    return CLOSES[c];
  }

  static boolean opens(char c) {
    return OPENS[c];
  }
}
