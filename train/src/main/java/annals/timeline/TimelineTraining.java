// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EvidenceLearner.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Learns how much each clue tells from texts whose happenings are known: of every two events that
 * may be one, whether they are. Texts of other sets are weighed alike, however many they have.
 */
public final class TimelineTraining {
  /** Pairs of two stories are many and easy: every tenth is enough. */
  private static final int OF_OTHER_STORIES = 10;

  /** An event and the happening that it is known to tell; a story is a set of texts. */
  public record Known(EventSignature event, String happening, String story, double weight) {}

  private record Pair(Example example, boolean together, String story) {}

  private final List<Pair> pairs = new ArrayList<>();

  /**
   * Adds the events of one set of texts; all are the sets' corpus, known or not.
   *
   * @param tollsApart whether the set holds an attack and its dead for two, so that its pairs of
   *     such say nothing
   */
  public void add(List<EventSignature> all, List<Known> known, boolean tollsApart) {
    var byBlock = new TreeMap<String, List<EventSignature>>();
    all.forEach(e -> byBlock.computeIfAbsent(Timeline.blockKey(e), k -> new ArrayList<>()).add(e));
    Map<String, Commonness> commonness = new TreeMap<>();
    byBlock.forEach((key, events) -> commonness.put(key, Commonness.of(events)));
    Told told = Told.of(byBlock, commonness);
    int others = 0;
    for (int i = 0; i < known.size(); i++) {
      for (int j = 0; j < i; j++) {
        Known a = known.get(j);
        Known b = known.get(i);
        boolean ofOneStory = a.story().equals(b.story());
        Traits one = Traits.of(a.event());
        Traits other = Traits.of(b.event());
        if (!mayBeOne(one, other) || (!ofOneStory && others++ % OF_OTHER_STORIES != 0)) {
          continue;
        }
        Commonness counts = commonness.get(Timeline.blockKey(a.event()));
        boolean together = one.isOfDocumentOf(other);
        boolean same = a.happening().equals(b.happening());
        if (tollsApart && !same && (one.isToll() || other.isToll())) {
          continue;
        }
        boolean inOrder = Timeline.HEADLINES_LAST.compare(a.event(), b.event()) < 0;
        Alone alone = Alone.NO;
        if (together) {
          alone = isOnly(inOrder ? a : b, inOrder ? b : a, known) ? Alone.OF_STORY : Alone.NO;
        } else {
          alone = told.alone(a.event().eventId(), b.event().eventId());
        }
        var example = new Example(Evidence.of(one, other, counts, alone), same, a.weight());
        pairs.add(new Pair(example, together, ofOneStory ? a.story() : ""));
      }
    }
  }

  /**
   * What documents tell, as far as the weights know so far.
   *
   * @param once the events whose documents tell of no other of the kind
   * @param topics by event the kinds of which its document begins with it
   */
  private record Told(Set<String> once, Map<String, Set<String>> topics) {
    static Told of(Map<String, List<EventSignature>> byBlock, Map<String, Commonness> commonness) {
      var told = new Told(new HashSet<>(), new HashMap<>());
      byBlock.forEach(
          (key, events) -> {
            var sorted = new ArrayList<>(events);
            sorted.sort(Timeline.HEADLINES_LAST);
            var byDocument = new TreeMap<String, List<EventSignature>>();
            sorted.forEach(
                e -> byDocument.computeIfAbsent(e.source().docId(), d -> new ArrayList<>()).add(e));
            byDocument.values().forEach(document -> told.read(document, commonness.get(key)));
          });
      return told;
    }

    Alone alone(String a, String b) {
      boolean topic =
          topics.getOrDefault(a, Set.of()).stream()
              .anyMatch(topics.getOrDefault(b, Set.of())::contains);
      return topic
          ? Alone.OF_TOPIC
          : once.contains(a) && once.contains(b) ? Alone.OF_KIND : Alone.NO;
    }

    private void read(List<EventSignature> document, Commonness counts) {
      var groups = new ArrayList<List<EventSignature>>();
      Groups.of(document, counts, EvidenceWeights.standard())
          .forEach(group -> groups.add(group.signatures()));
      var times = new HashMap<String, Integer>();
      groups.forEach(group -> kinds(group).forEach(kind -> times.merge(kind, 1, Integer::sum)));
      var begun = new HashSet<String>();
      groups.sort(Comparator.comparingInt(Told::firstSentence));
      for (List<EventSignature> group : groups) {
        if (kinds(group).stream().allMatch(kind -> times.get(kind) == 1)) {
          group.forEach(event -> once.add(event.eventId()));
        }
        Set<String> first =
            kinds(group).stream().filter(kind -> !begun.contains(kind)).collect(Collectors.toSet());
        begun.addAll(first);
        if (EventGroup.of(group.stream().map(Traits::of).toList()).isToldAtOnce()) {
          group.forEach(event -> topics.put(event.eventId(), first));
        }
      }
    }

    private static int firstSentence(List<EventSignature> group) {
      return group.stream().mapToInt(event -> event.scene().sentence()).min().orElse(0);
    }
  }

  private static Set<String> kinds(List<EventSignature> group) {
    return group.stream()
        .map(event -> HappeningKinds.standard().of(event.told()))
        .collect(Collectors.toSet());
  }

  /** Whether the article tells of no other happening of the block before the later event. */
  private static boolean isOnly(Known earlier, Known later, List<Known> known) {
    String block = Timeline.blockKey(later.event());
    return known.stream()
        .filter(k -> k.event().source().docId().equals(later.event().source().docId()))
        .filter(k -> Timeline.blockKey(k.event()).equals(block))
        .filter(k -> Timeline.HEADLINES_LAST.compare(k.event(), later.event()) < 0)
        .allMatch(k -> k.happening().equals(earlier.happening()));
  }

  private static boolean mayBeOne(Traits a, Traits b) {
    return Exclusion.between(a, b) == null && HappeningKinds.standard().areKin(a.kind(), b.kind());
  }

  /** The weights learned from all but one story; from all where none is left out. */
  public EvidenceWeights learn(@Nullable String leftOut) {
    return new EvidenceWeights(learn(true, leftOut), learn(false, leftOut));
  }

  private Map<Clue, Double> learn(boolean together, @Nullable String leftOut) {
    var learned =
        EvidenceLearner.learn(
            pairs.stream()
                .filter(pair -> pair.together() == together && !pair.story().equals(leftOut))
                .map(Pair::example)
                .toList());
    var rounded = new EnumMap<Clue, Double>(Clue.class);
    learned.forEach((clue, weight) -> rounded.put(clue, StrictMath.rint(weight * 100) / 100));
    return rounded;
  }

  /** How sure the weights of the other stories are of a story's pairs, by margin. */
  public String score(String story, EvidenceWeights weights) {
    var text = new StringBuilder(story);
    for (boolean together : new boolean[] {true, false}) {
      int right = 0;
      int said = 0;
      int ones = 0;
      for (Pair pair : pairs) {
        if (pair.together() == together && pair.story().equals(story)) {
          boolean says = weights.score(pair.example().evidence(), together) > 0;
          said += says ? 1 : 0;
          ones += pair.example().one() ? 1 : 0;
          right += says && pair.example().one() ? 1 : 0;
        }
      }
      text.append(
          String.format(
              Locale.ROOT,
              "  %s: %d of %d right, of %d",
              together ? "within" : "across",
              right,
              said,
              ones));
    }
    return text.toString();
  }

  /** The pairs that were learned from. */
  public int size() {
    return pairs.size();
  }
}
