// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source text: its 1-based number, where it starts, where its content ends and where
 * its terminator ends. In {@code "a\r\nb"} line 1 is {@code [0, 1, 3)} and line 2 {@code [3, 4,
 * 4)}. Lines tile the text; an empty text has none, and a terminator at the very end opens no
 * further line.
 */
public record Line(int number, int start, int contentEnd, int end) {

  /** All lines of a text, in order. */
  public static List<Line> of(CharSequence text) {
    var lines = new ArrayList<Line>();
    int length = text.length();
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (!Characters.isLineEnd(text.charAt(i))) {
        continue;
      }
      int end = i + 1;
      if (text.charAt(i) == '\r' && end < length && text.charAt(end) == '\n') {
        end++;
      }
      lines.add(new Line(lines.size() + 1, start, i, end));
      start = end;
      i = end - 1;
    }
    if (start < length) {
      lines.add(new Line(lines.size() + 1, start, length, length));
    }
    return lines;
  }

  public Span content() {
    return Span.of(start, contentEnd);
  }

  public Span whole() {
    return Span.of(start, end);
  }
}
