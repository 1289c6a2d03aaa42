// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.table.PlaceOrder;
import annals.table.Table;
import annals.table.Tables;
import java.util.Comparator;
import java.util.List;

/**
 * The order of rows where their key alone decides it: places ({@code doc#char=10,14.2}) by
 * document, start, end and number, other ids by code point, numbers as numbers. The timeline and
 * the issues are sorted by other columns, and a table that this version does not know may be.
 */
final class KeyOrder implements Comparator<List<String>> {
  private final List<Boolean> numbers;

  /** For keys whose columns are numbers or not. */
  KeyOrder(List<Boolean> numbers) {
    this.numbers = numbers;
  }

  /** Whether the rows of a table stand in the order of their keys. */
  static boolean applies(String tableName, List<String> primaryKey) {
    if (!Tables.standard().names().contains(tableName)) {
      return false;
    }
    Table table = Tables.standard().table(tableName);
    boolean byPlace =
        table.sort().get(0).equals("doc_id")
            && primaryKey.equals(
                table.sort().subList(table.sort().size() - 1, table.sort().size()));
    return primaryKey.equals(table.primaryKey()) && (byPlace || table.sort().equals(primaryKey));
  }

  @Override
  public int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      String x = a.get(i);
      String y = b.get(i);
      int order = (numbers.get(i) ? PlaceOrder.OF_NUMBERS : PlaceOrder.OF_IDS).compare(x, y);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
