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
import org.jspecify.annotations.Nullable;

/**
 * Groups of events of one sense, which events join one after the other: each the group that it is
 * most like on average, or a new one. It is compared only with groups that share a document, a name
 * or a participant with it, the latest of each, so that a word that comes in every document costs
 * no more than its share.
 */
final class Groups {
  /** What an event must exceed to join a group; chosen on development data. */
  private static final double LIKE = 0.1;

  private static final int LATEST = 32;
  private static final int COMPARED = 24;

  private final List<List<EventSignature>> groups = new ArrayList<>();
  private final Map<String, Deque<Integer>> latest = new HashMap<>();

  static List<List<EventSignature>> of(List<EventSignature> events) {
    var all = new Groups();
    events.forEach(all::add);
    return all.groups;
  }

  private void add(EventSignature event) {
    List<String> keys = keys(event);
    @Nullable Integer best = null;
    double highest = LIKE;
    for (int candidate : candidates(keys)) {
      double likeness = likeness(event, groups.get(candidate));
      if (likeness > highest) {
        highest = likeness;
        best = candidate;
      }
    }
    int group = best == null ? groups.size() : best;
    if (best == null) {
      groups.add(new ArrayList<>());
    }
    groups.get(group).add(event);
    for (String key : keys) {
      Deque<Integer> of = latest.computeIfAbsent(key, unused -> new ArrayDeque<>());
      if (!of.contains(group)) {
        of.addLast(group);
      }
      if (of.size() > LATEST) {
        of.removeFirst();
      }
    }
  }

  private SortedSet<Integer> candidates(List<String> keys) {
    var found = new TreeSet<Integer>();
    for (String key : keys) {
      Deque<Integer> of = latest.get(key);
      if (of != null) {
        found.addAll(of);
      }
    }
    return found;
  }

  private static List<String> keys(EventSignature event) {
    var keys = new ArrayList<String>();
    keys.add("document " + event.docId());
    keys.addAll(event.names());
    event.actors().forEach(name -> keys.add("actor " + Likeness.lastWord(name)));
    event.targets().forEach(name -> keys.add("target " + Likeness.lastWord(name)));
    return keys;
  }

  /** The average over the events that can be compared; those that cannot must be the fewer. */
  private static double likeness(EventSignature event, List<EventSignature> group) {
    int first = Math.max(0, group.size() - COMPARED);
    double sum = 0;
    int never = 0;
    for (int i = first; i < group.size(); i++) {
      double likeness = Likeness.of(event, group.get(i));
      if (likeness == Likeness.NEVER) {
        never++;
      } else {
        sum += likeness;
      }
    }
    int compared = group.size() - first;
    return 2 * never >= compared ? Likeness.NEVER : sum / (compared - never);
  }
}
