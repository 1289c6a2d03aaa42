// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.RowChange.Cause;
import annals.diff.RowChange.Cell;
import annals.diff.RowChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts the changed rows of a table by cause and keeps of each kind those to be shown that tell a
 * reviewer most: other values before other scores, what is told as fact before the rest. Of a row
 * that came or went it keeps the cells that say what it is: its first ones that are no ids.
 */
final class RowSamples {
  private static final int CELLS_OF_A_ROW = 6;
  private static final String SENTENCE = "sentence_id";
  private static final String CORE = "core";

  private final List<String> columns;
  private final Places places;
  private final Causes causes;
  private final int most;
  private final Map<Cause, Long> counts = new EnumMap<>(Cause.class);
  private final Map<Kind, List<Weighed>> kept = new EnumMap<>(Kind.class);

  /** A row to be shown; the less its weight, the more it tells. */
  private record Weighed(int weight, RowChange row) {}

  RowSamples(Places places, Causes causes, int most) {
    this.columns = places.columns();
    this.places = places;
    this.causes = causes;
    this.most = most;
    for (Kind kind : Kind.values()) {
      kept.put(kind, new ArrayList<>());
    }
  }

  void changed(KeyedRow before, KeyedRow after) {
    keep(Kind.CHANGED, before, after);
  }

  void moved(KeyedRow before, KeyedRow after) {
    keep(Kind.MOVED, before, after);
  }

  void removed(KeyedRow row) {
    keep(Kind.REMOVED, row, null);
  }

  void added(KeyedRow row) {
    keep(Kind.ADDED, null, row);
  }

  Map<Cause, Long> causes() {
    return counts;
  }

  /** As many as may be shown, of each kind in turn, so that no kind hides another. */
  List<RowChange> shown() {
    var shown = new ArrayList<RowChange>();
    for (int i = 0; shown.size() < most && i < most; i++) {
      for (Kind kind : Kind.values()) {
        List<Weighed> rows = kept.get(kind);
        if (rows != null && i < rows.size() && shown.size() < most) {
          shown.add(rows.get(i).row());
        }
      }
    }
    shown.sort(java.util.Comparator.comparing(RowChange::kind));
    return List.copyOf(shown);
  }

  private void keep(Kind kind, @Nullable KeyedRow before, @Nullable KeyedRow after) {
    KeyedRow row = after == null ? before : after;
    if (row == null) {
      return;
    }
    Cause cause = causes.of(document(row));
    counts.merge(cause, 1L, Long::sum);
    List<Weighed> rows = kept.getOrDefault(kind, List.of());
    int weight = weight(before, after);
    int place = rows.size();
    while (place > 0 && rows.get(place - 1).weight() > weight) {
      place--;
    }
    if (place < most) {
      rows.add(place, new Weighed(weight, change(kind, before, after, row, cause)));
      rows.subList(Math.min(most, rows.size()), rows.size()).clear();
    }
  }

  private RowChange change(
      Kind kind, @Nullable KeyedRow before, @Nullable KeyedRow after, KeyedRow row, Cause cause) {
    return new RowChange(
        kind,
        key(before),
        key(after),
        cause,
        cells(before, after),
        document(row),
        cell(row, SENTENCE),
        null);
  }

  private int weight(@Nullable KeyedRow before, @Nullable KeyedRow after) {
    int facts = isFact(before) || isFact(after) ? 0 : 1;
    return before == null || after == null
        ? facts
        : 2 * places.weight(before, after).rank() + facts;
  }

  private boolean isFact(@Nullable KeyedRow row) {
    return row != null && "true".equals(cell(row, CORE));
  }

  /** Rows that merge what several documents tell have a document in their key, but are of all. */
  private @Nullable String document(KeyedRow row) {
    int column = columns.indexOf("doc_id");
    return column >= 0 ? row.cells().get(column) : null;
  }

  private @Nullable String cell(KeyedRow row, String column) {
    int index = columns.indexOf(column);
    return index < 0 ? null : orNull(row.cells().get(index));
  }

  private static @Nullable String key(@Nullable KeyedRow row) {
    return row == null ? null : String.join(" ", row.key());
  }

  private List<Cell> cells(@Nullable KeyedRow before, @Nullable KeyedRow after) {
    var cells = new ArrayList<Cell>();
    boolean alone = before == null || after == null;
    boolean placed = !alone && places.saySame(before, after);
    for (int i = 0; i < columns.size(); i++) {
      String old = before == null ? null : orNull(before.cells().get(i));
      String now = after == null ? null : orNull(after.cells().get(i));
      boolean tells = alone ? says(columns.get(i)) && cells.size() < CELLS_OF_A_ROW : true;
      boolean noise = !alone && !placed && places.weight(i, old, now) == Places.Weight.PLACE;
      if (tells && !noise && !Objects.equals(old, now)) {
        cells.add(new Cell(columns.get(i), old, now));
      }
    }
    if (!alone) {
      cells.sort(Comparator.comparing(this::weight));
    }
    return cells;
  }

  private Places.Weight weight(Cell cell) {
    return places.weight(columns.indexOf(cell.column()), cell.before(), cell.after());
  }

  private static boolean says(String column) {
    return !column.endsWith("_id") && !column.startsWith("char_") && !column.equals("ordinal");
  }

  private static @Nullable String orNull(@Nullable String cell) {
    return cell == null || cell.isEmpty() ? null : cell;
  }
}
