// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.RowChange.Cause;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What changed in a table.
 *
 * @param where which of the two releases has it
 * @param columns in how many rows a column differs, by its name
 * @param schema what changed of its columns and key, a line each
 * @param causes how many rows came, went, changed or moved, by what can have decided it
 * @param rows some of them, as many as were asked for
 */
public record TableDiff(
    String name,
    Where where,
    Counts counts,
    SortedMap<String, Long> columns,
    List<SchemaChange> schema,
    Map<Cause, Long> causes,
    List<RowChange> rows) {
  private static final int ONE_IN = 3;

  /** The releases that have a table. */
  public enum Where {
    BOTH,
    ONLY_BEFORE,
    ONLY_AFTER
  }

  /**
   * Rows of a table.
   *
   * @param before its rows before; 0 where it was not there
   * @param after its rows after; 0 where it is gone
   * @param changed rows whose key is in both and which differ in a column that is in both
   * @param moved rows whose span is another but meets the one before
   * @param shifted rows that say the same and only stand elsewhere, for the text before them
   *     changed
   */
  public record Counts(
      long before, long after, long added, long removed, long changed, long moved, long shifted) {
    long different() {
      return added + removed + changed + moved;
    }
  }

  /** Whether it is in both releases with the same columns and rows. */
  public boolean same() {
    return where == Where.BOTH && rowsAreSame() && schema.isEmpty();
  }

  boolean rowsAreSame() {
    return counts.different() + counts.shifted() == 0;
  }

  /** Rows that are in both releases and the same. */
  public long identical() {
    return where == Where.BOTH
        ? counts.after() - counts.added() - counts.changed() - counts.moved() - counts.shifted()
        : 0;
  }

  /** Whether a third of its rows or more went without others in their place. */
  boolean losesMuch() {
    return counts.before() > 0 && (counts.before() - counts.after()) * ONE_IN >= counts.before();
  }

  TableDiff withRows(List<RowChange> others) {
    return new TableDiff(name, where, counts, columns, schema, causes, others);
  }
}
