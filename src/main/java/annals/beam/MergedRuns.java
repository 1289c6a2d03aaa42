// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Merges sorted runs of one kind of record into one sequence. At most {@value #FAN_IN} files are
 * open at a time; more runs are merged in rounds. Of equal records those of earlier parts come
 * first.
 */
final class MergedRuns<T> {
  /** Each open run costs near a megabyte, and a table may wait for four merges at a time. */
  static final int FAN_IN = 16;

  private final WorkFolder folder;
  private final Class<? extends T> type;
  private final Comparator<? super T> order;

  /** What takes the records of a merge. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T each) throws IOException;
  }

  private record Head<T>(T each, int run, RunReader<? extends T> reader) {}

  MergedRuns(WorkFolder folder, Class<? extends T> type, Comparator<? super T> order) {
    this.folder = folder;
    this.type = type;
    this.order = order;
  }

  /**
   * Hands all records to the sink.
   *
   * @param name of the files of the rounds, which no other merge may have
   */
  void merge(String name, List<RunFile> runs, Sink<? super T> sink) throws IOException {
    mergeOnce(atMost(FAN_IN, name, runs), sink);
  }

  /** The same records in so many runs or fewer. */
  List<RunFile> atMost(int most, String name, List<RunFile> runs) throws IOException {
    List<RunFile> left =
        runs.stream()
            .filter(run -> run.rows() > 0)
            .sorted(Comparator.comparingLong(RunFile::part))
            .toList();
    for (int round = 1; left.size() > most; round++) {
      left = mergeGroups(name + "-round-" + round, left);
    }
    return left;
  }

  private List<RunFile> mergeGroups(String name, List<RunFile> runs) throws IOException {
    var merged = new ArrayList<RunFile>();
    for (int from = 0; from < runs.size(); from += FAN_IN) {
      List<RunFile> group = runs.subList(from, Math.min(runs.size(), from + FAN_IN));
      try (RunWriter run = folder.run(name, merged.size())) {
        mergeOnce(group, run::write);
        merged.add(run.finish());
      }
    }
    return merged;
  }

  private void mergeOnce(List<RunFile> runs, Sink<? super T> sink) throws IOException {
    var heads =
        new PriorityQueue<Head<T>>(
            Comparator.<Head<T>, T>comparing(Head::each, order).thenComparingInt(Head::run));
    var readers = new ArrayList<RunReader<? extends T>>();
    IOException failure = null;
    try {
      for (int i = 0; i < runs.size(); i++) {
        readers.add(RunReader.open(runs.get(i), type));
        push(heads, readers.get(i), i);
      }
      for (Head<T> head = heads.poll(); head != null; head = heads.poll()) {
        sink.accept(head.each());
        push(heads, head.reader(), head.run());
      }
    } catch (IOException e) {
      failure = e;
      throw e;
    } finally {
      RunReader.closeAll(readers, failure);
    }
  }

  private void push(PriorityQueue<Head<T>> heads, RunReader<? extends T> reader, int run)
      throws IOException {
    @Nullable T next = reader.next();
    if (next != null) {
      heads.add(new Head<>(next, run, reader));
    }
  }
}
