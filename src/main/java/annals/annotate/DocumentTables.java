// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Row;
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
      Steps.rowsOf(table).ifPresent(of -> rows.put(table, of.rows(document, links)));
    }
    rows.put("issues", IssueRows.rows(document.source().sourcePath(), document, document.issues()));
    return rows;
  }
}
