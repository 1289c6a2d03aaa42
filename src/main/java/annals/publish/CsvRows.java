// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table's CSV file as cells of their columns' types, one at a time. Throws {@link
 * IOException} naming the row and column of what is not as the table says.
 */
public final class CsvRows implements Closeable {
  private final Table table;
  private final CsvScanner records;

  private CsvRows(Table table, CsvScanner records) throws IOException {
    this.table = table;
    this.records = records;
    List<String> columns = table.columns().stream().map(Column::name).toList();
    String[] header = records.next();
    if (header == null || !columns.equals(List.of(header))) {
      throw new IOException("its header is not that of table " + table.name());
    }
  }

  public static CsvRows open(Table table, Path file) throws IOException {
    CsvScanner records = CsvScanner.open(file);
    try {
      return new CsvRows(table, records);
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  /** The next row; null after the last. */
  public @Nullable Object @Nullable [] next() throws IOException {
    String[] characters = records.next();
    if (characters == null) {
      return null;
    }
    List<Column> columns = table.columns();
    if (characters.length != columns.size()) {
      throw new IOException(
          "row %d has %d cells, not %d"
              .formatted(records.number() - 1, characters.length, columns.size()));
    }
    var cells = new @Nullable Object[characters.length];
    for (int i = 0; i < cells.length; i++) {
      try {
        cells[i] = CsvCells.parse(columns.get(i), characters[i]);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IOException(
            "row %d, %s: not a %s: %s"
                .formatted(
                    records.number() - 1,
                    columns.get(i).name(),
                    columns.get(i).type(),
                    characters[i]),
            e);
      }
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
