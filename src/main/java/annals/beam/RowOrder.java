// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.PlaceOrder;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import annals.table.Tables;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The published order of a table's rows: its sort columns, text by code point, null after every
 * value, and ids that are places by document, start, end and number.
 */
final class RowOrder {
  private RowOrder() {}

  static Comparator<Row> of(String tableName) {
    Table table = Tables.standard().table(tableName);
    return table.sort().stream()
        .map(column -> by(table.index(column)))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<Row> by(int column) {
    return (a, b) -> compareCells(Rows.cell(a, column), Rows.cell(b, column));
  }

  private static int compareCells(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    if (a instanceof String x && b instanceof String y) {
      return PlaceOrder.OF_IDS.compare(x, y);
    }
    @SuppressWarnings("unchecked") // cells of one column are of one comparable class
    var x = (Comparable<Object>) a;
    return x.compareTo(b);
  }
}
