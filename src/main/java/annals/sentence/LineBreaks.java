// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isLineEnd;
import static annals.text.Characters.isSpace;

import annals.text.Block;
import annals.text.Characters;
import java.util.List;

/**
 * Decides, for a document, whether a single line break inside a block ends a paragraph or only
 * wraps a line. It wraps where the next line's first word would not have fitted into the document's
 * widest line (if that has 40 to 120 characters), or where the next line starts with a small letter
 * and the line before has no terminal mark. A blank line always ends the paragraph.
 */
final class LineBreaks {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final CharSequence text;
  private final int width;

  private LineBreaks(CharSequence text, int width) {
    this.text = text;
    this.width = width;
  }

  static LineBreaks of(CharSequence text, List<Block> blocks) {
    int width = 0;
    for (Block block : blocks) {
      if (!block.kept()) {
        continue;
      }
      int start = block.span().start();
      for (int i = start; i <= block.span().end(); i++) {
        if (i == block.span().end() || isLineEnd(text.charAt(i))) {
          width = Math.max(width, i - start);
          start = i + 1;
        }
      }
    }
    return new LineBreaks(text, width >= NARROWEST && width <= WIDEST ? width : Integer.MAX_VALUE);
  }

  /** Whether the line break at {@code lineEnd}, of the line from {@code lineStart}, only wraps. */
  boolean wraps(int lineStart, int lineEnd, int limit) {
    int next = lineEnd + 1;
    if (text.charAt(lineEnd) == '\r' && next < limit && text.charAt(next) == '\n') {
      next++;
    }
    int word = next;
    while (word < limit && isSpace(text.charAt(word)) && !isLineEnd(text.charAt(word))) {
      word++;
    }
    if (word >= limit || isLineEnd(text.charAt(word))) {
      return false;
    }
    int last = lineEnd;
    while (last > lineStart && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last == lineStart) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(word)) && !Marks.ends(text.charAt(last - 1))) {
      return true;
    }
    int wordEnd = word;
    while (wordEnd < limit
        && !Characters.isSpace(text.charAt(wordEnd))
        && wordEnd - word <= WIDEST) {
      wordEnd++;
    }
    return last - lineStart + 1 + wordEnd - word > width;
  }
}
