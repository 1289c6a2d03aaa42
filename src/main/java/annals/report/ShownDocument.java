// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document of the page with its rows of the tables that are in the order of places.
 *
 * @param tables rows by the name of their table; those that were not written are missing
 */
record ShownDocument(WrittenRow row, Map<String, List<WrittenRow>> tables) {
  /** Most documents of a page. */
  static final int MOST_DOCUMENTS = 40;

  /** Most characters of all documents of a page together. */
  static final long MOST_CHARACTERS = 400_000;

  private static final List<String> TABLES =
      List.of("blocks", "sentences", "dates", "figures", "events", "mentions");

  String id() {
    return row.orDash("doc_id");
  }

  List<WrittenRow> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /**
   * Reads the documents that a page shows: from the first on, as long as they fit. One that is too
   * long by itself is passed over.
   */
  static List<ShownDocument> read(Path folder, Map<String, TableSummary> summaries)
      throws IOException {
    var shown = new ArrayList<ShownDocument>();
    var readers = new LinkedHashMap<String, WrittenRows>();
    try (var documents = WrittenRows.open(folder, summaries.get("documents"))) {
      for (String table : TABLES) {
        if (summaries.containsKey(table)) {
          readers.put(table, WrittenRows.open(folder, summaries.get(table)));
        }
      }
      long characters = 0;
      for (WrittenRow row = documents.row();
          row != null && shown.size() < MOST_DOCUMENTS;
          row = documents.row()) {
        long length = row.number("characters");
        if (characters + length <= MOST_CHARACTERS) {
          characters += length;
          shown.add(document(row, readers));
        }
        documents.advance();
      }
    } finally {
      for (WrittenRows reader : readers.values()) {
        reader.close();
      }
    }
    return shown;
  }

  private static ShownDocument document(WrittenRow row, Map<String, WrittenRows> readers)
      throws IOException {
    var tables = new LinkedHashMap<String, List<WrittenRow>>();
    for (Map.Entry<String, WrittenRows> reader : readers.entrySet()) {
      tables.put(reader.getKey(), reader.getValue().ofDocument(String.valueOf(row.text("doc_id"))));
    }
    return new ShownDocument(row, tables);
  }
}
