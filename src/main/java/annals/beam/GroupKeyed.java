// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.EntityRows;
import annals.annotate.IncidentRows;
import annals.annotate.TimelineRows;
import annals.beam.CorpusKeys.KeyedEntity;
import annals.beam.CorpusKeys.KeyedEvent;
import annals.entity.Entity;
import annals.entity.EntityMerging;
import annals.table.EntityRow;
import annals.table.IncidentRow;
import annals.table.TimelineRow;
import annals.timeline.Happening;
import annals.timeline.Incident;
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
  private static final String TIMELINE = "timeline";
  private static final String INCIDENTS = "incidents";
  private static final List<String> OF_INCIDENTS = List.of("casualties");
  private static final List<String> OF_HAPPENINGS = List.of("events", "casualties");

  @Override
  public void process(DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context)
      throws IOException {
    String name = context.element().getKey();
    List<RunFile> runs = Pieces.of(context.element().getValue()).runs();
    long first = (long) CorpusKeys.shard(name) << RUNS_BITS;
    boolean events = name.startsWith(CorpusKeys.EVENTS);
    if (events) {
      happenings(name, first, runs, context);
    } else {
      entities(name, first, runs, context);
    }
  }

  private void hand(
      DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context,
      List<String> waiting,
      List<RunFile> runs) {
    for (String table : waiting) {
      if (tables.contains(table)) {
        runs.forEach(run -> context.output(KV.of(table, Piece.of(run))));
      }
    }
  }

  private SortedRuns<LateMember> late(String kind, long first) {
    return new SortedRuns<>(work, kind, first, Comparator.comparingLong(LateMember::part));
  }

  private void happenings(
      String name,
      long first,
      List<RunFile> runs,
      DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context)
      throws IOException {
    var rows = new SortedRuns<TimelineRow>(work, TIMELINE, first, RowOrder.of(TIMELINE));
    var above = new SortedRuns<IncidentRow>(work, INCIDENTS, first, RowOrder.of(INCIDENTS));
    SortedRuns<LateMember> ids = late(WorkFolder.LATE_TIMELINE_IDS, first);
    SortedRuns<LateMember> incidentIds = late(WorkFolder.LATE_INCIDENT_IDS, first);
    boolean withIncidents = tables.contains(INCIDENTS);
    KeyedGroups.of(work, KeyedEvent.class, KeyedEvent::key, KeyedEvent::sharing)
        .forEach(
            name,
            runs,
            group -> {
              Map<String, Long> parts = new HashMap<>();
              group.forEach(keyed -> parts.put(keyed.event().eventId(), keyed.part()));
              for (Incident incident :
                  Timeline.tell(group.stream().map(KeyedEvent::event).toList())) {
                above.add(IncidentRows.row(incident));
                for (Happening happening : incident.happenings()) {
                  String id = incident.incidentId();
                  rows.add(TimelineRows.row(happening, withIncidents ? id : null));
                  for (String event : happening.eventIds()) {
                    long part = parts.getOrDefault(event, 0L);
                    ids.add(new LateMember(part, event, happening.timelineId()));
                    incidentIds.add(new LateMember(part, event, id));
                  }
                }
              }
            });
    hand(context, List.of(TIMELINE), rows.finish());
    hand(context, List.of(INCIDENTS), above.finish());
    hand(context, OF_HAPPENINGS, ids.finish());
    hand(context, OF_INCIDENTS, incidentIds.finish());
  }

  private void entities(
      String name,
      long first,
      List<RunFile> runs,
      DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context)
      throws IOException {
    var rows = new SortedRuns<EntityRow>(work, "entities", first, RowOrder.of("entities"));
    SortedRuns<LateMember> ids = late(WorkFolder.LATE_ENTITY_IDS, first);
    KeyedGroups.of(work, KeyedEntity.class, KeyedEntity::key, (each, before) -> each)
        .forEach(
            name,
            runs,
            group -> {
              Entity entity =
                  EntityMerging.merge(group.stream().map(KeyedEntity::summary).toList());
              rows.add(EntityRows.row(entity));
              for (long part : group.stream().mapToLong(KeyedEntity::part).distinct().toArray()) {
                ids.add(new LateMember(part, group.get(0).key(), entity.id()));
              }
            });
    hand(context, List.of("entities"), rows.finish());
    hand(context, OF_ENTITIES, ids.finish());
  }
}
