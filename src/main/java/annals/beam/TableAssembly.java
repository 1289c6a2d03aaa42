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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the published files of one table out of its runs: in the order of the batches, or merged
 * where the table has another order; the late keys of each batch are joined on the way.
 */
final class TableAssembly {
  private static final String DOCUMENT = "doc_id";

  private final WorkFolder folder;
  private final List<RunFile> runs;

  TableAssembly(WorkFolder folder, List<RunFile> runs) {
    this.folder = folder;
    this.runs = runs;
  }

  void write(String name, TableWriter writer) throws IOException {
    Table table = Tables.standard().table(name);
    if (!isByDocument(table)) {
      MergedRuns.merge(folder, name, runsOf(name), writer::write);
      return;
    }
    try (LateKeys entities = LateKeys.open(runs, WorkFolder.LATE_ENTITY_IDS);
        LateKeys happenings = LateKeys.open(runs, WorkFolder.LATE_TIMELINE_IDS)) {
      for (RunFile run : runsOf(name)) {
        writeBatch(
            table, run, join(table, entities.of(run.part()), happenings.of(run.part())), writer);
      }
    }
  }

  /** Whether each row is of a document, so that rows are in the order of the batches. */
  private static boolean isByDocument(Table table) {
    return table.has(DOCUMENT) && !table.column(DOCUMENT).nullable();
  }

  private List<RunFile> runsOf(String table) {
    return runs.stream()
        .filter(run -> run.table().equals(table))
        .sorted(Comparator.comparingInt(RunFile::part))
        .toList();
  }

  private static void writeBatch(Table table, RunFile run, LateJoin join, TableWriter writer)
      throws IOException {
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

  private static LateJoin join(
      Table table, Map<String, String> entities, Map<String, String> happenings) {
    return switch (table.name()) {
      case "mentions", "participants" -> {
        int entity = table.index("entity_id");
        yield cells -> cells[entity] = joined(entities, cells[entity]);
      }
      case "events" -> {
        int place = table.index("place_id");
        int speaker = table.index("attribution_id");
        int event = table.index("event_id");
        int happening = table.index("timeline_id");
        yield cells -> {
          cells[place] = joined(entities, cells[place]);
          cells[speaker] = joined(entities, cells[speaker]);
          cells[happening] = joined(happenings, cells[event]);
        };
      }
      default -> cells -> {};
    };
  }

  private static @Nullable String joined(Map<String, String> ids, @Nullable Object key) {
    return key == null ? null : ids.get(key.toString());
  }
}
