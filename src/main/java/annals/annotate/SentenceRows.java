// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
import annals.table.SentenceRow;
import annals.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Sentences as rows. */
final class SentenceRows {

  private SentenceRows() {}

  static List<SentenceRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<SentenceRow>();
    for (Sentence sentence : document.sentences()) {
      rows.add(
          Cells.of(SentenceRow.class)
              .set("sentence_id", ids.next(sentence.span()))
              .set("doc_id", links.docId())
              .set("block_id", links.blockId(sentence))
              .set("ordinal", sentence.ordinal())
              .set("char_start", links.codePoint(sentence.span().start()))
              .set("char_end", links.codePoint(sentence.span().end()))
              .set("text", document.text().slice(sentence.span()))
              .set("tokens", sentence.tokens())
              .set("quoted", sentence.quoted())
              .row());
    }
    return rows;
  }
}
