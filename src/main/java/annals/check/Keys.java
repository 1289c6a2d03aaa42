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

  void check(Table table, @Nullable Object[] cells, String row) {
    var key = new @Nullable Object[table.primaryKey().size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = cells[table.index(table.primaryKey().get(i))];
    }
    findings.checked(Invariant.PRIMARY_KEYS);
    if (!keysOf(table.name()).add(KeySet.hash(key))) {
      findings.broken(Invariant.PRIMARY_KEYS, row + ": its key is there twice");
    }
    for (ForeignKey foreign : table.foreignKeys()) {
      Object value = cells[table.index(foreign.column())];
      if (value != null && written.contains(foreign.table())) {
        findings.checked(Invariant.FOREIGN_KEYS);
        long hash = KeySet.hash(value);
        if (!keysOf(foreign.table()).contains(hash)) {
          waiting.computeIfAbsent(new Reference(table, foreign), k -> new KeySet()).add(hash);
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
