// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import java.util.List;
import java.util.SortedMap;

/**
 * What changed in a table.
 *
 * @param where which of the two releases has it
 * @param before its rows before; 0 where it was not there
 * @param after its rows after; 0 where it is gone
 * @param changed rows whose key is in both and which differ in a column that is in both
 * @param columns in how many rows a column differs, by its name
 * @param schema what changed of its columns and key, a line each
 */
public record TableDiff(
    String name,
    Where where,
    long before,
    long after,
    long added,
    long removed,
    long changed,
    SortedMap<String, Long> columns,
    List<SchemaChange> schema) {

  /** The releases that have a table. */
  public enum Where {
    BOTH,
    ONLY_BEFORE,
    ONLY_AFTER
  }

  /** Whether it is in both releases with the same columns and rows. */
  public boolean same() {
    return where == Where.BOTH && rowsAreSame() && schema.isEmpty();
  }

  boolean rowsAreSame() {
    return added == 0 && removed == 0 && changed == 0;
  }

  /** Rows that are in both releases and the same. */
  public long identical() {
    return where == Where.BOTH ? after - added - changed : 0;
  }
}
