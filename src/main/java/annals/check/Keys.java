// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.ForeignKey;
import annals.table.Table;
import annals.table.Tables;
import annals.text.KeySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Primary and foreign keys over all tables, as hashes. Tables of the whole corpus (entities,
 * timeline, rules, issues) are read first and their keys kept, eight bytes each; then the tables of
 * documents side by side, of which only the keys of one document are kept at a time. So a table
 * must be in the order of its documents for its keys to be unique, which {@link RowSequence}
 * checks.
 */
final class Keys {
  private static final String DOCUMENT = "doc_id";

  private final Set<String> written;
  private final Findings findings;
  private final Map<String, SortedHashes> ofCorpus = new HashMap<>();
  private final Map<String, KeySet> ofDocument = new HashMap<>();

  /** What tables of the corpus refer to in tables of documents, and what of it was met. */
  private final Map<Reference, SortedHashes> wanted = new HashMap<>();

  /** References to rows of the document that were not read yet. */
  private final List<Waiting> waiting = new ArrayList<>();

  /** A foreign key of a table. */
  record Reference(Table table, ForeignKey key) {}

  private record Waiting(ForeignKey key, Object value, long hash, RowName row) {}

  /**
   * @param written names of the tables that the dataset has; keys to others are not checked
   */
  Keys(Set<String> written, Findings findings) {
    this.written = written;
    this.findings = findings;
  }

  /** Whether each row of a table is of a document. */
  static boolean isOfDocuments(Table table) {
    return table.has(DOCUMENT) && !table.column(DOCUMENT).nullable();
  }

  /** The keys of one table's rows. */
  OfTable of(Table table) {
    return new OfTable(table);
  }

  /** Takes the rows of one table, its columns looked up once. */
  final class OfTable {
    private final Table table;
    private final boolean ofDocuments;
    private final int[] primaryKey;
    private final List<ForeignColumn> foreignColumns = new ArrayList<>();

    private record ForeignColumn(int index, Reference reference, boolean toCorpus) {}

    private OfTable(Table table) {
      this.table = table;
      this.ofDocuments = isOfDocuments(table);
      this.primaryKey = table.primaryKey().stream().mapToInt(table::index).toArray();
      for (ForeignKey key : table.foreignKeys()) {
        if (written.contains(key.table())) {
          boolean toCorpus = !isOfDocuments(Tables.standard().table(key.table()));
          foreignColumns.add(
              new ForeignColumn(table.index(key.column()), new Reference(table, key), toCorpus));
        }
      }
    }

    void check(@Nullable Object[] cells, RowName row) {
      var key = new @Nullable Object[primaryKey.length];
      for (int i = 0; i < key.length; i++) {
        key[i] = cells[primaryKey[i]];
      }
      findings.checked(Invariant.PRIMARY_KEYS);
      long own = KeySet.hash(key);
      if (!ofDocuments) {
        ofCorpus.computeIfAbsent(table.name(), name -> new SortedHashes()).add(own);
      } else if (!keysOf(table.name()).add(own)) {
        findings.broken(Invariant.PRIMARY_KEYS, row + ": its key is there twice");
      }
      for (ForeignColumn column : foreignColumns) {
        Object value = cells[column.index()];
        if (value != null) {
          findings.checked(Invariant.FOREIGN_KEYS);
          refer(column, value, row);
        }
      }
      if (ofDocuments) {
        wanted.forEach(
            (reference, hashes) -> {
              if (reference.key().table().equals(table.name())) {
                hashes.meet(own);
              }
            });
      }
    }

    private void refer(ForeignColumn column, Object value, RowName row) {
      ForeignKey key = column.reference().key();
      long hash = KeySet.hash(value);
      if (!ofDocuments) {
        wanted.computeIfAbsent(column.reference(), r -> new SortedHashes()).add(hash);
      } else if (column.toCorpus()) {
        SortedHashes targets = ofCorpus.get(key.table());
        if (targets == null || !targets.has(hash)) {
          dangling(row, key, value);
        }
      } else if (!keysOf(key.table()).contains(hash)) {
        waiting.add(new Waiting(key, value, hash, row));
      }
    }
  }

  private void dangling(RowName row, ForeignKey key, Object value) {
    findings.broken(
        Invariant.FOREIGN_KEYS,
        "%s: no row of %s has its %s %s".formatted(row, key.table(), key.column(), value));
  }

  /** All tables of the corpus are read; gives those that have a key twice. */
  List<String> endOfCorpus() {
    ofCorpus.values().forEach(SortedHashes::sort);
    wanted.forEach(
        (reference, hashes) -> {
          hashes.sort();
          SortedHashes targets = ofCorpus.get(reference.key().table());
          if (targets != null) {
            hashes.meetAll(targets);
          }
        });
    return ofCorpus.keySet().stream().filter(t -> ofCorpus.get(t).hasTwice()).sorted().toList();
  }

  /** All rows of a document are read. */
  void endOfDocument() {
    for (Waiting reference : waiting) {
      if (!keysOf(reference.key().table()).contains(reference.hash())) {
        dangling(reference.row(), reference.key(), reference.value());
      }
    }
    waiting.clear();
    ofDocument.values().forEach(KeySet::clear);
  }

  /** The foreign keys of tables of the corpus with values that no row has. */
  List<Reference> unresolved() {
    return wanted.keySet().stream().filter(r -> !wanted.get(r).isAllMet()).toList();
  }

  /** Whether a value of such a foreign key was met. */
  boolean resolves(Reference reference, Object value) {
    SortedHashes hashes = wanted.get(reference);
    return hashes != null && hashes.isMet(KeySet.hash(value));
  }

  /** Names the rows of a table of the corpus that have a key of an earlier row. */
  static void nameTwice(Table table, @Nullable Object[] cells, KeySet seen, Findings findings) {
    Object[] key = table.primaryKey().stream().map(column -> cells[table.index(column)]).toArray();
    if (!seen.add(KeySet.hash(key))) {
      findings.broken(
          Invariant.PRIMARY_KEYS, new RowName(table, cells) + ": its key is there twice");
    }
  }

  private KeySet keysOf(String table) {
    return ofDocument.computeIfAbsent(table, name -> new KeySet());
  }
}
