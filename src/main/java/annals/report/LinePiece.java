// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.report.Highlight.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands next on a line of the page: the start of a mark, the end of one, or words. Marks that
 * cross each other are cut where they cross, so that the tags nest; the id goes to the first part.
 *
 * @param open a mark that starts here
 * @param close the tag that ends here
 */
record LinePiece(@Nullable Opening open, @Nullable String text, @Nullable String close) {
  private static final String SENTENCE_TAG = "span";
  private static final String MARK_TAG = "mark";

  /**
   * A mark.
   *
   * @param id null on the second part of a mark and where another mark has the same place
   */
  record Opening(
      String tag,
      String css,
      @Nullable String id,
      boolean focusable,
      String note,
      boolean flagged) {}

  /**
   * The words of a block with its marks.
   *
   * @param start of the block, in code points of the document
   * @param highlights those that overlap the block, outer before inner
   * @param anchors takes the ids that are used
   */
  static List<LinePiece> of(String text, long start, List<Highlight> highlights, Anchors anchors) {
    int[] points = text.codePoints().toArray();
    var pieces = new ArrayList<LinePiece>();
    Deque<Highlight> stack = new ArrayDeque<>();
    int at = 0;
    for (Highlight next : highlights) {
      int from = clip(next.start() - start, points.length);
      int to = clip(next.end() - start, points.length);
      if (from >= to) {
        continue;
      }
      at = closeBefore(from, at, start, points, stack, pieces);
      at = words(points, at, from, pieces);
      pieces.add(new LinePiece(opening(next, anchors.claim(next.id())), null, null));
      stack.push(next);
    }
    at = closeBefore(points.length, at, start, points, stack, pieces);
    words(points, at, points.length, pieces);
    while (!stack.isEmpty()) {
      pieces.add(closing(stack.pop()));
    }
    return pieces;
  }

  /** Ends every mark that ends at or before a position, and goes on with those it was inside of. */
  private static int closeBefore(
      int position,
      int at,
      long start,
      int[] points,
      Deque<Highlight> stack,
      List<LinePiece> pieces) {
    int here = at;
    while (true) {
      Highlight first = null;
      for (Highlight open : stack) {
        boolean ends = open.end() - start <= position;
        if (ends && (first == null || open.end() < first.end())) {
          first = open;
        }
      }
      if (first == null) {
        return here;
      }
      here = words(points, here, clip(first.end() - start, points.length), pieces);
      Deque<Highlight> crossing = new ArrayDeque<>();
      while (!first.equals(stack.peek())) {
        Highlight inner = stack.pop();
        pieces.add(closing(inner));
        crossing.push(inner);
      }
      pieces.add(closing(stack.pop()));
      for (Highlight inner : crossing) {
        pieces.add(new LinePiece(opening(inner, null), null, null));
        stack.push(inner);
      }
    }
  }

  private static int words(int[] points, int from, int to, List<LinePiece> pieces) {
    if (from < to) {
      pieces.add(new LinePiece(null, new String(points, from, to - from), null));
    }
    return Math.max(from, to);
  }

  private static Opening opening(Highlight highlight, @Nullable String id) {
    boolean sentence = highlight.kind() == Kind.SENTENCE;
    return new Opening(
        sentence ? SENTENCE_TAG : MARK_TAG,
        highlight.kind().cssClass(),
        id,
        !sentence,
        highlight.note(),
        highlight.flagged());
  }

  private static LinePiece closing(Highlight open) {
    boolean sentence = open.kind() == Kind.SENTENCE;
    return new LinePiece(null, null, sentence ? SENTENCE_TAG : MARK_TAG);
  }

  private static int clip(long offset, int length) {
    return (int) Math.max(0, Math.min(offset, length));
  }
}
