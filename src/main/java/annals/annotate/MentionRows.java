// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.entity.Mention;
import annals.table.Cells;
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
      Mention.Role role = mention.role();
      rows.add(
          Cells.of(MentionRow.class)
              .set("mention_id", ids.next(mention.span()))
              .set("doc_id", links.docId())
              .set("sentence_id", links.sentenceId(mention.span()))
              .set("char_start", links.codePoint(mention.span().start()))
              .set("char_end", links.codePoint(mention.span().end()))
              .set("text", document.text().slice(mention.span()))
              .set("rule_id", mention.ruleId())
              .set("entity_id", links.entityKey(mention.span()))
              .set("type", mention.type().label())
              .set("resolution", mention.resolution().label())
              .set("role_text", role == null ? null : role.text())
              .set("own_type", EntityKeys.ownType(mention.type(), mention.lexiconId()))
              .row());
    }
    return rows;
  }
}
