// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import annals.publish.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of two releases side by side and counts what was added, removed and changed. Where
 * rows stand in the order of their keys ({@link KeyOrder}) two rows are in memory; elsewhere (the
 * timeline, the issues) those rows are that found no partner yet.
 */
final class RowComparison {
  private final List<String> columns;
  private final SortedMap<String, Long> changedColumns = new TreeMap<>();
  private long added;
  private long removed;
  private long changed;

  /** A row: its key and its cells in the columns that both releases have. */
  private record KeyedRow(List<String> key, List<String> cells) {}

  /** Rows of one side, projected to the common columns. */
  private static final class Side implements AutoCloseable {
    private final CsvTable table;
    private final int[] key;
    private final int[] cells;

    Side(List<Path> parts, List<String> primaryKey, List<String> columns) throws IOException {
      this.table = CsvTable.open(parts);
      this.key = indices(primaryKey);
      this.cells = indices(columns);
    }

    private int[] indices(List<String> names) throws IOException {
      var indices = new int[names.size()];
      for (int i = 0; i < indices.length; i++) {
        indices[i] = table.header().indexOf(names.get(i));
        if (indices[i] < 0) {
          throw new IOException("there is no column " + names.get(i));
        }
      }
      return indices;
    }

    @Nullable KeyedRow next() throws IOException {
      String[] row = table.next();
      return row == null ? null : new KeyedRow(pick(row, key), pick(row, cells));
    }

    private static List<String> pick(String[] row, int[] indices) {
      var picked = new ArrayList<String>(indices.length);
      for (int index : indices) {
        picked.add(row[index]);
      }
      return picked;
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  private RowComparison(List<String> columns) {
    this.columns = columns;
  }

  /** Throws {@link IOException} where a file cannot be read or is not in its order. */
  static TableDiff of(ReleasedTable before, ReleasedTable after, List<SchemaChange> schema)
      throws IOException {
    List<String> common =
        before.types().keySet().stream().filter(after.types()::containsKey).toList();
    List<String> key = after.primaryKey();
    var comparison = new RowComparison(common);
    try (var left = new Side(before.parts(), key, common);
        var right = new Side(after.parts(), key, common)) {
      if (KeyOrder.applies(after.name(), key)) {
        List<Boolean> numbers =
            key.stream().map(column -> "integer".equals(after.types().get(column))).toList();
        comparison.merge(left, right, new KeyOrder(numbers));
      } else {
        comparison.match(left, right);
      }
    }
    return new TableDiff(
        after.name(),
        TableDiff.Where.BOTH,
        before.rows(),
        after.rows(),
        comparison.added,
        comparison.removed,
        comparison.changed,
        comparison.changedColumns,
        schema);
  }

  private void merge(Side before, Side after, KeyOrder order) throws IOException {
    KeyedRow left = before.next();
    KeyedRow right = after.next();
    while (left != null || right != null) {
      int side = left == null ? 1 : right == null ? -1 : order.compare(left.key(), right.key());
      if (side == 0) {
        compare(left, right);
      } else if (side < 0) {
        removed++;
      } else {
        added++;
      }
      left = side <= 0 ? advance(before, left, order) : left;
      right = side >= 0 ? advance(after, right, order) : right;
    }
  }

  private static @Nullable KeyedRow advance(Side side, KeyedRow last, KeyOrder order)
      throws IOException {
    KeyedRow next = side.next();
    if (next != null && order.compare(last.key(), next.key()) >= 0) {
      throw new IOException("row " + String.join(" ", next.key()) + " is not in the order of keys");
    }
    return next;
  }

  private void match(Side before, Side after) throws IOException {
    Map<List<String>, KeyedRow> waitingBefore = new HashMap<>();
    Map<List<String>, KeyedRow> waitingAfter = new HashMap<>();
    KeyedRow left = before.next();
    KeyedRow right = after.next();
    while (left != null || right != null) {
      if (left != null) {
        KeyedRow partner = waitingAfter.remove(left.key());
        if (partner != null) {
          compare(left, partner);
        } else {
          waitingBefore.put(left.key(), left);
        }
        left = before.next();
      }
      if (right != null) {
        KeyedRow partner = waitingBefore.remove(right.key());
        if (partner != null) {
          compare(partner, right);
        } else {
          waitingAfter.put(right.key(), right);
        }
        right = after.next();
      }
    }
    removed += waitingBefore.size();
    added += waitingAfter.size();
  }

  private void compare(KeyedRow before, KeyedRow after) {
    if (before.cells().equals(after.cells())) {
      return;
    }
    changed++;
    for (int i = 0; i < columns.size(); i++) {
      if (!before.cells().get(i).equals(after.cells().get(i))) {
        changedColumns.merge(columns.get(i), 1L, Long::sum);
      }
    }
  }
}
