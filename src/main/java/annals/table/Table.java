// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.util.List;

/**
 * A table: its columns in published order, key and sort order.
 *
 * @param spanText where its rows are spans of a source text, the column with their exact words:
 *     {@code slice(char_start, char_end)} is its cell
 */
public record Table(
    String name,
    String title,
    String description,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    List<String> sort,
    String spanText) {

  /**
   * The position of a column; throws {@link IllegalArgumentException} for a name it does not have.
   */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + column + " in table " + name);
  }

  public boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  public Column column(String column) {
    return columns.get(index(column));
  }
}
