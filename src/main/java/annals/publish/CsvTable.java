// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of a table, of whatever version of annals, row by row as they stand: the empty
 * string is null. All files must have the header of the first.
 */
public final class CsvTable implements Closeable {
  private final Iterator<Path> files;
  private final List<String> header;
  private CSVParser parser;
  private Iterator<CSVRecord> records;

  private CsvTable(Iterator<Path> files) throws IOException {
    this.files = files;
    this.parser = CSVParser.parse(Files.newBufferedReader(files.next()), CsvFile.DIALECT);
    this.records = parser.iterator();
    this.header = List.of(nextHeader());
  }

  /** Opens the parts of a table, at least one, in their order. */
  public static CsvTable open(List<Path> parts) throws IOException {
    return new CsvTable(parts.iterator());
  }

  public List<String> header() {
    return header;
  }

  /** The next row, as many cells as the header has; null after the last. */
  public String @Nullable [] next() throws IOException {
    while (!hasNext()) {
      if (!files.hasNext()) {
        return null;
      }
      parser.close();
      parser = CSVParser.parse(Files.newBufferedReader(files.next()), CsvFile.DIALECT);
      records = parser.iterator();
      if (!header.equals(List.of(nextHeader()))) {
        throw new IOException("its parts have different headers");
      }
    }
    CSVRecord row = records.next();
    if (row.size() != header.size()) {
      throw new IOException(
          "row %d has %d cells, not %d"
              .formatted(row.getRecordNumber() - 1, row.size(), header.size()));
    }
    return row.values();
  }

  private String[] nextHeader() throws IOException {
    if (!hasNext()) {
      throw new IOException("it has no header");
    }
    return records.next().values();
  }

  private boolean hasNext() throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
