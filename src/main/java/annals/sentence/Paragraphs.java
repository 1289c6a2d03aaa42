// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.Block;
import annals.text.Line;
import annals.text.LineLayout;
import annals.text.SourceText;
import java.util.List;

/**
 * The paragraphs of blocks: a block is one paragraph, but for the line breaks in it that do not
 * wrap a line ({@link LineLayout} of the whole document).
 */
final class Paragraphs {
  private final List<Line> lines;
  private final LineLayout layout;
  private final Heads heads;
  private final DateLines dateLines;
  private final ListItems listItems;

  private Paragraphs(CharSequence text, List<Line> lines, WordRules rules) {
    this.lines = lines;
    this.layout = LineLayout.of(text, lines);
    this.heads = new Heads(text, rules);
    this.dateLines = new DateLines(text, rules);
    this.listItems = new ListItems(text);
  }

  static Paragraphs of(SourceText text, List<Block> blocks, WordRules rules) {
    boolean broken = false;
    for (Block block : blocks) {
      broken |= block.kept() && block.lines() > 1;
    }
    List<Line> lines = broken ? Line.of(text) : List.of();
    return new Paragraphs(text, lines, rules);
  }

  /** Gives the paragraphs of a block's lines, which begin at line {@code line}, to the finder. */
  void find(Block block, int start, BoundaryFinder finder) {
    int paragraph = start;
    int last = block.line() + block.lines() - 1;
    for (int line = block.line(); line < last; line++) {
      int end = lines.get(line - 1).contentEnd();
      if (end > paragraph && !layout.continues(line - 1)) {
        find(paragraph, end, finder);
        paragraph = end;
      }
    }
    find(paragraph, block.span().end(), finder);
  }

  private void find(int start, int end, BoundaryFinder finder) {
    int head = heads.end(start, end);
    if (head > start) {
      finder.find(start, head);
    }
    int dateLine = dateLines.start(head, end);
    if (dateLine > head) {
      finder.find(head, dateLine);
      finder.find(dateLine, end);
    } else {
      listItems.find(head, end, finder);
    }
  }
}
