// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The late keys of one kind, part by part, read from the runs of all shards side by side: each run
 * is in the order of the parts, so nothing but one part is held.
 */
final class LateKeys implements Closeable {
  private final List<RunReader<LateMember>> readers = new ArrayList<>();
  private final List<@Nullable LateMember> next = new ArrayList<>();

  /**
   * Opens the runs of a kind; without any, every part has none.
   *
   * @param table that waits for them
   */
  static LateKeys open(WorkFolder work, Table table, List<RunFile> runs, String kind)
      throws IOException {
    List<RunFile> ofKind = runs.stream().filter(run -> run.table().equals(kind)).toList();
    Comparator<LateMember> order = Comparator.comparingLong(LateMember::part);
    List<RunFile> few =
        new MergedRuns<LateMember>(work, LateMember.class, order)
            .atMost(MergedRuns.FAN_IN, kind + "-of-" + table.name(), ofKind);
    var keys = new LateKeys();
    try {
      for (RunFile run : few) {
        RunReader<LateMember> reader = RunReader.open(run, LateMember.class);
        keys.readers.add(reader);
        keys.next.add(reader.next());
      }
    } catch (IOException e) {
      RunReader.closeAll(keys.readers, e);
      throw e;
    }
    return keys;
  }

  /** Id by key, of a part; parts are to be asked for in their order. */
  Map<String, String> of(long part) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < readers.size(); i++) {
      LateMember member = next.get(i);
      while (member != null && member.part() <= part) {
        if (member.part() == part) {
          ids.put(member.key(), member.id());
        }
        member = readers.get(i).next();
      }
      next.set(i, member);
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    RunReader.closeAll(readers, null);
  }
}
