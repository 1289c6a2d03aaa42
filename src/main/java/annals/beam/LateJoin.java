// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the cells of a table that only the whole corpus decides, part by part in their order. */
final class LateJoin {
  private final Table table;
  private final LateKeys entities;
  private final LateKeys happenings;

  LateJoin(Table table, LateKeys entities, LateKeys happenings) {
    this.table = table;
    this.entities = entities;
    this.happenings = happenings;
  }

  /** Hands on the rows of a part, joined. */
  void join(RunFile part, MergedRuns.Sink<Row> sink) throws IOException {
    Map<String, String> entityIds = entities.of(part.part());
    Map<String, String> timelineIds = happenings.of(part.part());
    try (RunReader<? extends Row> rows = RunReader.open(part, Rows.classOf(table))) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        sink.accept(joined(row, entityIds, timelineIds));
      }
    }
  }

  private Row joined(Row row, Map<String, String> entityIds, Map<String, String> timelineIds) {
    return switch (table.name()) {
      case "mentions", "participants" -> {
        @Nullable Object[] cells = Rows.cells(row);
        replace(cells, "entity_id", "entity_id", entityIds);
        yield Rows.row(row.getClass(), cells);
      }
      case "events" -> {
        @Nullable Object[] cells = Rows.cells(row);
        replace(cells, "place_id", "place_id", entityIds);
        replace(cells, "attribution_id", "attribution_id", entityIds);
        replace(cells, "timeline_id", "event_id", timelineIds);
        yield Rows.row(row.getClass(), cells);
      }
      case "figures" -> {
        @Nullable Object[] cells = Rows.cells(row);
        replace(cells, "person_id", "person_id", entityIds);
        yield Rows.row(row.getClass(), cells);
      }
      case "statements" -> {
        @Nullable Object[] cells = Rows.cells(row);
        replace(cells, "speaker_id", "speaker_id", entityIds);
        yield Rows.row(row.getClass(), cells);
      }
      case "casualties" -> {
        @Nullable Object[] cells = Rows.cells(row);
        replace(cells, "attribution_id", "attribution_id", entityIds);
        replace(cells, "timeline_id", "timeline_id", timelineIds);
        yield Rows.row(row.getClass(), cells);
      }
      default -> row;
    };
  }

  private void replace(
      @Nullable Object[] cells, String column, String keyColumn, Map<String, String> ids) {
    Object key = cells[table.index(keyColumn)];
    cells[table.index(column)] = key == null ? null : ids.get(key.toString());
  }
}
