// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The late keys of one kind, batch by batch, read from the runs of all shards side by side: each
 * run is in the order of the batches, so nothing but one batch is held.
 */
final class LateKeys implements Closeable {
  private final List<RunReader<LateMember>> readers = new ArrayList<>();
  private final List<@Nullable LateMember> next = new ArrayList<>();

  /** Opens the runs of a kind; without any, every batch has none. */
  static LateKeys open(List<RunFile> runs, String kind) throws IOException {
    var keys = new LateKeys();
    try {
      for (RunFile run : runs) {
        if (run.table().equals(kind)) {
          RunReader<LateMember> reader = RunReader.open(run, LateMember.class);
          keys.readers.add(reader);
          keys.next.add(reader.next());
        }
      }
    } catch (IOException e) {
      RunReader.closeAll(keys.readers, e);
      throw e;
    }
    return keys;
  }

  /** Id by key, of a batch; batches are to be asked for in their order. */
  Map<String, String> of(int batch) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < readers.size(); i++) {
      LateMember member = next.get(i);
      while (member != null && member.batch() <= batch) {
        if (member.batch() == batch) {
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
