// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EventSignature.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Groups of events that tell of one happening. The events of a document join one after the other:
 * each the group for which the evidence is best, or a new one. Then the groups of the document join
 * those of other documents, and at last whole groups that stand apart only because of the order in
 * which they were told. A group is compared only with those that share a document, a name or a day
 * with it, or a day and place, the latest of each, so that a name that stands in every document
 * costs no more than its share.
 */
final class Groups {
  private static final int LATEST = 32;

  /**
   * No article points back over more happenings than these; a list of thousands has no pointers.
   */
  private static final int REMEMBERED = 256;

  /** An article that tells of more happenings than these has no only one. */
  private static final int FEW = 8;

  /** The keys of so many events of a group are those of the group. */
  private static final int SHOWN = 4;

  private final Likeness likeness;
  private final List<EventGroup> groups = new ArrayList<>();
  private final Map<String, Deque<Integer>> latest = new HashMap<>();

  private Groups(Likeness likeness) {
    this.likeness = likeness;
  }

  static List<EventGroup> of(
      List<EventSignature> events, Commonness counts, EvidenceWeights weights) {
    var all = new Groups(new Likeness(counts, weights));
    int first = 0;
    for (int i = 1; i <= events.size(); i++) {
      boolean ends =
          i == events.size()
              || !events.get(i).source().docId().equals(events.get(first).source().docId());
      if (ends) {
        all.read(events.subList(first, i));
        first = i;
      }
    }
    all.join(0);
    all.pointBack();
    all.groups.removeIf(EventGroup::isEmpty);
    return List.copyOf(all.groups);
  }

  /** Groups the events of one document, then joins its groups with those of the earlier ones. */
  private void read(List<EventSignature> document) {
    int first = groups.size();
    document.forEach(event -> add(Traits.of(event), first));
    var told = new HashMap<String, Integer>();
    var singles = new HashMap<String, Integer>();
    for (int i = first; i < groups.size(); i++) {
      int group = i;
      groups.get(i).kinds().forEach(kind -> told.merge(kind, 1, Integer::sum));
      groups.get(i).singles().forEach(kind -> singles.merge(kind, 1, Integer::sum));
      keys(groups.get(i)).forEach(key -> remember(key, group));
    }
    var firsts = new HashMap<String, EventGroup>();
    groups.subList(first, groups.size()).stream()
        .sorted(Comparator.comparingInt(EventGroup::firstSentence))
        .forEach(group -> group.kinds().forEach(kind -> firsts.putIfAbsent(kind, group)));
    groups
        .subList(first, groups.size())
        .forEach(group -> group.endOfDocument(told, singles, firsts));
    join(first);
  }

  private void add(Traits event, int first) {
    List<Integer> before = new ArrayList<>();
    for (int i = Math.max(first, groups.size() - LATEST); i < groups.size(); i++) {
      before.add(i);
    }
    if (event.isKnown()) {
      List<Integer> named =
          before.stream().filter(group -> groups.get(group).isCalledLike(event)).toList();
      before = named.isEmpty() ? before : named;
    }
    @Nullable Integer kin = onlyKin(event, first);
    @Nullable Integer only = kin == null ? meant(event, first) : kin;
    if (only != null && event.event().told().reference() == Reference.THIS) {
      before = List.of(only);
    }
    List<Integer> asked = before;
    @Nullable Integer best =
        best(
            asked,
            candidate -> likeness.of(event, groups.get(candidate), alone(candidate.equals(only))));
    if (best == null) {
      groups.add(EventGroup.of(List.of(event)));
    } else {
      groups.get(best).add(event, alone(best.equals(only)));
    }
  }

  private static Alone alone(boolean only) {
    return only ? Alone.OF_STORY : Alone.NO;
  }

  /**
   * The only group of the document of which the event may be; null where it tells of more, or where
   * that is only looked back to.
   */
  private @Nullable Integer onlyKin(Traits event, int first) {
    HappeningKinds kinds = HappeningKinds.standard();
    if (groups.size() - first > FEW) {
      return null;
    }
    @Nullable Integer only = null;
    for (int i = first; i < groups.size(); i++) {
      if (latest(i).stream().anyMatch(told -> kinds.areKin(told.kind(), event.kind()))) {
        if (only != null) {
          return null;
        }
        only = i;
      }
    }
    return only == null || isBackground(only) ? null : only;
  }

  /** What lay long before an article that does not begin with it. */
  private boolean isBackground(int group) {
    List<Traits> told = latest(group);
    return told.stream().anyMatch(Traits::isOld) && told.stream().noneMatch(Traits::isLead);
  }

