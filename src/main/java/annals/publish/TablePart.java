// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a table's rows: one file a format, and one digest of the rows for all. */
final class TablePart implements Closeable {
  private final int number;
  private final RowDigest digest;
  private final List<Output> outputs = new ArrayList<>();
  private long rows;

  private record Output(String path, TableFormat format, CountedFile out, TableFile file) {}

  private TablePart(Table table, int number) {
    this.number = number;
    this.digest = new RowDigest(table);
  }

  static TablePart open(
      Table table, WriteOptions options, Destination destination, String name, int number)
      throws IOException {
    var part = new TablePart(table, number);
    for (TableFormat format : options.formats()) {
      String path = name + '.' + format.suffix();
      var out = new CountedFile(destination.create(path));
      TableFile file = format.open(table, options.version(), out);
      part.outputs.add(new Output(path, format, out, file));
    }
    return part;
  }

  long rows() {
    return rows;
  }

  void write(@Nullable Object[] cells) throws IOException {
    digest.add(cells);
    for (Output output : outputs) {
      output.file().write(cells);
    }
    rows++;
  }

  List<FileSummary> finish() throws IOException {
    String rowDigest = digest.finish();
    var files = new ArrayList<FileSummary>();
    for (Output output : outputs) {
      output.file().finish(rowDigest);
      output.file().close();
      files.add(
          new FileSummary(
              output.path(),
              output.format(),
              number,
              rows,
              rowDigest,
              output.out().bytes(),
              output.out().sha256()));
    }
    outputs.clear();
    return files;
  }

  @Override
  public void close() throws IOException {
    for (Output output : outputs) {
      output.file().close();
    }
  }
}
