// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

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
          new SentenceRow(
              ids.next(sentence.span()),
              links.docId(),
              links.blockId(sentence),
              sentence.ordinal(),
              links.codePoint(sentence.span().start()),
              links.codePoint(sentence.span().end()),
              document.text().slice(sentence.span()),
              sentence.tokens(),
              sentence.quoted()));
    }
    return rows;
  }
}
