// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events that tell of one happening, in the order in which they joined. What every comparison
 * asks of a group is kept, so that one of thousands of events costs no more than one of a few.
 */
final class EventGroup {
  private final List<Traits> events = new ArrayList<>();
  private final List<Traits> telling = new ArrayList<>();

  /** By documents, the words for it. */
  private final Map<String, Set<String>> lemmas = new HashMap<>();

  /** The events that joined because nothing else could be meant. */
  private final Set<String> meant = new HashSet<>();

  private Alone across = Alone.NO;
  private boolean anchored;
  private boolean dated;
  private boolean anySingle;
  private boolean onlySingles = true;
  private boolean once = true;
  private boolean topic;

  static EventGroup of(Collection<Traits> events) {
    var group = new EventGroup();
    events.forEach(group::add);
    return group;
  }

  void add(Traits event) {
    events.add(event);
    lemmas
        .computeIfAbsent(event.event().source().docId(), doc -> new HashSet<>())
        .add(event.event().told().lemma());
    anchored |= event.isAnchored();
    dated |= event.event().when().known() != null;
    if (!event.onlyPointsBack()) {
      telling.add(event);
    }
  }

  /** Adds an event of a document of which it is known whether only this group may be meant. */
  void add(Traits event, Alone alone) {
    add(event);
    if (alone == Alone.OF_STORY) {
      meant.add(event.event().eventId());
    }
  }

  /**
   * Takes all events of another group, which has none then.
   *
   * @param alone as {@link #aloneWith} told of the two
   */
  void take(EventGroup other, Alone alone) {
    meant.addAll(other.meant);
    for (Alone known : List.of(other.across, alone)) {
      across = known.compareTo(across) > 0 ? known : across;
    }
    other.meant.clear();
    events.addAll(other.events);
    telling.addAll(other.telling);
    other.lemmas.forEach(
        (doc, words) -> lemmas.computeIfAbsent(doc, none -> new HashSet<>()).addAll(words));
    anchored |= other.anchored;
    dated |= other.dated;
    anySingle |= other.anySingle;
    onlySingles &= other.onlySingles;
    once &= other.once;
    topic |= other.topic;
    other.events.clear();
    other.telling.clear();
    other.lemmas.clear();
  }

  /** Takes an event that nothing else in its document may mean. */
  void takeMeant(EventGroup pointing) {
    pointing.events.forEach(event -> meant.add(event.event().eventId()));
    take(pointing, Alone.NO);
  }

  /** What the document of an event has told of this before it, as it may be meant by the event. */
  List<Traits> mayBeMeantBy(Traits event) {
    HappeningKinds kinds = HappeningKinds.standard();
    List<Traits> told =
        events.stream()
            .filter(event::isOfDocumentOf)
            .filter(other -> Timeline.HEADLINES_LAST.compare(other.event(), event.event()) < 0)
            .filter(other -> kinds.areKin(other.kind(), event.kind()))
            .filter(other -> !kinds.isLong(other.kind()))
            .toList();
    boolean meant =
        told.stream().noneMatch(Traits::isOld)
            && told.stream().anyMatch(other -> event.isHarm() || !other.isHarm());
    return meant ? told : List.of();
  }

  /** What was known of two of its events when they joined. */
  Alone alone(Traits a, Traits b) {
    if (!a.isOfDocumentOf(b)) {
      return across;
    }
    Traits later = Timeline.HEADLINES_LAST.compare(a.event(), b.event()) > 0 ? a : b;
    return meant.contains(later.event().eventId()) ? Alone.OF_STORY : Alone.NO;
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  List<Traits> events() {
    return events;
  }

  /** What was signed of its events, by document and offset. */
  List<EventSignature> signatures() {
    return events.stream().map(Traits::event).sorted(Timeline.BY_PLACE).toList();
  }

  /** Whether of any of its events it is known, beyond its document, of what it is. */
  boolean isAnchored() {
    return anchored;
  }

  /** Whether any of its events tells between which days it lay. */
  boolean isDated() {
    return dated;
  }

  /** Whether only the document of an event tells it. */
  boolean isOnlyOf(Traits event) {
    return lemmas.size() == 1 && lemmas.containsKey(event.event().source().docId());
  }

  /** Whether the document of an event has called it by its word: {@code a bombing}. */
  boolean isCalledLike(Traits event) {
    return lemmas
        .getOrDefault(event.event().source().docId(), Set.of())
        .contains(event.event().told().lemma());
  }

  /** The events that say of what they are; all where none does. */
  List<Traits> telling() {
    return telling.isEmpty() ? events : telling;
  }

  /** Whether the beginning of its document tells of it, or its document takes it for known. */
  boolean isToldAtOnce() {
    return events.stream().anyMatch(event -> event.isLead() || event.onlyPointsBack());
  }

  /** The sentence that tells of it first, of a group of one document. */
  int firstSentence() {
    return events.stream().mapToInt(event -> event.event().scene().sentence()).min().orElse(0);
  }

  /** The kinds of what it tells. */
  Set<String> kinds() {
    var kinds = new HashSet<String>();
    events.forEach(event -> kinds.add(event.kind()));
    return kinds;
  }

  /** The kinds of which a story tells one, of what a group of one document tells. */
  Set<String> singles() {
    var singles = new HashSet<String>();
    for (Traits event : events) {
      boolean single = HappeningKinds.standard().isSingle(event.kind());
      if (single && event.isFact() && !event.isOld()) {
        singles.add(event.kind());
      }
    }
    return singles;
  }

  /**
   * All of its document is read.
   *
   * @param told how many groups of the document tell of each kind
   * @param single likewise of each kind of which a story tells one
   * @param first the group that tells of each kind first
   */
  void endOfDocument(
      Map<String, Integer> told, Map<String, Integer> single, Map<String, EventGroup> first) {
    Set<String> singles = singles();
    anySingle = !singles.isEmpty();
    onlySingles = singles.stream().allMatch(kind -> single.get(kind) == 1);
    topic = isToldAtOnce() && kinds().stream().anyMatch(kind -> equals(first.get(kind)));
    once = kinds().stream().allMatch(kind -> told.get(kind) == 1);
  }

  /** Whether each document of the two groups tells of no other group of their kinds. */
  Alone aloneWith(EventGroup other) {
    if (anySingle && onlySingles && other.anySingle && other.onlySingles) {
      return Alone.OF_STORY;
    }
    if (topic && other.topic && kinds().stream().anyMatch(other.kinds()::contains)) {
      return Alone.OF_TOPIC;
    }
    return once && other.once ? Alone.OF_KIND : Alone.NO;
  }

  /** The last events of some, so many at most. */
  static List<Traits> latest(List<Traits> events, int most) {
    return events.subList(Math.max(0, events.size() - most), events.size());
  }
}
