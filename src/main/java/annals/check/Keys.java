// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.ForeignKey;
import annals.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Primary and foreign keys over all tables, as hashes. A reference to a row that was read before
 * resolves at once; the others wait until all tables are read.
 */
final class Keys {
  private final Set<String> written;
  private final Findings findings;
  private final Map<String, KeySet> primary = new HashMap<>();
  private final Map<Reference, KeySet> waiting = new HashMap<>();

  /** A foreign key of a table. */
  record Reference(Table table, ForeignKey key) {}

  /**
   * @param written names of the tables that the dataset has; keys to others are not checked
   */
  Keys(Set<String> written, Findings findings) {
    this.written = written;
    this.findings = findings;
  }

  /** The keys of one table's rows. */
  OfTable of(Table table) {
    return new OfTable(table);
  }

  /** Takes the rows of one table, its columns looked up once. */
  final class OfTable {
    private final KeySet own;
    private final int[] primaryKey;
    private final List<ForeignColumn> foreignColumns = new ArrayList<>();

    private record ForeignColumn(int index, Reference reference, KeySet targets) {}

    private OfTable(Table table) {
      this.own = keysOf(table.name());
      this.primaryKey = table.primaryKey().stream().mapToInt(table::index).toArray();
      for (ForeignKey key : table.foreignKeys()) {
        if (written.contains(key.table())) {
          foreignColumns.add(
              new ForeignColumn(
                  table.index(key.column()), new Reference(table, key), keysOf(key.table())));
        }
      }
    }

    void check(@Nullable Object[] cells, RowName row) {
      var key = new @Nullable Object[primaryKey.length];
      for (int i = 0; i < key.length; i++) {
        key[i] = cells[primaryKey[i]];
      }
      findings.checked(Invariant.PRIMARY_KEYS);
      if (!own.add(KeySet.hash(key))) {
        findings.broken(Invariant.PRIMARY_KEYS, row + ": its key is there twice");
      }
      for (ForeignColumn column : foreignColumns) {
        Object value = cells[column.index()];
        if (value != null) {
          findings.checked(Invariant.FOREIGN_KEYS);
          long hash = KeySet.hash(value);
          if (!column.targets().contains(hash)) {
            waiting.computeIfAbsent(column.reference(), k -> new KeySet()).add(hash);
          }
        }
      }
    }
  }

  /** The foreign keys with values that no row has, now that all rows were read. */
  List<Reference> unresolved() {
    var unresolved = new ArrayList<Reference>();
    for (Map.Entry<Reference, KeySet> entry : waiting.entrySet()) {
      if (!entry.getValue().isWithin(keysOf(entry.getKey().key().table()))) {
        unresolved.add(entry.getKey());
      }
    }
    return unresolved;
  }

  boolean resolves(ForeignKey key, Object value) {
    return keysOf(key.table()).contains(KeySet.hash(value));
  }

  private KeySet keysOf(String table) {
    return primary.computeIfAbsent(table, name -> new KeySet());
  }
}
