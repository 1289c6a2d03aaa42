// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.publish.Manifest;
import annals.table.ForeignKey;
import annals.table.Table;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private Verification(Dataset dataset, Findings findings) {
    this.dataset = dataset;
    this.findings = findings;
    this.keys = new Keys(dataset.tables().keySet(), findings);
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
    var scans = new LinkedHashMap<String, TableScan>();
    try {
      for (Dataset.WrittenTable written : dataset.tables().values()) {
        if (!written.files("csv").isEmpty()) {
          scans.put(written.table().name(), new TableScan(dataset, written, findings, keys));
        }
      }
      new DocumentChecks(dataset.folder(), base, scans, findings).run();
      for (TableScan scan : scans.values()) {
        while (scan.row() != null) {
          scan.advance();
        }
        count(scan, floors.get(scan.table().name()));
      }
    } finally {
      for (TableScan scan : scans.values()) {
        scan.close();
      }
    }
    for (Keys.Reference reference : keys.unresolved()) {
      nameDangling(reference.table(), reference.key());
    }
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
  private void nameDangling(Table table, ForeignKey key) throws IOException {
    var written = dataset.tables().get(table.name());
    try (var again =
        new TableScan(dataset, written, new Findings(), new Keys(Set.of(), new Findings()))) {
      int column = table.index(key.column());
      for (@Nullable Object[] row = again.row(); row != null; row = again.row()) {
        Object value = row[column];
        if (value != null && !keys.resolves(key, value)) {
          findings.broken(
              Invariant.FOREIGN_KEYS,
              "%s: no row of %s has its %s %s"
                  .formatted(again.name(row), key.table(), key.column(), value));
        }
        again.advance();
      }
    }
  }
}
