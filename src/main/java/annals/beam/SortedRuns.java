// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts any number of records into runs: so many are sorted in memory, the rest is left to merging.
 */
final class SortedRuns<T extends Record> {
  private static final int IN_MEMORY = 50_000;

  private final WorkFolder folder;
  private final String table;
  private final long first;
  private final Comparator<? super T> order;
  private final List<T> open = new ArrayList<>();
  private final List<RunFile> runs = new ArrayList<>();

  /**
   * @param table what the runs are called
   * @param first the number of the first run; the next ones follow
   */
  SortedRuns(WorkFolder folder, String table, long first, Comparator<? super T> order) {
    this.folder = folder;
    this.table = table;
    this.first = first;
    this.order = order;
  }

  void add(T each) throws IOException {
    open.add(each);
    if (open.size() >= IN_MEMORY) {
      close();
    }
  }

  private void close() throws IOException {
    open.sort(order);
    try (RunWriter run = folder.run(table, first + runs.size())) {
      for (T each : open) {
        run.write(each);
      }
      runs.add(run.finish());
    }
    open.clear();
  }

  /** All runs; none where nothing was added. */
  List<RunFile> finish() throws IOException {
    if (!open.isEmpty()) {
      close();
    }
    return runs;
  }
}
