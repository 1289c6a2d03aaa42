// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
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
  private static final String PLACE = "#char=";

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
      return compareTexts(x, y);
    }
    @SuppressWarnings("unchecked") // cells of one column are of one comparable class
    var x = (Comparable<Object>) a;
    return x.compareTo(b);
  }

  private static int compareTexts(String a, String b) {
    int placeA = a.indexOf(PLACE);
    int placeB = b.indexOf(PLACE);
    if (placeA < 0 || placeB < 0) {
      return DocIds.BY_CODE_POINT.compare(a, b);
    }
    int byDocument = DocIds.BY_CODE_POINT.compare(a.substring(0, placeA), b.substring(0, placeB));
    return byDocument != 0
        ? byDocument
        : comparePlaces(a.substring(placeA + PLACE.length()), b.substring(placeB + PLACE.length()));
  }

  /** Compares {@code 1697,1717.2} number by number. */
  private static int comparePlaces(String a, String b) {
    String[] x = a.split("[,.]", 3);
    String[] y = b.split("[,.]", 3);
    for (int i = 0; i < 3; i++) {
      long left = i < x.length ? Long.parseLong(x[i]) : 1;
      long right = i < y.length ? Long.parseLong(y[i]) : 1;
      if (left != right) {
        return Long.compare(left, right);
      }
    }
    return 0;
  }
}
