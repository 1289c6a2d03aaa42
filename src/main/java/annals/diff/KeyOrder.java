// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.read.DocIds;
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
  private static final String PLACE = "#char=";

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
      int order = numbers.get(i) ? compareNumbers(x, y) : compareTexts(x, y);
      if (order != 0) {
        return order;
      }
    }
    return 0;
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

  private static int comparePlaces(String a, String b) {
    String[] x = a.split("[,.]");
    String[] y = b.split("[,.]");
    for (int i = 0; i < Math.max(x.length, y.length); i++) {
      int order = compareNumbers(i < x.length ? x[i] : "1", i < y.length ? y[i] : "1");
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Of digits alone; the longer one is the greater, as none starts with a zero. */
  private static int compareNumbers(String a, String b) {
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
