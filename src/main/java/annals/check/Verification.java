// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.Manifest;
import annals.table.ForeignKey;
import annals.table.Table;
import annals.text.KeySet;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks that everything holds which a dataset promises: its bytes, keys, types and dates, and that
 * every row's text stands in the inputs where the row says. Reads each file once, in little memory.
 * Only the tables that the manifest names are checked. Example:
 *
 * <pre>
 * List&lt;CheckResult&gt; results = Verification.run(Path.of("output/dataset"), Path.of(""), Map.of());
 * boolean whole = results.stream().allMatch(CheckResult::holds);
 * </pre>
 */
public final class Verification {
  private final Dataset dataset;
  private final Findings findings;
  private final Keys keys;
  private final SumChecks sums;

  private Verification(Dataset dataset, Findings findings) {
    this.dataset = dataset;
    this.findings = findings;
    this.keys = new Keys(dataset.tables().keySet(), findings);
    this.sums = new SumChecks(findings);
  }

  /**
   * Checks a dataset folder.
   *
   * @param base the folder that inputs and text paths are relative to
   * @param floors how many rows tables may have, by name; none for other inputs than the pipeline's
   * @return a result for every invariant, in their order
   * @throws IOException where a file that is there cannot be read
   */
  public static List<CheckResult> run(Path folder, Path base, Map<String, RowCount> floors)
      throws IOException {
    var findings = new Findings();
    Dataset dataset;
    try {
      dataset = Dataset.read(folder);
    } catch (IOException e) {
      String problem = e instanceof NoSuchFileException ? " is not there" : ": " + e.getMessage();
      findings.checked(Invariant.MANIFEST);
      findings.broken(Invariant.MANIFEST, Manifest.PATH + problem);
      return findings.results();
    }
    new Verification(dataset, findings).check(base, floors);
    return findings.results();
  }

  private void check(Path base, Map<String, RowCount> floors) throws IOException {
    new FileChecks(dataset, findings).run(base);
    for (Dataset.WrittenTable written : tables(false)) {
      try (var scan = new TableScan(dataset, written, findings, keys, sums)) {
        readOn(scan, floors);
      }
    }
    for (String table : keys.endOfCorpus()) {
      nameTwice(dataset.tables().get(table));
    }
    var scans = new LinkedHashMap<String, TableScan>();
    try {
      for (Dataset.WrittenTable written : tables(true)) {
        scans.put(written.table().name(), new TableScan(dataset, written, findings, keys, sums));
      }
      new DocumentChecks(dataset, base, scans, findings, this::endOfDocument).run();
      for (TableScan scan : scans.values()) {
        readOn(scan, floors);
      }
      endOfDocument();
    } finally {
      for (TableScan scan : scans.values()) {
        scan.close();
      }
    }
    sums.end(dataset.tables());
    for (Keys.Reference reference : keys.unresolved()) {
      nameDangling(reference);
    }
  }

  /** The tables that can be read row by row. */
  private List<Dataset.WrittenTable> tables(boolean ofDocuments) {
    return dataset.tables().values().stream()
        .filter(written -> !written.files("csv").isEmpty())
        .filter(written -> Keys.isOfDocuments(written.table()) == ofDocuments)
        .toList();
  }

  private void endOfDocument() {
    keys.endOfDocument();
    sums.endOfDocument();
  }

  private void readOn(TableScan scan, Map<String, RowCount> floors) throws IOException {
    while (scan.row() != null) {
      scan.advance();
    }
    count(scan, floors.get(scan.table().name()));
  }

  private void count(TableScan scan, @Nullable RowCount floor) {
    if (floor != null) {
      findings.checked(Invariant.FLOORS);
      if (!floor.allows(scan.count())) {
        findings.broken(
            Invariant.FLOORS,
            "%s has %d rows, not %d to %d"
                .formatted(scan.table().name(), scan.count(), floor.least(), floor.most()));
      }
    }
  }

  /** Reads a table once more to name the rows whose foreign key no row has. */
  private void nameDangling(Keys.Reference reference) throws IOException {
    Table table = reference.table();
    ForeignKey key = reference.key();
    int column = table.index(key.column());
    readAgain(
        dataset.tables().get(table.name()),
        row -> {
          Object value = row[column];
          if (value != null && !keys.resolves(reference, value)) {
            findings.broken(
                Invariant.FOREIGN_KEYS,
                "%s: no row of %s has its %s %s"
                    .formatted(new RowName(table, row), key.table(), key.column(), value));
          }
        });
  }

  /** Reads a table once more to name the rows that have a key of an earlier row. */
  private void nameTwice(Dataset.WrittenTable written) throws IOException {
    var seen = new KeySet();
    readAgain(written, row -> Keys.nameTwice(written.table(), row, seen, findings));
  }

  private void readAgain(Dataset.WrittenTable written, Consumer<@Nullable Object[]> each)
      throws IOException {
    var silent = new Findings();
    var again =
        new TableScan(dataset, written, silent, new Keys(Set.of(), silent), new SumChecks(silent));
    try (again) {
      for (@Nullable Object[] row = again.row(); row != null; row = again.row()) {
        each.accept(row);
        again.advance();
      }
    }
  }
}
