// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import annals.text.SourceText;
import annals.text.Span;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Text whose UTF-8 was once read as Windows-1252 and saved so: {@code â€œ} for a quotation mark,
 * {@code Ã©} for é. A character is counted where its bytes in Windows-1252 and those of what
 * follows are one character in UTF-8. The text stays as it is, and an issue says how often and
 * where first.
 */
public final class Mojibake {
  /** Two bytes can stand together by chance ({@code Â°}), so many or three in a row do not. */
  private static final int LEAST = 3;

  private static final int FIRST_LEAD = 0xC2;
  private static final int FIRST_OF_THREE = 0xE0;
  private static final int LAST_OF_THREE = 0xEF;
  private static final int FIRST_FOLLOWER = 0x80;
  private static final int LAST_FOLLOWER = 0xBF;

  /** The last character that a byte of Windows-1252 stands for. */
  private static final char LAST = '\u2122';

  /** The byte of a character in Windows-1252; 0 without one. */
  private static final int[] BYTES = bytes();

  private Mojibake() {}

  private static int[] bytes() {
    var bytes = new int[LAST + 1];
    Charset latin = Charset.forName("windows-1252");
    for (int b = FIRST_FOLLOWER; b <= 0xFF; b++) {
      String decoded = new String(new byte[] {(byte) b}, latin);
      char c = decoded.charAt(0) == '\uFFFD' ? (char) b : decoded.charAt(0);
      bytes[c] = b;
    }
    return bytes;
  }

  /** The issue; null where the text has no more such characters than chance allows. */
  public static @Nullable Issue find(SourceText text) {
    int count = 0;
    int weight = 0;
    int first = -1;
    for (int i = 0; i + 1 < text.length(); i++) {
      int length = text.charAt(i) < FIRST_LEAD ? 0 : length(text, i);
      if (length > 0) {
        first = first < 0 ? i : first;
        count++;
        weight += length > 2 ? LEAST : 1;
        i += length - 1;
      }
    }
    if (weight < LEAST) {
      return null;
    }
    String what =
        count + " characters look like UTF-8 read as Windows-1252; read the input as UTF-8";
    return Issue.warning("mojibake", what).at(Span.of(first, first + 2));
  }

  private static int byteOf(char c) {
    return c > LAST ? 0 : BYTES[c];
  }

  /** How many characters stand for one, 2 or 3; 0 where none is broken. */
  private static int length(CharSequence text, int at) {
    int lead = byteOf(text.charAt(at));
    if (lead < FIRST_LEAD || lead > LAST_OF_THREE) {
      return 0;
    }
    int length = lead < FIRST_OF_THREE ? 2 : 3;
    for (int i = 1; i < length; i++) {
      int next = at + i < text.length() ? byteOf(text.charAt(at + i)) : 0;
      if (next < FIRST_FOLLOWER || next > LAST_FOLLOWER) {
        return 0;
      }
    }
    return length;
  }
}
