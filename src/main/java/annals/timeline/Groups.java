// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups of events that tell of one happening. Events join one after the other: each the group for
 * which the evidence is best on average, or a new one; a single {@link Exclusion} keeps it out. It
 * is compared only with groups that share a document or a name with it, the latest of each, so that
 * a name that stands in every document costs no more than its share.
 */
final class Groups {
  private static final int LATEST = 32;
  private static final int COMPARED = 24;

  private final Commonness counts;
  private final EvidenceWeights weights;
  private final List<List<Traits>> groups = new ArrayList<>();
  private final Map<String, Deque<Integer>> latest = new HashMap<>();

  private Groups(Commonness counts, EvidenceWeights weights) {
    this.counts = counts;
    this.weights = weights;
  }

  static List<List<EventSignature>> of(
      List<EventSignature> events, Commonness counts, EvidenceWeights weights) {
    var all = new Groups(counts, weights);
    events.forEach(event -> all.add(Traits.of(event)));
    return all.groups.stream()
        .<List<EventSignature>>map(
            group ->
                group.stream().map(Traits::event).collect(Collectors.toCollection(ArrayList::new)))
        .toList();
  }

  private void add(Traits event) {
    List<String> keys = keys(event.event());
    @Nullable Integer best = null;
    double highest = 0;
    for (int candidate : candidates(keys)) {
      double score = score(event, groups.get(candidate));
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    int group = best == null ? groups.size() : best;
    if (best == null) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(event);
    for (String key : keys) {
      remember(key, group);
    }
  }

  private void remember(String key, int group) {
    Deque<Integer> of = latest.computeIfAbsent(key, unused -> new ArrayDeque<>());
    of.remove(group);
    of.addLast(group);
    if (of.size() > LATEST) {
      of.removeFirst();
    }
  }

  private SortedSet<Integer> candidates(List<String> keys) {
    var found = new TreeSet<Integer>();
    for (String key : keys) {
      found.addAll(latest.getOrDefault(key, new ArrayDeque<>()));
    }
    return found;
  }

  private static List<String> keys(EventSignature event) {
    var keys = new ArrayList<String>();
    keys.add("document " + event.source().docId());
    keys.addAll(event.source().names());
    return keys;
  }

  /** The average over the events of the group that are kin; 0 where one of them excludes it. */
  private double score(Traits event, List<Traits> group) {
    double sum = 0;
    int compared = 0;
    for (Traits other : group.subList(Math.max(0, group.size() - COMPARED), group.size())) {
      if (Exclusion.between(other, event) != null) {
        return 0;
      }
      if (HappeningKinds.standard().areKin(event.kind(), other.kind())) {
        sum += weights.score(Evidence.of(other, event, counts), other.isOfDocumentOf(event));
        compared++;
      }
    }
    return compared == 0 ? 0 : sum / compared;
  }
}
