// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups of events that tell of one happening. Events join one after the other: each the group for
 * which the evidence is best, or a new one; then whole groups that stand apart only because of the
 * order in which their events were told. A group is compared only with those that share a document
 * or a name with it, the latest of each, so that a name that stands in every document costs no more
 * than its share.
 */
final class Groups {
  private static final int LATEST = 32;

  /** The keys of so many events of a group are those of the group. */
  private static final int SHOWN = 4;

  private final Likeness likeness;
  private final List<List<Traits>> groups = new ArrayList<>();
  private final Map<String, Deque<Integer>> latest = new HashMap<>();
  private final Map<String, Set<Integer>> ofDocument = new HashMap<>();

  private Groups(Likeness likeness) {
    this.likeness = likeness;
  }

  static List<List<EventSignature>> of(
      List<EventSignature> events, Commonness counts, EvidenceWeights weights) {
    var all = new Groups(new Likeness(counts, weights));
    events.forEach(event -> all.add(Traits.of(event)));
    all.join();
    return all.groups.stream()
        .<List<EventSignature>>map(
            group ->
                group.stream().map(Traits::event).collect(Collectors.toCollection(ArrayList::new)))
        .toList();
  }

  private void add(Traits event) {
    String document = event.event().source().docId();
    List<String> keys = keys(event.event());
    Set<Integer> told = ofDocument.computeIfAbsent(document, doc -> new HashSet<>());
    @Nullable Integer best =
        best(
            candidates(keys),
            candidate ->
                likeness.of(
                    event, groups.get(candidate), told.size() == 1 && told.contains(candidate)));
    int group = best == null ? groups.size() : best;
    if (best == null) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(event);
    told.add(group);
    for (String key : keys) {
      remember(key, group);
    }
  }

  /** Two single events have been compared when they were added. */
  private void join() {
    for (int i = 0; i < groups.size(); i++) {
      List<Traits> group = groups.get(i);
      SortedSet<Integer> others = candidates(keys(group));
      others.remove(i);
      others.removeIf(
          other -> groups.get(other).isEmpty() || groups.get(other).size() + group.size() == 2);
      @Nullable Integer best = best(others, other -> likeness.of(group, groups.get(other)));
      if (best != null) {
        keys(group).forEach(key -> remember(key, best));
        groups.get(best).addAll(group);
        group.clear();
      }
    }
    groups.removeIf(List::isEmpty);
  }

  /** The candidate of the highest likeness, the first of equals; null where none is above 0. */
  private static @Nullable Integer best(
      Collection<Integer> candidates, ToDoubleFunction<Integer> likeness) {
    @Nullable Integer best = null;
    double highest = 0;
    for (Integer candidate : candidates) {
      double score = likeness.applyAsDouble(candidate);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  private void remember(String key, int group) {
    Deque<Integer> of = latest.computeIfAbsent(key, unused -> new ArrayDeque<>());
    of.remove(group);
    of.addLast(group);
    if (of.size() > LATEST) {
      of.removeFirst();
    }
  }

  private SortedSet<Integer> candidates(Collection<String> keys) {
    var found = new TreeSet<Integer>();
    for (String key : keys) {
      found.addAll(latest.getOrDefault(key, new ArrayDeque<>()));
    }
    return found;
  }

  private static Set<String> keys(List<Traits> group) {
    var keys = new LinkedHashSet<String>();
    group.stream().limit(SHOWN).forEach(event -> keys.addAll(keys(event.event())));
    return keys;
  }

  private static List<String> keys(EventSignature event) {
    var keys = new ArrayList<String>();
    keys.add("document " + event.source().docId());
    keys.addAll(event.source().names());
    return keys;
  }
}
