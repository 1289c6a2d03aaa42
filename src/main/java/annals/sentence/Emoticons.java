// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

/** Smiles of marks ({@code :-)}) and emoji, which belong to the sentence that they close. */
final class Emoticons {
  private static final String MOUTHS = ")(DPp]";
  private static final int FIRST_EMOJI = 0x1F000;
  private static final int LAST_EMOJI = 0x1FAFF;

  /** Miscellaneous symbols and dingbats. */
  private static final int FIRST_SIGN = 0x2600;

  private static final int LAST_SIGN = 0x27BF;
  private static final int STAR = 0x2B50;
  private static final int VARIATION = 0xFE0F;
  private static final int JOINER = 0x200D;

  private Emoticons() {}

  /** Past emoticons and emoji: the smile belongs to the sentence that it closes. */
  static int after(CharSequence text, int from, int limit) {
    int at = from;
    while (true) {
      int eyes = Trail.skipSpaces(text, at, limit);
      int emoticon = eyes > at ? emoticonEnd(text, eyes, limit) : -1;
      int end = emoticon > 0 ? emoticon : emojiEnd(text, eyes, limit);
      if (end < 0) {
        return at;
      }
      at = end;
    }
  }

  /** The end of the emoji at {@code start} that a space follows; -1 where there are none. */
  static int emojiEnd(CharSequence text, int start, int limit) {
    int end = start;
    while (end < limit) {
      int c = Character.codePointAt(text, end);
      if (!isEmoji(c) && (end == start || (c != VARIATION && c != JOINER))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end > start && (end >= limit || isSpace(text.charAt(end))) ? end : -1;
  }

  private static boolean isEmoji(int c) {
    return (c >= FIRST_EMOJI && c <= LAST_EMOJI)
        || (c >= FIRST_SIGN && c <= LAST_SIGN)
        || c == STAR;
  }

  /** The end of the emoticon whose eyes are at {@code eyes}; -1 where there is none. */
  static int emoticonEnd(CharSequence text, int eyes, int limit) {
    if (eyes >= limit || Marks.kind(text.charAt(eyes)) != Marks.EYES) {
      return -1;
    }
    boolean nose = eyes + 1 < limit && text.charAt(eyes + 1) == '-';
    int mouth = nose ? eyes + 2 : eyes + 1;
    if (mouth >= limit || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
      return -1;
    }
    int end = mouth + 1;
    while (end < limit && text.charAt(end) == text.charAt(mouth)) {
      end++;
    }
    return end >= limit || isSpace(text.charAt(end)) ? end : -1;
  }
}
