// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.Mention;
import annals.table.MentionRow;
import java.util.ArrayList;
import java.util.List;

/** Mentions as rows; the entity is still its fold key, which the corpus turns into an id. */
final class MentionRows {

  private MentionRows() {}

  static List<MentionRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<MentionRow>();
    for (Mention mention : document.mentions()) {
      rows.add(
          new MentionRow(
              ids.next(mention.span()),
              links.docId(),
              links.sentenceId(mention.span()),
              links.codePoint(mention.span().start()),
              links.codePoint(mention.span().end()),
              document.text().slice(mention.span()),
              mention.ruleId(),
              links.entityKey(mention.span()),
              mention.type().label(),
              mention.resolution().label()));
    }
    return rows;
  }
}
