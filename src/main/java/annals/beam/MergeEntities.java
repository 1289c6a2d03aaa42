// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.EntitySummaries;
import annals.entity.Entity;
import annals.entity.EntityMerging;
import annals.entity.EntitySummary;
import annals.table.EntityRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Makes one entity of what all documents tell under one key. A batch sends a list of summaries to
 * each shard of the keys; which shard a key falls into depends on its characters alone.
 */
final class MergeEntities extends PTransform<PCollection<Batch>, PCollection<EntityShard>> {
  private static final long serialVersionUID = 1L;

  /** Summaries of one batch, for one shard. */
  record Summaries(int batch, List<EntitySummaries.Keyed> entities) {}

  @Override
  public PCollection<EntityShard> expand(PCollection<Batch> batches) {
    return batches
        .apply("SummariesByShard", ParDo.of(Each.of(MergeEntities::summarize)))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(Summaries.class)))
        .apply("GroupEntities", GroupByKey.create())
        .apply("MergeEntities", ParDo.of(Each.of(MergeEntities::merge)))
        .setCoder(RecordCoder.of(EntityShard.class));
  }

  private static void summarize(DoFn<Batch, KV<Integer, Summaries>>.ProcessContext context) {
    Map<Integer, List<EntitySummaries.Keyed>> byShard = new TreeMap<>();
    for (AnnotatedDocument document : context.element().documents()) {
      for (EntitySummaries.Keyed entity : EntitySummaries.of(document)) {
        byShard.computeIfAbsent(Shards.of(entity.key()), s -> new ArrayList<>()).add(entity);
      }
    }
    byShard.forEach(
        (shard, entities) ->
            context.output(KV.of(shard, new Summaries(context.element().index(), entities))));
  }

  private static void merge(
      DoFn<KV<Integer, Iterable<Summaries>>, EntityShard>.ProcessContext context) {
    Map<String, List<EntitySummary>> summaries = new TreeMap<>();
    Map<String, TreeSet<Integer>> batches = new TreeMap<>();
    for (Summaries part : context.element().getValue()) {
      for (EntitySummaries.Keyed entity : part.entities()) {
        summaries.computeIfAbsent(entity.key(), key -> new ArrayList<>()).add(entity.summary());
        batches.computeIfAbsent(entity.key(), key -> new TreeSet<>()).add(part.batch());
      }
    }
    var rows = new ArrayList<EntityRow>();
    var members = new ArrayList<LateMember>();
    summaries.forEach(
        (key, parts) -> {
          Entity entity = EntityMerging.merge(parts);
          rows.add(row(entity));
          for (int batch : batches.getOrDefault(key, new TreeSet<>())) {
            members.add(new LateMember(batch, key, entity.id()));
          }
        });
    rows.sort(RowOrder.of("entities"));
    context.output(new EntityShard(context.element().getKey(), rows, members));
  }

  private static EntityRow row(Entity entity) {
    return new EntityRow(
        entity.id(),
        entity.type().label(),
        entity.name(),
        entity.country(),
        entity.place() == null ? null : entity.place().latitude(),
        entity.place() == null ? null : entity.place().longitude(),
        null,
        entity.mentions(),
        entity.documents(),
        entity.firstMentionId());
  }
}
