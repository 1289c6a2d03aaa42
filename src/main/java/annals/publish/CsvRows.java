// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table's CSV file as cells of their columns' types, one at a time. Throws {@link
 * IOException} naming the row and column of what is not as the table says.
 */
public final class CsvRows implements Closeable {
  private final Table table;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private CsvRows(Table table, CSVParser parser) throws IOException {
    this.table = table;
    this.parser = parser;
    this.records = parser.iterator();
    List<String> columns = table.columns().stream().map(Column::name).toList();
    CSVRecord header = nextRecord();
    if (header == null || !columns.equals(header.toList())) {
      throw new IOException("its header is not that of table " + table.name());
    }
  }

  public static CsvRows open(Table table, Path file) throws IOException {
    var parser = CSVParser.parse(Files.newBufferedReader(file), CsvFile.DIALECT);
    try {
      return new CsvRows(table, parser);
    } catch (IOException e) {
      parser.close();
      throw e;
    }
  }

  /** The next row; null after the last. */
  public @Nullable Object @Nullable [] next() throws IOException {
    CSVRecord csvRecord = nextRecord();
    if (csvRecord == null) {
      return null;
    }
    String[] characters = csvRecord.values();
    List<Column> columns = table.columns();
    if (characters.length != columns.size()) {
      throw new IOException(
          "row %d has %d cells, not %d"
              .formatted(csvRecord.getRecordNumber() - 1, characters.length, columns.size()));
    }
    var cells = new @Nullable Object[characters.length];
    for (int i = 0; i < cells.length; i++) {
      try {
        cells[i] = CsvCells.parse(columns.get(i), characters[i]);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IOException(
            "row %d, %s: not a %s: %s"
                .formatted(
                    csvRecord.getRecordNumber() - 1,
                    columns.get(i).name(),
                    columns.get(i).type(),
                    characters[i]),
            e);
      }
    }
    return cells;
  }

  private @Nullable CSVRecord nextRecord() throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
