// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableWriter;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the published files of one table out of its runs: in the order of the batches, or merged
 * where the table has another order; the late keys of each batch are joined on the way.
 */
final class TableAssembly {
  private static final Set<String> NOT_BY_BATCH = Set.of("issues", "entities", "timeline");

  private final WorkFolder folder;
  private final List<RunFile> runs;

  TableAssembly(WorkFolder folder, List<RunFile> runs) {
    this.folder = folder;
    this.runs = runs;
  }

  void write(String name, TableWriter writer) throws IOException {
    if (NOT_BY_BATCH.contains(name)) {
      MergedRuns.merge(folder, name, runsOf(name), writer::write);
      return;
    }
    for (RunFile run : runsOf(name)) {
      writeBatch(name, run, writer);
    }
  }

  private List<RunFile> runsOf(String table) {
    return runs.stream()
        .filter(run -> run.table().equals(table))
        .sorted(Comparator.comparingInt(RunFile::part))
        .toList();
  }

  private void writeBatch(String name, RunFile run, TableWriter writer) throws IOException {
    Table table = Tables.standard().table(name);
    LateJoin join = joinOf(name, run.part());
    try (RunReader<? extends Row> rows = RunReader.open(run, Rows.classOf(table))) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        @Nullable Object[] cells = Rows.cells(row);
        join.apply(cells);
        writer.write(cells);
      }
    }
  }

  /** Fills the cells of a row that only the whole corpus decides. */
  @FunctionalInterface
  private interface LateJoin {
    void apply(@Nullable Object[] cells);
  }

  private LateJoin joinOf(String name, int batch) throws IOException {
    Table table = Tables.standard().table(name);
    switch (name) {
      case "mentions", "participants" -> {
        int entity = table.index("entity_id");
        Map<String, String> ids = lateKeys(WorkFolder.LATE_ENTITY_IDS, batch);
        return cells -> cells[entity] = ids.get(String.valueOf(cells[entity]));
      }
      case "events" -> {
        int place = table.index("place_id");
        int event = table.index("event_id");
        int happening = table.index("timeline_id");
        Map<String, String> places = lateKeys(WorkFolder.LATE_ENTITY_IDS, batch);
        Map<String, String> happenings = lateKeys(WorkFolder.LATE_TIMELINE_IDS, batch);
        return cells -> {
          cells[place] = places.get(String.valueOf(cells[place]));
          cells[happening] = happenings.get(String.valueOf(cells[event]));
        };
      }
      default -> {
        return cells -> {};
      }
    }
  }

  private Map<String, String> lateKeys(String kind, int batch) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (RunFile run : runsOf(kind)) {
      if (run.part() == batch) {
        try (RunReader<LateKey> keys = RunReader.open(run, LateKey.class)) {
          for (LateKey key = keys.next(); key != null; key = keys.next()) {
            ids.put(key.key(), key.id());
          }
        }
      }
    }
    return ids;
  }
}
