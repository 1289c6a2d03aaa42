// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.CsvRows;
import annals.publish.RowDigest;
import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table's CSV files row by row and checks on the way what holds of a row and of a file: its
 * cells, keys, order, and the digest of its rows. A row that cannot be read ends the scan.
 */
final class TableScan implements Closeable {
  private final Dataset dataset;
  private final Table table;
  private final Iterator<Dataset.TableFile> files;
  private final Findings findings;
  private final Keys.OfTable keysOfTable;
  private final CellChecks cells;
  private final RowSequence order;
  private final SumChecks sums;

  private Dataset.@Nullable TableFile file;
  private @Nullable CsvRows rows;
  private @Nullable RowDigest digest;
  private long rowsOfFile;
  private long count;
  private @Nullable Object @Nullable [] row;

  TableScan(
      Dataset dataset, Dataset.WrittenTable written, Findings findings, Keys keys, SumChecks sums)
      throws IOException {
    this.dataset = dataset;
    this.table = written.table();
    this.files = written.files("csv").iterator();
    this.findings = findings;
    this.keysOfTable = keys.of(table);
    this.cells = new CellChecks(table, dataset.textPolicy(), findings);
    this.order = new RowSequence(table);
    this.sums = sums;
    this.row = read();
  }

  Table table() {
    return table;
  }

  /** The row that the scan stands at; null after the last. */
  @Nullable Object @Nullable [] row() {
    return row;
  }

  /** How many rows were read. */
  long count() {
    return count;
  }

  /** Checks the row that the scan stands at, and goes on to the next. */
  void advance() throws IOException {
    if (row == null) {
      return;
    }
    count++;
    RowName name = name(row);
    cells.check(row, name);
    keysOfTable.check(row, name);
    sums.add(table, row);
    if (order.applies()) {
      findings.checked(Invariant.ORDER);
      if (!order.follows(row)) {
        findings.broken(Invariant.ORDER, name + " stands after a later place");
      }
    }
    row = read();
  }

  /** The name of a row, for messages. */
  RowName name(@Nullable Object[] cells) {
    return new RowName(table, cells);
  }

  private @Nullable Object @Nullable [] read() throws IOException {
    while (rows != null || files.hasNext()) {
      try {
        if (rows == null) {
          file = files.next();
          rows = CsvRows.open(table, dataset.folder().resolve(file.path()));
          digest = new RowDigest(table);
          rowsOfFile = 0;
        }
        @Nullable Object[] next = rows.next();
        if (next != null) {
          findings.checked(Invariant.READABLE);
          digest.add(next);
          rowsOfFile++;
          return next;
        }
        compareDigest();
      } catch (IOException e) {
        findings.checked(Invariant.READABLE);
        findings.broken(Invariant.READABLE, file.path() + ": " + reason(e));
      }
      close();
    }
    return null;
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "is not there" : e.getMessage();
  }

  private void compareDigest() {
    findings.checked(Invariant.DIGESTS);
    if (rowsOfFile != file.rows() || !digest.finish().equals(file.rowDigest())) {
      findings.broken(
          Invariant.DIGESTS, file.path() + " does not hold the rows that the manifest names");
    }
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
