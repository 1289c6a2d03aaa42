// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.EventSignatures;
import annals.annotate.TimelineRows;
import annals.table.TimelineRow;
import annals.timeline.EventSignature;
import annals.timeline.Happening;
import annals.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Merges the events of all documents into happenings. A batch sends a list of event signatures to
 * each shard of the keys under which events may be merged; a shard comes out as sorted rows of the
 * timeline and the happening of each event, for {@link WriteTables} to join.
 */
public final class BuildTimeline
    extends PTransform<PCollection<Batch>, PCollection<TimelineShard>> {
  private static final long serialVersionUID = 1L;

  /** Signatures of one batch, for one shard. */
  record Signatures(int batch, List<EventSignature> events) {}

  private BuildTimeline() {}

  public static BuildTimeline create() {
    return new BuildTimeline();
  }

  @Override
  public PCollection<TimelineShard> expand(PCollection<Batch> batches) {
    return batches
        .apply("EventsByShard", ParDo.of(Each.of(BuildTimeline::sign)))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(Signatures.class)))
        .apply("GroupEvents", GroupByKey.create())
        .apply("BuildTimeline", ParDo.of(Each.of(BuildTimeline::build)))
        .setCoder(RecordCoder.of(TimelineShard.class));
  }

  private static void sign(DoFn<Batch, KV<Integer, Signatures>>.ProcessContext context) {
    Map<Integer, List<EventSignature>> byShard = new TreeMap<>();
    for (AnnotatedDocument document : context.element().documents()) {
      for (EventSignature event : EventSignatures.of(document)) {
        byShard
            .computeIfAbsent(Shards.of(Timeline.blockKey(event)), shard -> new ArrayList<>())
            .add(event);
      }
    }
    byShard.forEach(
        (shard, events) ->
            context.output(KV.of(shard, new Signatures(context.element().index(), events))));
  }

  private static void build(
      DoFn<KV<Integer, Iterable<Signatures>>, TimelineShard>.ProcessContext context) {
    var events = new ArrayList<EventSignature>();
    Map<String, Integer> batchOf = new HashMap<>();
    for (Signatures part : context.element().getValue()) {
      events.addAll(part.events());
      part.events().forEach(event -> batchOf.put(event.eventId(), part.batch()));
    }
    var rows = new ArrayList<TimelineRow>();
    var members = new ArrayList<LateMember>();
    for (Happening happening : Timeline.group(events)) {
      rows.add(TimelineRows.row(happening));
      for (String event : happening.eventIds()) {
        int batch = batchOf.getOrDefault(event, 0);
        members.add(new LateMember(batch, event, happening.timelineId()));
      }
    }
    rows.sort(RowOrder.of("timeline"));
    context.output(new TimelineShard(context.element().getKey(), rows, members));
  }
}
