// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.EntitySummaries;
import annals.entity.EntitySummary;
import annals.timeline.EventSignature;
import annals.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the corpus wants to know of the events and entities of one part, in runs sorted by the key
 * under which it groups them. Which shard a key falls into depends on its characters alone.
 */
final class CorpusKeys {
  static final String EVENTS = "events-by-key";
  static final String ENTITIES = "entities-by-key";
  private static final int SHARDS = 4;

  private final WorkFolder work;
  private final long part;
  private final List<KeyedEvent> events = new ArrayList<>();
  private final List<KeyedEntity> entities = new ArrayList<>();

  /** An event under a key; events with different keys are of no one incident. */
  record KeyedEvent(String key, long part, EventSignature event) {
    KeyedEvent sharing(KeyedEvent other) {
      return new KeyedEvent(other.key, part, event.sharing(other.event));
    }
  }

  /** What a document tells of an entity. */
  record KeyedEntity(String key, long part, EntitySummary summary) {}

  CorpusKeys(WorkFolder work, long part) {
    this.work = work;
    this.part = part;
  }

  /** The shard that the name of such a run ends with. */
  static int shard(String name) {
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  void add(List<EventSignature> newEvents, List<EntitySummaries.Keyed> newEntities) {
    newEvents.forEach(e -> events.add(new KeyedEvent(Timeline.incidentKey(e), part, e)));
    newEntities.forEach(e -> entities.add(new KeyedEntity(e.key(), part, e.summary())));
  }

  /** Writes a run a kind and shard, where there is anything for it. */
  void finish(Consumer<RunFile> runs) throws IOException {
    write(EVENTS, events, KeyedEvent::key, runs);
    write(ENTITIES, entities, KeyedEntity::key, runs);
  }

  private <T extends Record> void write(
      String kind, List<T> keyed, Function<T, String> keyOf, Consumer<RunFile> runs)
      throws IOException {
    List<T> sorted = keyed.stream().sorted(Comparator.comparing(keyOf)).toList();
    for (int shard = 0; shard < SHARDS; shard++) {
      try (RunWriter run = work.run(kind + "-" + shard, part)) {
        for (T each : sorted) {
          if (Math.floorMod(keyOf.apply(each).hashCode(), SHARDS) == shard) {
            run.write(each);
          }
        }
        RunFile finished = run.finish();
        if (finished.rows() > 0) {
          runs.accept(finished);
        }
      }
    }
  }
}
