// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/**
 * Writes what the corpus decided: the rows of a shard as a sorted run, and its late keys as
 * another, in the order of the batches that wait for them.
 *
 * @param table the table of the rows
 * @param keyKind the name of the runs of late keys
 * @param waiting the tables that the late keys are joined to
 */
record WriteShard<T>(
    String table,
    String keyKind,
    List<String> waiting,
    WorkFolder folder,
    SerializableFunction<T, WriteShard.Content> content)
    implements Each.Body<T, KV<String, Piece>> {

  /** What a shard holds. */
  record Content(int shard, List<? extends Record> rows, List<LateMember> members) {}

  @Override
  public void process(DoFn<T, KV<String, Piece>>.ProcessContext context) throws IOException {
    Content shard = content.apply(context.element());
    List<LateMember> members =
        shard.members().stream().sorted(Comparator.comparingInt(LateMember::batch)).toList();
    context.output(KV.of(table, Piece.of(run(table, shard.shard(), shard.rows()))));
    RunFile keys = run(keyKind, shard.shard(), members);
    waiting.forEach(name -> context.output(KV.of(name, Piece.of(keys))));
  }

  private RunFile run(String name, int shard, List<? extends Record> records) throws IOException {
    try (RunWriter run = folder.run(name, shard)) {
      for (Record each : records) {
        run.write(each);
      }
      return run.finish();
    }
  }
}
