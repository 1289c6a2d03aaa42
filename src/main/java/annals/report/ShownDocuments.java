// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of document after document from the tables that are in the order of places. */
final class ShownDocuments implements Closeable {
  private static final List<String> TABLES =
      List.of("blocks", "sentences", "dates", "figures", "events", "mentions");

  private final Map<String, WrittenRows> readers = new LinkedHashMap<>();

  private ShownDocuments() {}

  static ShownDocuments open(Path folder, Map<String, TableSummary> summaries) throws IOException {
    var documents = new ShownDocuments();
    for (String table : TABLES) {
      TableSummary summary = summaries.get(table);
      if (summary != null) {
        documents.readers.put(table, WrittenRows.open(folder, summary));
      }
    }
    return documents;
  }

  /** The rows of a document; all documents before it were asked for or are passed over. */
  ShownDocument of(WrittenRow row) throws IOException {
    var tables = new LinkedHashMap<String, List<WrittenRow>>();
    for (Map.Entry<String, WrittenRows> reader : readers.entrySet()) {
      tables.put(reader.getKey(), reader.getValue().ofDocument(String.valueOf(row.text("doc_id"))));
    }
    return new ShownDocument(row, tables);
  }

  @Override
  public void close() throws IOException {
    for (WrittenRows reader : readers.values()) {
      reader.close();
    }
  }
}
