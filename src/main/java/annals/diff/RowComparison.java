// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.Release.ReleasedTable;
import annals.publish.CsvTable;
import annals.table.PlaceOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of two releases side by side and counts what was added, removed, changed and moved.
 * Where rows stand in the order of their keys ({@link KeyOrder}) those of one document that differ
 * are in memory; elsewhere (the timeline, the issues) those are that found no partner yet.
 */
final class RowComparison {
  private final List<String> columns;
  private final RowSamples samples;
  private final Places places;
  private final Setting setting;
  private final SortedMap<String, Long> changedColumns = new TreeMap<>();
  private final List<KeyedRow> removedHere = new ArrayList<>();
  private final List<KeyedRow> addedHere = new ArrayList<>();
  private long added;
  private long removed;
  private long changed;
  private long moved;
  private long shifted;
  private String document = "";

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

  /**
   * What is known of all tables.
   *
   * @param shifts learned from each table for those after it
   * @param rows how many changed rows are kept to be shown
   */
  record Setting(Causes causes, Shifts shifts, int rows) {}

  private RowComparison(List<String> columns, Setting setting) {
    this.columns = columns;
    this.places = new Places(columns);
    this.setting = setting;
    this.samples = new RowSamples(places, setting.causes(), setting.rows());
  }

  /**
   * Compares a table.
   *
   * @throws IOException where a file cannot be read or is not in its order
   */
  static TableDiff of(
      ReleasedTable before, ReleasedTable after, List<SchemaChange> schema, Setting setting)
      throws IOException {
    List<String> common =
        before.types().keySet().stream().filter(after.types()::containsKey).toList();
    List<String> key = after.primaryKey();
    var comparison = new RowComparison(common, setting);
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
        new TableDiff.Counts(
            before.rows(),
            after.rows(),
            comparison.added,
            comparison.removed,
            comparison.changed,
            comparison.moved,
            comparison.shifted),
        comparison.changedColumns,
        schema,
        comparison.samples.causes(),
        comparison.samples.shown());
  }

  private void merge(Side before, Side after, KeyOrder order) throws IOException {
    KeyedRow left = before.next();
    KeyedRow right = after.next();
    while (left != null || right != null) {
      int side = left == null ? 1 : right == null ? -1 : order.compare(left.key(), right.key());
      if (side == 0 && isRewritten(left)) {
        alone(left, removedHere);
        alone(right, addedHere);
      } else if (side == 0) {
        compare(left, right);
      } else if (side < 0) {
        alone(left, removedHere);
      } else {
        alone(right, addedHere);
      }
      left = side <= 0 ? advance(before, left, order) : left;
      right = side >= 0 ? advance(after, right, order) : right;
    }
    endOfDocument();
  }

  private void alone(KeyedRow row, List<KeyedRow> side) {
    String id = row.key().get(0);
    String of = String.valueOf(SpanPairs.document(id));
    if (!of.equals(document)) {
      endOfDocument();
      document = of;
    }
    side.add(row);
  }

  /** What came and went in a document is told apart from what moved. */
  private void endOfDocument() {
    var rewritten = new Rewritten(places, setting.causes(), setting.shifts());
    rewritten
        .takeFrom(removedHere, addedHere)
        .forEach(same -> compare(same.before(), same.after()));
    SpanPairs spans = SpanPairs.of(removedHere, addedHere, setting.shifts());
    spans.pairs().forEach(this::pair);
    removed += spans.removed().size();
    added += spans.added().size();
    spans.removed().forEach(samples::removed);
    spans.added().forEach(samples::added);
    removedHere.clear();
    addedHere.clear();
  }

  /** A row and what became of it: the same place with other values, or another span. */
  private void pair(SpanPairs.Pair pair) {
    SpanPairs.Span meant = SpanPairs.moved(pair.before(), setting.shifts());
    boolean here = Objects.equals(meant, SpanPairs.span(pair.after().key().get(0)));
    if (here) {
      compare(pair.before(), pair.after());
    } else {
      moved++;
      countColumns(pair.before(), pair.after());
      samples.moved(pair.before(), pair.after());
    }
  }

  private boolean isRewritten(KeyedRow row) {
    return Rewritten.is(row, setting.causes());
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
        KeyedRow partner = isRewritten(left) ? null : waitingAfter.remove(left.key());
        if (partner != null) {
          compare(left, partner);
        } else {
          waitingBefore.put(left.key(), left);
        }
        left = before.next();
      }
      if (right != null) {
        KeyedRow partner = isRewritten(right) ? null : waitingBefore.remove(right.key());
        if (partner != null) {
          compare(partner, right);
        } else {
          waitingAfter.put(right.key(), right);
        }
        right = after.next();
      }
    }
    removedHere.addAll(sorted(waitingBefore.values()));
    addedHere.addAll(sorted(waitingAfter.values()));
    endOfDocument();
  }

  private static List<KeyedRow> sorted(Collection<KeyedRow> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(row -> row.key().get(0), PlaceOrder.OF_IDS))
        .toList();
  }

  private void compare(KeyedRow before, KeyedRow after) {
    if (before.cells().equals(after.cells())) {
      return;
    }
    boolean moves = setting.causes().otherInputs() || isRewritten(before);
    if (moves && places.saySame(before, after)) {
      shifted++;
      return;
    }
    changed++;
    countColumns(before, after);
    samples.changed(before, after);
  }

  /** Places count where nothing else differs. */
  private void countColumns(KeyedRow before, KeyedRow after) {
    boolean same = places.saySame(before, after);
    for (int i = 0; i < columns.size(); i++) {
      String old = before.cells().get(i);
      String now = after.cells().get(i);
      if (!old.equals(now) && (same || !places.isPlace(i, old, now))) {
        changedColumns.merge(columns.get(i), 1L, Long::sum);
      }
    }
  }
}
