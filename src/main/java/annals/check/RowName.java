// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import org.jspecify.annotations.Nullable;

/** A row's table and key, put into words only where a message needs them. */
final class RowName {
  private final Table table;
  private final @Nullable Object[] cells;

  RowName(Table table, @Nullable Object[] cells) {
    this.table = table;
    this.cells = cells;
  }

  @Override
  public String toString() {
    var name = new StringBuilder(table.name());
    for (String column : table.primaryKey()) {
      name.append(' ').append(cells[table.index(column)]);
    }
    return name.toString();
  }
}
