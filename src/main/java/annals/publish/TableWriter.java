// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.publish.TableSummary.FileSummary;
import annals.table.Column;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table in all its formats. Rows come one by one, in their order; the text policy empties
 * cells on the way. One file a format holds up to {@value #ROWS_PER_PART} rows ({@code
 * events.csv}); a longer table is cut into parts by row count alone ({@code
 * events/part-00000.csv}), so its files never depend on how it was computed.
 *
 * <pre>
 * try (var events = TableWriter.open(table, WriteOptions.full("0.1.0"), Destination.folder(path))) {
 *   rows.forEach(events::write);
 *   TableSummary summary = events.finish();
 * }
 * </pre>
 *
 * Closed without {@link #finish}, it leaves a broken file behind: the folder is to be thrown away.
 */
public final class TableWriter implements Closeable {
  static final int ROWS_PER_PART = 1_000_000;

  private final Table table;
  private final WriteOptions options;
  private final Destination destination;
  private final int rowsPerPart;
  private final boolean[] emptied;
  private final Examples examples;
  private final List<FileSummary> files = new ArrayList<>();
  private TablePart part;
  private long rows;

  private TableWriter(Table table, WriteOptions options, Destination destination, int rowsPerPart)
      throws IOException {
    this.table = table;
    this.options = options;
    this.destination = destination;
    this.rowsPerPart = rowsPerPart;
    this.emptied = new boolean[table.columns().size()];
    for (int i = 0; i < emptied.length; i++) {
      emptied[i] = options.textPolicy().empties(table.columns().get(i));
    }
    this.examples = new Examples(table);
    this.part = TablePart.open(table, options, destination, table.name(), 0);
  }

  public static TableWriter open(Table table, WriteOptions options, Destination destination)
      throws IOException {
    return new TableWriter(table, options, destination, ROWS_PER_PART);
  }

  static TableWriter open(
      Table table, WriteOptions options, Destination destination, int rowsPerPart)
      throws IOException {
    return new TableWriter(table, options, destination, rowsPerPart);
  }

  public void write(Row row) throws IOException {
    write(Rows.cells(row));
  }

  /**
   * Writes a row given as cells in column order, which it may change; throws {@link
   * IllegalArgumentException} naming the row and column where a cell is of the wrong type, empty,
   * or null where it may not be.
   */
  public void write(@Nullable Object[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = emptied[i] ? null : checked(table.columns().get(i), cells[i]);
    }
    if (part.rows() == rowsPerPart) {
      nextPart();
    }
    part.write(cells);
    examples.look(cells);
    rows++;
  }

  /** Completes the files and tells what they hold. */
  public TableSummary finish() throws IOException {
    files.addAll(part.finish());
    var digests = new ArrayList<String>();
    for (FileSummary file : files) {
      if (file.part() == digests.size()) {
        digests.add(file.rowDigest());
      }
    }
    return new TableSummary(
        table, rows, RowDigest.ofFiles(digests), List.copyOf(files), examples.found());
  }

  @Override
  public void close() throws IOException {
    part.close();
  }

  private void nextPart() throws IOException {
    List<FileSummary> full = part.finish();
    if (files.isEmpty()) {
      for (FileSummary file : full) {
        String name = partName(file.part()) + '.' + file.format().suffix();
        destination.rename(file.path(), name);
        files.add(renamed(file, name));
      }
    } else {
      files.addAll(full);
    }
    int number = files.get(files.size() - 1).part() + 1;
    part = TablePart.open(table, options, destination, partName(number), number);
  }

  private String partName(int number) {
    String digits = Integer.toString(number);
    return table.name() + "/part-" + "0".repeat(Math.max(0, 5 - digits.length())) + digits;
  }

  private static FileSummary renamed(FileSummary file, String path) {
    return new FileSummary(
        path,
        file.format(),
        file.part(),
        file.rows(),
        file.rowDigest(),
        file.bytes(),
        file.sha256());
  }

  private @Nullable Object checked(Column column, @Nullable Object cell) {
    String problem = RowRules.problem(column, cell);
    if (problem != null) {
      throw new IllegalArgumentException(
          table.name() + " row " + (rows + 1) + ", " + column.name() + ": " + problem);
    }
    // negative zero is zero in CSV, so it is in Parquet
    return cell instanceof Double number && number == 0 ? 0.0 : cell;
  }
}
