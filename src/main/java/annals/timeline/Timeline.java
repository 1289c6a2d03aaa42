// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.timeline.Happening.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Merges events into happenings. Events of one sense, polarity and kind of modality are compared:
 * each joins the happening whose events it is most like on average ({@link Likeness}), or begins
 * one. Both seeds tell that Cambodia was liberated on January 7, 1979: one happening. The order of
 * the events given does not matter.
 */
public final class Timeline {
  private static final Comparator<EventSignature> BY_PLACE =
      Comparator.comparing(EventSignature::docId)
          .thenComparingLong(EventSignature::charStart)
          .thenComparing(EventSignature::eventId);

  private Timeline() {}

  /** Events with different keys are never merged. */
  public static String blockKey(EventSignature event) {
    boolean told = event.modality() == Modality.ASSERTED || event.modality() == Modality.PURPOSE;
    return String.join(
        "/",
        event.sense(),
        event.negated() ? "NEG" : "POS",
        told ? "TOLD" : event.modality().name());
  }

  /** The happenings that the events tell of, by their first events. */
  public static List<Happening> group(List<EventSignature> events) {
    var sorted = new ArrayList<>(events);
    sorted.sort(BY_PLACE);
    var blocks = new LinkedHashMap<String, List<EventSignature>>();
    for (EventSignature event : sorted) {
      blocks.computeIfAbsent(blockKey(event), unused -> new ArrayList<>()).add(event);
    }
    var groups = new ArrayList<List<EventSignature>>();
    blocks.values().forEach(block -> groups.addAll(Groups.of(block)));
    groups.sort(Comparator.comparing(group -> group.get(0), BY_PLACE));
    return groups.stream().map(Timeline::happening).toList();
  }

  private static Happening happening(List<EventSignature> events) {
    EventSignature first = events.get(0);
    EventSignature dated =
        events.stream().filter(event -> event.dateStart() != null).findFirst().orElse(first);
    EventSignature best = events.stream().filter(EventSignature::core).findFirst().orElse(first);
    long documents = events.stream().map(EventSignature::docId).distinct().count();
    return new Happening(
        first.eventId(),
        dated.dateStart(),
        dated.dateEnd(),
        dated.precision(),
        first.type(),
        best.title(),
        names(events, EventSignature::actors),
        names(events, EventSignature::targets),
        mostFrequent(events, EventSignature::place),
        first.negated(),
        best.modality(),
        events.stream().anyMatch(EventSignature::core),
        documents,
        events.stream()
            .filter(event -> event.dateStart() != null)
            .filter(event -> !event.dateStart().equals(dated.dateStart()))
            .count(),
        events.stream().allMatch(event -> event.attribution() != null),
        agreement(events, documents),
        events.stream().map(EventSignature::eventId).toList());
  }

  private static List<String> names(
      List<EventSignature> events, Function<EventSignature, List<String>> of) {
    Set<String> names = new LinkedHashSet<>();
    events.forEach(event -> names.addAll(of.apply(event)));
    return List.copyOf(names);
  }

  private static @Nullable String mostFrequent(
      List<EventSignature> events, Function<EventSignature, @Nullable String> of) {
    var counts = new TreeMap<String, Integer>();
    for (EventSignature event : events) {
      String value = of.apply(event);
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  /** Documents conflict where each names actors and no two name a common one. */
  private static Agreement agreement(List<EventSignature> events, long documents) {
    if (documents < 2) {
      return Agreement.SINGLE;
    }
    var seen = new LinkedHashMap<String, Set<String>>();
    for (EventSignature event : events) {
      if (!event.actors().isEmpty()) {
        seen.computeIfAbsent(event.docId(), unused -> new LinkedHashSet<>()).addAll(event.actors());
      }
    }
    Set<String> common = null;
    for (Set<String> actors : seen.values()) {
      if (common == null) {
        common = new LinkedHashSet<>(actors);
      } else {
        common.retainAll(actors);
      }
    }
    return common != null && common.isEmpty() ? Agreement.CONFLICTING : Agreement.AGREED;
  }
}
