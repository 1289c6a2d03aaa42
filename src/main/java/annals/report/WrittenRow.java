// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as its CSV file has it, by the names of its columns. */
record WrittenRow(Map<String, Integer> columns, List<String> cells) {

  /** A cell; null where it is empty or there is no such column. */
  @Nullable String text(String column) {
    Integer index = columns.get(column);
    return index == null || cells.get(index).isEmpty() ? null : cells.get(index);
  }

  /** A cell; a dash where it is empty. */
  String orDash(String column) {
    String text = text(column);
    return text == null ? "\u2013" : text;
  }

  /** A cell of a column of whole numbers; 0 where it is empty. */
  long number(String column) {
    String text = text(column);
    return text == null ? 0 : Long.parseLong(text);
  }

  boolean flag(String column) {
    return "true".equals(text(column));
  }

  /** Whether a cell holds just that. */
  boolean is(String column, String value) {
    return value.equals(text(column));
  }

  /** The same row with one cell empty. */
  WrittenRow without(String column) {
    Integer index = columns.get(column);
    if (index == null || cells.get(index).isEmpty()) {
      return this;
    }
    var others = new ArrayList<>(cells);
    others.set(index, "");
    return new WrittenRow(columns, others);
  }
}
