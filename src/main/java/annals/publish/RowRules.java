// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import org.jspecify.annotations.Nullable;

/** What a cell may hold: a value of its column's type, and null only where the column says so. */
public final class RowRules {

  private RowRules() {}

  /**
   * What is wrong with the first cell that cannot be written, with its column; null where none is.
   */
  public static @Nullable String problem(Table table, Row row) {
    @Nullable Object[] cells = Rows.cells(row);
    for (int i = 0; i < cells.length; i++) {
      Column column = table.columns().get(i);
      String problem = problem(column, cells[i]);
      if (problem != null) {
        return column.name() + ": " + problem;
      }
    }
    return null;
  }

  static @Nullable String problem(Column column, @Nullable Object cell) {
    if (cell == null) {
      return column.nullable() ? null : "null";
    }
    if (!column.type().javaType().isInstance(cell)) {
      return "a " + cell.getClass().getSimpleName() + " for a " + column.type();
    }
    return cell instanceof String text && text.isEmpty()
        ? "an empty string (null is the empty cell)"
        : null;
  }
}
