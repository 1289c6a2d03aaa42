// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.BlockRow;
import annals.table.Cells;
import annals.text.Block;
import annals.text.Characters;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks as rows of the ledger. */
final class BlockRows {

  private BlockRows() {}

  static List<BlockRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<BlockRow>();
    for (Block block : document.blocks()) {
      Span span = block.span();
      rows.add(
          Cells.of(BlockRow.class)
              .set("block_id", ids.next(span))
              .set("doc_id", links.docId())
              .set("line", block.line())
              .set("lines", block.lines())
              .set("char_start", links.codePoint(span.start()))
              .set("char_end", links.codePoint(span.end()))
              .set("role", block.role().label())
              .set("kept", block.kept())
              .set("score", block.score() == null ? null : Scores.rounded(block.score()))
              .set("rule_id", block.ruleId())
              .set("text", text(document, span))
              .set(
                  "prefix_end",
                  block.prefixEnd() == null ? null : links.codePoint(block.prefixEnd()))
              .set("credit", block.credit())
              .row());
    }
    return rows;
  }

  private static @Nullable String text(AnnotatedDocument document, Span span) {
    int end = withoutTerminator(document.text(), span);
    return end == span.start() ? null : document.text().slice(span.start(), end);
  }

  /** Where a block's content ends: its end less its last line terminator. */
  static int withoutTerminator(CharSequence text, Span span) {
    int end = span.end();
    if (end > span.start() && Characters.isLineEnd(text.charAt(end - 1))) {
      end--;
      if (text.charAt(end) == '\n' && end > span.start() && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return end;
  }
}
