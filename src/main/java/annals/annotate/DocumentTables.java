// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one document, by table, each in published order. Rows that need the whole corpus
 * (entities, timeline, rules) are made elsewhere; {@code entity_id} and {@code place_id} hold the
 * fold key of the entity, and {@code timeline_id} is null, until they are joined when the tables
 * are written.
 */
public final class DocumentTables {

  private DocumentTables() {}

  /** Rows by table name, for those of the selected tables that a document can fill. */
  public static Map<String, List<? extends Row>> of(
      AnnotatedDocument document, TableSelection tables) {
    var links = new Links(document, tables);
    var rows = new LinkedHashMap<String, List<? extends Row>>();
    for (String table : tables.tables()) {
      switch (table) {
        case "documents" -> rows.put(table, List.of(DocumentRows.row(document, tables)));
        case "blocks" -> rows.put(table, BlockRows.rows(document, links));
        case "sentences" -> rows.put(table, SentenceRows.rows(document, links));
        case "dates" -> rows.put(table, DateRows.rows(document, links));
        case "mentions" -> rows.put(table, MentionRows.rows(document, links));
        case "figures" -> rows.put(table, FigureRows.rows(document, links));
        case "events" -> rows.put(table, EventRows.rows(document, links));
        case "participants" -> rows.put(table, ParticipantRows.rows(document, links));
        case "issues" ->
            rows.put(
                table,
                new ArrayList<>(
                    IssueRows.rows(document.source().sourcePath(), document, document.issues())));
        default -> {} // of the whole corpus
      }
    }
    return rows;
  }
}
