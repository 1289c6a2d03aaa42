// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Characters;
import annals.text.Line;
import annals.text.LineLayout;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What cleaning decides on as one: a line, or in a hard-wrapped text the lines of a paragraph.
 * Units tile the text as lines do.
 *
 * @param line number of its first line, from 1
 * @param lines how many lines it has
 * @param start where it starts
 * @param contentEnd where its last line's content ends
 * @param end where its last line's terminator ends
 */
record Unit(int line, int lines, int start, int contentEnd, int end) {

  static List<Unit> of(SourceText text) {
    List<Line> lines = Line.of(text);
    LineLayout layout = LineLayout.of(text, lines);
    var units = new ArrayList<Unit>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (layout.continues(last)) {
        last++;
      }
      Line first = lines.get(i);
      Line end = lines.get(last);
      units.add(new Unit(first.number(), last - i + 1, first.start(), end.contentEnd(), end.end()));
      i = last;
    }
    return units;
  }

  Span whole() {
    return Span.of(start, end);
  }

  boolean isBlank(CharSequence text) {
    for (int i = start; i < contentEnd; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
