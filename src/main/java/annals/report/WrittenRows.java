// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.CsvTable;
import annals.publish.TableFormat;
import annals.publish.TableSummary;
import annals.publish.TableSummary.FileSummary;
import annals.read.DocIds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table that was written, one after the other, or those of a document at once. */
final class WrittenRows implements Closeable {
  private final CsvTable table;
  private final Map<String, Integer> columns = new HashMap<>();
  private @Nullable WrittenRow row;

  private WrittenRows(CsvTable table) throws IOException {
    this.table = table;
    for (int i = 0; i < table.header().size(); i++) {
      columns.put(table.header().get(i), i);
    }
    advance();
  }

  static WrittenRows open(Path folder, TableSummary summary) throws IOException {
    List<Path> parts =
        summary.files(TableFormat.CSV).stream()
            .map(FileSummary::path)
            .map(folder::resolve)
            .toList();
    return new WrittenRows(CsvTable.open(parts));
  }

  /** The row that the reader stands at; null after the last. */
  @Nullable WrittenRow row() {
    return row;
  }

  void advance() throws IOException {
    String[] cells = table.next();
    row = cells == null ? null : new WrittenRow(columns, List.of(cells));
  }

  /** The rows of a document, when all documents before it were asked for or can be passed over. */
  List<WrittenRow> ofDocument(String docId) throws IOException {
    var rows = new ArrayList<WrittenRow>();
    while (row != null) {
      int order = DocIds.BY_CODE_POINT.compare(String.valueOf(row.text("doc_id")), docId);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        rows.add(row);
      }
      advance();
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
