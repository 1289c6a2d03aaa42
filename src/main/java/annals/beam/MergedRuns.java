// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.Row;
import annals.table.Rows;
import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Merges sorted runs of a table whose order is not that of the batches (issues, entities, the
 * timeline). At most {@value #FAN_IN} files are open at a time; more runs are merged in rounds.
 */
final class MergedRuns {
  private static final int FAN_IN = 64;

  private MergedRuns() {}

  /** What takes the rows of a merge. */
  @FunctionalInterface
  interface Sink {
    void accept(Row row) throws IOException;
  }

  private record Head(Row row, int run, RunReader<? extends Row> reader) {}

  static void merge(WorkFolder folder, String tableName, List<RunFile> runs, Sink sink)
      throws IOException {
    List<RunFile> left =
        runs.stream()
            .filter(run -> run.rows() > 0)
            .sorted(Comparator.comparingInt(RunFile::part))
            .toList();
    for (int round = 1; left.size() > FAN_IN; round++) {
      left = mergeGroups(folder, tableName, left, round);
    }
    mergeOnce(tableName, left, sink);
  }

  private static List<RunFile> mergeGroups(
      WorkFolder folder, String tableName, List<RunFile> runs, int round) throws IOException {
    var merged = new ArrayList<RunFile>();
    for (int from = 0; from < runs.size(); from += FAN_IN) {
      List<RunFile> group = runs.subList(from, Math.min(runs.size(), from + FAN_IN));
      try (RunWriter run = folder.run(tableName + "-round-" + round, merged.size())) {
        mergeOnce(tableName, group, run::write);
        merged.add(run.finish());
      }
    }
    return merged;
  }

  private static void mergeOnce(String tableName, List<RunFile> runs, Sink sink)
      throws IOException {
    Table table = Tables.standard().table(tableName);
    var heads =
        new PriorityQueue<Head>(
            Comparator.comparing(Head::row, RowOrder.of(tableName)).thenComparingInt(Head::run));
    var readers = new ArrayList<RunReader<? extends Row>>();
    IOException failure = null;
    try {
      for (int i = 0; i < runs.size(); i++) {
        readers.add(RunReader.open(runs.get(i), Rows.classOf(table)));
        push(heads, readers.get(i), i);
      }
      for (Head head = heads.poll(); head != null; head = heads.poll()) {
        sink.accept(head.row());
        push(heads, head.reader(), head.run());
      }
    } catch (IOException e) {
      failure = e;
      throw e;
    } finally {
      RunReader.closeAll(readers, failure);
    }
  }

  private static void push(PriorityQueue<Head> heads, RunReader<? extends Row> reader, int run)
      throws IOException {
    @Nullable Row row = reader.next();
    if (row != null) {
      heads.add(new Head(row, run, reader));
    }
  }
}
