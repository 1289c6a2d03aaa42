// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the cells of a table that only the whole corpus decides, part by part in their order. */
final class LateJoin {
  /** What the corpus gives ids to. */
  enum Of {
    ENTITY,
    HAPPENING,
    INCIDENT
  }

  /** A cell that is filled with the id of what another cell names. */
  private record Fill(String column, String key, Of of) {
    static Fill of(String column, Of of) {
      return new Fill(column, column, of);
    }
  }

  private static final Map<String, List<Fill>> FILLS =
      Map.of(
          "mentions", List.of(Fill.of("entity_id", Of.ENTITY)),
          "participants", List.of(Fill.of("entity_id", Of.ENTITY)),
          "events",
              List.of(
                  Fill.of("place_id", Of.ENTITY),
                  Fill.of("attribution_id", Of.ENTITY),
                  new Fill("timeline_id", "event_id", Of.HAPPENING)),
          "figures", List.of(Fill.of("person_id", Of.ENTITY)),
          "statements", List.of(Fill.of("speaker_id", Of.ENTITY)),
          "casualties",
              List.of(
                  Fill.of("attribution_id", Of.ENTITY),
                  Fill.of("timeline_id", Of.HAPPENING),
                  Fill.of("incident_id", Of.INCIDENT)));

  private final Table table;
  private final Map<Of, LateKeys> keys;

  LateJoin(Table table, Map<Of, LateKeys> keys) {
    this.table = table;
    this.keys = keys;
  }

  /** Hands on the rows of a part, joined. */
  void join(RunFile part, MergedRuns.Sink<Row> sink) throws IOException {
    Map<Of, Map<String, String>> ids = new EnumMap<>(Of.class);
    for (Map.Entry<Of, LateKeys> of : keys.entrySet()) {
      ids.put(of.getKey(), of.getValue().of(part.part()));
    }
    List<Fill> fills = FILLS.getOrDefault(table.name(), List.of());
    try (RunReader<? extends Row> rows = RunReader.open(part, Rows.classOf(table))) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        sink.accept(fills.isEmpty() ? row : joined(row, fills, ids));
      }
    }
  }

  private Row joined(Row row, List<Fill> fills, Map<Of, Map<String, String>> ids) {
    @Nullable Object[] cells = Rows.cells(row);
    for (Fill fill : fills) {
      Object key = cells[table.index(fill.key())];
      String id = key == null ? null : ids.getOrDefault(fill.of(), Map.of()).get(key.toString());
      cells[table.index(fill.column())] = id;
    }
    return Rows.row(row.getClass(), cells);
  }
}
