// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.EntityRows;
import annals.annotate.TimelineRows;
import annals.beam.CorpusKeys.KeyedEntity;
import annals.beam.CorpusKeys.KeyedEvent;
import annals.entity.Entity;
import annals.entity.EntityMerging;
import annals.table.EntityRow;
import annals.table.TimelineRow;
import annals.timeline.Happening;
import annals.timeline.Timeline;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Makes happenings of events, and entities of what documents tell of them: goes through the runs of
 * one shard key by key. Out come sorted runs of rows, and runs of late keys for the tables that
 * wait for them.
 *
 * @param tables that the run writes
 */
record GroupKeyed(WorkFolder work, List<String> tables)
    implements Each.Body<KV<String, Iterable<Piece>>, KV<String, Piece>> {
  private static final int RUNS_BITS = 20;
  private static final List<String> OF_ENTITIES =
      List.of("mentions", "participants", "events", "figures", "casualties", "statements");
  private static final List<String> OF_HAPPENINGS = List.of("events", "casualties");

  @Override
  public void process(DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context)
      throws IOException {
    String name = context.element().getKey();
    List<RunFile> runs = Pieces.of(context.element().getValue()).runs();
    long first = (long) CorpusKeys.shard(name) << RUNS_BITS;
    boolean events = name.startsWith(CorpusKeys.EVENTS);
    String kind = events ? WorkFolder.LATE_TIMELINE_IDS : WorkFolder.LATE_ENTITY_IDS;
    var members =
        new SortedRuns<LateMember>(work, kind, first, Comparator.comparingLong(LateMember::part));
    String table = events ? "timeline" : "entities";
    List<RunFile> rows =
        events ? happenings(name, first, runs, members) : entities(name, first, runs, members);
    rows.forEach(run -> context.output(KV.of(table, Piece.of(run))));
    List<RunFile> late = members.finish();
    for (String waiting : events ? OF_HAPPENINGS : OF_ENTITIES) {
      if (tables.contains(waiting)) {
        late.forEach(run -> context.output(KV.of(waiting, Piece.of(run))));
      }
    }
  }

  private List<RunFile> happenings(
      String name, long first, List<RunFile> runs, SortedRuns<LateMember> members)
      throws IOException {
    var rows = new SortedRuns<TimelineRow>(work, "timeline", first, RowOrder.of("timeline"));
    KeyedGroups.of(work, KeyedEvent.class, KeyedEvent::key)
        .forEach(
            name,
            runs,
            group -> {
              Map<String, Long> parts = new HashMap<>();
              group.forEach(keyed -> parts.put(keyed.event().eventId(), keyed.part()));
              for (Happening happening :
                  Timeline.group(group.stream().map(KeyedEvent::event).toList())) {
                rows.add(TimelineRows.row(happening));
                for (String event : happening.eventIds()) {
                  long part = parts.getOrDefault(event, 0L);
                  members.add(new LateMember(part, event, happening.timelineId()));
                }
              }
            });
    return rows.finish();
  }

  private List<RunFile> entities(
      String name, long first, List<RunFile> runs, SortedRuns<LateMember> members)
      throws IOException {
    var rows = new SortedRuns<EntityRow>(work, "entities", first, RowOrder.of("entities"));
    KeyedGroups.of(work, KeyedEntity.class, KeyedEntity::key)
        .forEach(
            name,
            runs,
            group -> {
              Entity entity =
                  EntityMerging.merge(group.stream().map(KeyedEntity::summary).toList());
              rows.add(EntityRows.row(entity));
              for (long part : group.stream().mapToLong(KeyedEntity::part).distinct().toArray()) {
                members.add(new LateMember(part, group.get(0).key(), entity.id()));
              }
            });
    return rows.finish();
  }
}