  /**
   * The group of the document that "the bombing" means where others of its kin are told: the only
   * one that is dated, no war, and did not lie long before the article. "That attack" is what was
   * told last, however long ago that was. Null where two may be meant.
   */
  private @Nullable Integer meant(Traits event, int first) {
    boolean pointing = event.event().told().reference() == Reference.THIS;
    if (!pointing && !event.isKnown()) {
      return null;
    }
    List<Integer> kin = new ArrayList<>();
    for (int i = Math.max(first, groups.size() - REMEMBERED); i < groups.size(); i++) {
      if (latest(i).stream().anyMatch(told -> mayBeMeant(told, event))) {
        kin.add(i);
      }
    }
    if (pointing) {
      return toldLast(kin, event);
    }
    kin.removeIf(group -> latest(group).stream().anyMatch(Traits::isOld));
    boolean one = kin.size() == 1;
    return one && groups.get(kin.get(0)).isDated() ? kin.get(0) : null;
  }

  private List<Traits> latest(int group) {
    return EventGroup.latest(groups.get(group).events(), LATEST);
  }

  private static boolean mayBeMeant(Traits told, Traits event) {
    HappeningKinds kinds = HappeningKinds.standard();
    return kinds.areKin(told.kind(), event.kind()) && !kinds.isLong(told.kind());
  }

  /** What the last words of the sentence before, or of the one before that, told. */
  private @Nullable Integer toldLast(List<Integer> of, Traits event) {
    @Nullable Integer last = null;
    long latest = -1;
    for (Integer group : of) {
      for (Traits told : latest(group)) {
        boolean near = told.isJustBefore(event) && !told.event().scene().headline();
        if (near && told.event().charStart() > latest) {
          latest = told.event().charStart();
          last = group;
        }
      }
    }
    return last;
  }

  /**
   * Whether "the bombing" is asked to be what its article has not called so, but something else.
   */
  private boolean isCalledOtherwise(EventGroup group, int other, Set<Integer> all) {
    Traits event = group.events().get(0);
    return group.events().size() == 1
        && event.isKnown()
        && groups.get(other).isOnlyOf(event)
        && !groups.get(other).isCalledLike(event)
        && all.stream().anyMatch(named -> groups.get(named).isCalledLike(event));
  }

  /** Joins each group from the first on with the one that it goes with best. */
  private void join(int first) {
    for (int i = first; i < groups.size(); i++) {
      EventGroup group = groups.get(i);
      if (group.isEmpty()) {
        continue;
      }
      SortedSet<Integer> others = candidates(keys(group));
      others.remove(i);
      others.removeIf(
          other -> groups.get(other).isEmpty() || isCalledOtherwise(group, other, others));
      @Nullable Integer best =
          best(
              others,
              other -> likeness.of(group, groups.get(other), group.aloneWith(groups.get(other))));
      if (best != null) {
        keys(group).forEach(key -> remember(key, best));
        groups.get(best).take(group, group.aloneWith(groups.get(best)));
      }
    }
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

  /**
   * "The attack" of which its article seemed to tell two, when these have been found to be one by
   * what others tell.
   */
  private void pointBack() {
    for (EventGroup group : groups) {
      if (group.events().size() == 1 && group.events().get(0).onlyPointsBack()) {
        Traits event = group.events().get(0);
        List<EventGroup> kin =
            candidates(List.of(document(event.event()))).stream()
                .map(groups::get)
                .filter(other -> other != group && !other.mayBeMeantBy(event).isEmpty())
                .toList();
        if (kin.size() == 1 && isMeant(event, kin.get(0))) {
          kin.get(0).takeMeant(group);
        }
      }
    }
  }

  private boolean isMeant(Traits event, EventGroup group) {
    EventGroup told = EventGroup.of(group.mayBeMeantBy(event));
    return likeness.of(event, group, Alone.NO) != Likeness.EXCLUDED
        && likeness.of(event, told, Alone.OF_STORY) > 0;
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

  private static Set<String> keys(EventGroup group) {
    var keys = new LinkedHashSet<String>();
    group.events().stream().limit(SHOWN).forEach(event -> keys.addAll(keys(event.event())));
    return keys;
  }

  private static String document(EventSignature event) {
    return "document " + event.source().docId();
  }

  private static List<String> keys(EventSignature event) {
    var keys = new ArrayList<String>();
    keys.add(document(event));
    keys.addAll(event.source().names());
    if (event.when().own() && event.when().isDay()) {
      keys.add(event.when().start().toString());
      event.who().places().forEach(place -> keys.add(event.when().start() + " " + place));
    }
    return keys;
  }
}
