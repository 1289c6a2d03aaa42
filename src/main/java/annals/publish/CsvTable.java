// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of a table, of whatever version of annals, row by row as they stand: the empty
 * string is null. All files must have the header of the first.
 */
public final class CsvTable implements Closeable {
  private final Iterator<Path> files;
  private final List<String> header;
  private CsvScanner records;

  private CsvTable(Iterator<Path> files) throws IOException {
    this.files = files;
    this.records = CsvScanner.open(files.next());
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
    String[] row = records.next();
    while (row == null) {
      if (!files.hasNext()) {
        return null;
      }
      records.close();
      records = CsvScanner.open(files.next());
      if (!header.equals(List.of(nextHeader()))) {
        throw new IOException("its parts have different headers");
      }
      row = records.next();
    }
    if (row.length != header.size()) {
      throw new IOException(
          "row %d has %d cells, not %d".formatted(records.number() - 1, row.length, header.size()));
    }
    return row;
  }

  private String[] nextHeader() throws IOException {
    String[] names = records.next();
    if (names == null) {
      throw new IOException("it has no header");
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
