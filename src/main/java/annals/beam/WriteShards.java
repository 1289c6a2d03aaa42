// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.beam.LateKey.LateKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Writes what the corpus decided: the rows of each shard as a sorted run, and the late keys back to
 * their batches, one run a batch.
 */
final class WriteShards<T> extends PTransform<PCollection<T>, PCollection<RunFile>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<RunFile> RUNS = new TupleTag<>("runs") {};
  private static final TupleTag<KV<Integer, LateKeys>> KEYS = new TupleTag<>("keys") {};

  /** What a shard holds. */
  record Content(int shard, List<? extends Record> rows, List<LateMember> members) {}

  private final WriteRows<T> rows;
  private final WriteKeys keys;

  WriteShards(
      String table, String keyKind, WorkFolder folder, SerializableFunction<T, Content> content) {
    this.rows = new WriteRows<>(table, folder, content);
    this.keys = new WriteKeys(keyKind, folder);
  }

  @Override
  public PCollection<RunFile> expand(PCollection<T> shards) {
    PCollectionTuple written =
        shards.apply(
            "WriteRows", ParDo.of(Each.of(rows)).withOutputTags(RUNS, TupleTagList.of(KEYS)));
    PCollection<RunFile> late =
        written
            .get(KEYS)
            .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(LateKeys.class)))
            .apply("KeysByBatch", GroupByKey.create())
            .apply("WriteKeys", ParDo.of(Each.of(keys)))
            .setCoder(RecordCoder.of(RunFile.class));
    PCollection<RunFile> runs = written.get(RUNS).setCoder(RecordCoder.of(RunFile.class));
    return PCollectionList.of(runs).and(late).apply("Runs", Flatten.pCollections());
  }

  private record WriteRows<T>(
      String table, WorkFolder folder, SerializableFunction<T, Content> content)
      implements Each.Body<T, RunFile> {

    @Override
    public void process(DoFn<T, RunFile>.ProcessContext context) throws IOException {
      Content shard = content.apply(context.element());
      try (RunWriter run = folder.run(table, shard.shard())) {
        for (Record row : shard.rows()) {
          run.write(row);
        }
        context.output(run.finish());
      }
      Map<Integer, List<LateKey>> byBatch = new TreeMap<>();
      for (LateMember member : shard.members()) {
        byBatch
            .computeIfAbsent(member.batch(), batch -> new ArrayList<>())
            .add(new LateKey(member.key(), member.id()));
      }
      byBatch.forEach((batch, keys) -> context.output(KEYS, KV.of(batch, new LateKeys(keys))));
    }
  }

  private record WriteKeys(String kind, WorkFolder folder)
      implements Each.Body<KV<Integer, Iterable<LateKeys>>, RunFile> {

    @Override
    public void process(DoFn<KV<Integer, Iterable<LateKeys>>, RunFile>.ProcessContext context)
        throws IOException {
      try (RunWriter run = folder.run(kind, context.element().getKey())) {
        for (LateKeys part : context.element().getValue()) {
          for (LateKey key : part.keys()) {
            run.write(key);
          }
        }
        context.output(run.finish());
      }
    }
  }
}
