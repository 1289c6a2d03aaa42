// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import annals.text.KeySet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one table against the rows of another: how often entities are mentioned, events
 * make a happening and rules decide, and in how many documents. Counts by entity and happening are
 * compared as one sum each, in which every row has the weight of its key's hash, so that nothing
 * grows with the dataset; a sum that differs says that some count is wrong, not which.
 */
final class SumChecks {
  /** A table whose rows count the rows of another that name it. */
  private record Counted(String table, String rows, String key, String total) {}

  private static final List<Counted> COUNTED =
      List.of(
          new Counted("entities", "mentions", "entity_id", "mentions"),
          new Counted("timeline", "events", "timeline_id", "mentions"));

  private final Findings findings;
  private final Map<String, Long> sums = new HashMap<>();
  private final Map<String, KeySet> ofDocument = new HashMap<>();
  private final Map<String, long[]> rules = new TreeMap<>();
  private final KeySet rulesOfDocument = new KeySet();
  private final NamedEvents named;

  SumChecks(Findings findings) {
    this.findings = findings;
    this.named = new NamedEvents(findings);
  }

  /** Takes a row: those of the corpus first, then those of documents. */
  void add(Table table, @Nullable Object[] cells) {
    named.add(table, cells);
    for (Counted counted : COUNTED) {
      if (table.name().equals(counted.table())) {
        long weight = KeySet.hash(cells[table.index(counted.key())]);
        take(counted, "rows", weight * number(table, cells, counted.total()));
        take(counted, "documents", weight * number(table, cells, "documents"));
      } else if (table.name().equals(counted.rows())) {
        Object key = cells[table.index(counted.key())];
        if (key != null) {
          long weight = KeySet.hash(key);
          take(counted, "rows", -weight);
          if (ofDocument.computeIfAbsent(counted.rows(), t -> new KeySet()).add(weight)) {
            take(counted, "documents", -weight);
          }
        }
      }
    }
    if (table.name().equals("rules")) {
      String id = String.valueOf(cells[table.index("rule_id")]);
      rules.putIfAbsent(id, new long[2]);
      add(id, number(table, cells, "hits"), number(table, cells, "documents"));
    } else if (table.has("rule_id") && Keys.isOfDocuments(table)) {
      Object id = cells[table.index("rule_id")];
      if (id != null) {
        add(id.toString(), -1, rulesOfDocument.add(KeySet.hash(id)) ? -1 : 0);
      }
    }
  }

  private void take(Counted counted, String what, long more) {
    sums.merge(counted.table() + "." + what, more, Long::sum);
  }

  /** Counts for a rule; one that is no row is a foreign key that does not resolve. */
  private void add(String rule, long hits, long documents) {
    long[] counts = rules.get(rule);
    if (counts != null) {
      counts[0] += hits;
      counts[1] += documents;
    }
  }

  private static long number(Table table, @Nullable Object[] cells, String column) {
    return cells[table.index(column)] instanceof Long number ? number : 0;
  }

  /** All rows of a document are read. */
  void endOfDocument() {
    ofDocument.values().forEach(KeySet::clear);
    rulesOfDocument.clear();
    named.endOfDocument();
  }

  /**
   * All rows are read.
   *
   * @param written the tables of the dataset; counts of rows that are not there are not checked
   */
  void end(Map<String, ?> written) {
    for (Counted counted : COUNTED) {
      if (written.containsKey(counted.table()) && written.containsKey(counted.rows())) {
        compare(counted, "rows", counted.total());
        compare(counted, "documents", "documents");
      }
    }
    if (written.keySet().containsAll(NamedEvents.TABLES)) {
      named.end();
    }
    if (written.containsKey("rules")) {
      rules.forEach(
          (id, counts) -> {
            findings.checked(Invariant.SUMS);
            if (counts[0] != 0 || counts[1] != 0) {
              findings.broken(
                  Invariant.SUMS,
                  "rules %s: hits are %+d and documents %+d off what the tables hold"
                      .formatted(id, counts[0], counts[1]));
            }
          });
    }
  }

  private void compare(Counted counted, String what, String column) {
    findings.checked(Invariant.SUMS);
    if (sums.getOrDefault(counted.table() + "." + what, 0L) != 0) {
      findings.broken(
          Invariant.SUMS,
          "%s.%s is not what the rows of %s make"
              .formatted(counted.table(), column, counted.rows()));
    }
  }
}
