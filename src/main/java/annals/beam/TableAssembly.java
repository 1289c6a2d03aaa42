// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.IssueRows;
import annals.publish.TableWriter;
import annals.read.DocIds;
import annals.table.IssueRow;
import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the published files of one table out of its runs: in the order of the batches, or merged
 * where the table has another order or a batch has many parts; the late keys of each part are
 * joined on the way.
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
    if (isByDocument(table)) {
      writeByDocument(table, writer);
    } else {
      List<RunFile> sorted = name.equals(PartRows.ISSUES) ? numberedIssues() : runsOf(name);
      new MergedRuns<Row>(folder, Rows.classOf(table), RowOrder.of(name))
          .merge(name, sorted, writer::write);
    }
  }

  /** Whether each row is of a document, so that rows are in the order of the batches. */
  private static boolean isByDocument(Table table) {
    return table.has(DOCUMENT) && !table.column(DOCUMENT).nullable();
  }

  private List<RunFile> runsOf(String table) {
    return runs.stream()
        .filter(run -> run.table().equals(table) && run.rows() > 0)
        .sorted(Comparator.comparingLong(RunFile::part))
        .toList();
  }

  /** The runs of a table by the batch that their parts were cut from. */
  private Map<Integer, List<RunFile>> byBatch(String table) {
    var batches = new TreeMap<Integer, List<RunFile>>();
    for (RunFile run : runsOf(table)) {
      batches.computeIfAbsent(Part.batchOf(run.part()), batch -> new ArrayList<>()).add(run);
    }
    return batches;
  }

  private void writeByDocument(Table table, TableWriter writer) throws IOException {
    try (LateKeys entities = LateKeys.open(folder, table, runs, WorkFolder.LATE_ENTITY_IDS);
        LateKeys happenings = LateKeys.open(folder, table, runs, WorkFolder.LATE_TIMELINE_IDS);
        LateKeys incidents = LateKeys.open(folder, table, runs, WorkFolder.LATE_INCIDENT_IDS)) {
      var late =
          new LateJoin(
              table,
              Map.of(
                  LateJoin.Of.ENTITY, entities,
                  LateJoin.Of.HAPPENING, happenings,
                  LateJoin.Of.INCIDENT, incidents));
      for (List<RunFile> parts : byBatch(table.name()).values()) {
        if (parts.size() == 1) {
          late.join(parts.get(0), writer::write);
        } else {
          writeMerged(table, parts, late, writer);
        }
      }
    }
  }

  /** The parts of one batch lie side by side: first each is joined, then all are merged. */
  private void writeMerged(Table table, List<RunFile> parts, LateJoin late, TableWriter writer)
      throws IOException {
    var joined = new ArrayList<RunFile>();
    for (RunFile part : parts) {
      try (RunWriter run = folder.run(table.name() + "-joined", part.part())) {
        late.join(part, run::write);
        joined.add(run.finish());
      }
    }
    int document = table.index(DOCUMENT);
    Comparator<Row> order =
        Comparator.comparing(row -> String.valueOf(Rows.cell(row, document)), DocIds.BY_CODE_POINT);
    new MergedRuns<Row>(folder, Rows.classOf(table), order)
        .merge(table.name() + "-of-" + Part.batchOf(parts.get(0).part()), joined, writer::write);
  }

  /** The issues with their numbers, in sorted runs. */
  private List<RunFile> numberedIssues() throws IOException {
    var sorted =
        new SortedRuns<IssueRow>(folder, "issues-numbered", 0, RowOrder.of(PartRows.ISSUES));
    Comparator<IssueDraft> order = Comparator.comparingLong(IssueDraft::document);
    for (Map.Entry<Integer, List<RunFile>> batch : byBatch(PartRows.ISSUES).entrySet()) {
      Map<String, Integer> numbers = new HashMap<>();
      new MergedRuns<IssueDraft>(folder, IssueDraft.class, order)
          .merge(
              "issues-of-" + batch.getKey(),
              batch.getValue(),
              draft -> sorted.add(IssueRows.numbered(draft.row(), numbers)));
    }
    return sorted.finish();
  }
}
