// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static annals.timeline.Parties.areDisjoint;
import static annals.timeline.Parties.heads;
import static annals.timeline.Parties.names;

import annals.event.EventType;
import annals.timeline.EventSignature.Party;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Told;
import annals.timeline.EventSignature.Toll;
import annals.timeline.EventSignature.When;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for and against two events being one happening, clue by clue; most clues are there
 * (1) or not. Both seeds tell that Cambodia was liberated on January 7, 1979: {@link Clue#SAME_DAY}
 * and {@link Clue#SAME_LEMMA} among others.
 */
final class Evidence {
  /** Names shared by sentences count up to this; two tell enough. */
  private static final double MOST_NAMES = 2;

  /** A word for a crowd that both name, against 1 for another word. */
  private static final double CROWD = 0.4;

  private static final int SHORT_SENTENCE = 4;
  private static final int FAR_SENTENCES = 10;
  private static final int STORY_NAMES = 10;
  private static final double WEAK_STORY = 0.8;
  private static final long NEAR_DAYS = 7;
  private static final long FAR_DAYS = 90;

  private final Map<Clue, Double> clues = new EnumMap<>(Clue.class);
  private final EventSignature a;
  private final EventSignature b;
  private final Commonness counts;

  private Evidence(EventSignature a, EventSignature b, Commonness counts) {
    this.a = a;
    this.b = b;
    this.counts = counts;
  }

  /** The clues of two events, the earlier one first where they are of one document. */
  static Map<Clue, Double> of(EventSignature a, EventSignature b, Commonness counts) {
    var evidence = new Evidence(a, b, counts);
    evidence.put(Clue.BIAS, true);
    evidence.words(a.told(), b.told());
    evidence.days(a.when(), b.when());
    evidence.places();
    evidence.roles(a.who().actors(), b.who().actors(), Clue.ACTOR_NAME, Clue.ACTOR_WORD);
    evidence.roles(a.who().targets(), b.who().targets(), Clue.TARGET_NAME, Clue.TARGET_WORD);
    evidence.participants();
    evidence.sentences();
    if (a.source().docId().equals(b.source().docId())) {
      evidence.telling();
    } else {
      evidence.story();
    }
    return evidence.clues;
  }

  private void put(Clue clue, boolean there) {
    if (there) {
      clues.put(clue, 1.0);
    }
  }

  private void words(Told x, Told y) {
    boolean lemma = x.lemma().equals(y.lemma());
    boolean sense = x.sense().equals(y.sense());
    boolean type = x.type() == y.type() && x.type() != EventType.OTHER;
    put(Clue.SAME_LEMMA, lemma);
    put(Clue.SAME_SENSE, sense && !lemma);
    put(Clue.SAME_MODE, type && !sense && x.mode() != null && x.mode().equals(y.mode()));
    put(Clue.SAME_TYPE, type && !sense);
    int others = (x.type() == EventType.OTHER ? 1 : 0) + (y.type() == EventType.OTHER ? 1 : 0);
    if (others > 0) {
      clues.put(Clue.OTHER_TYPE, (double) others);
    }
    double common = Math.max(counts.ofSense(x.sense()), counts.ofSense(y.sense()));
    if (common > 0) {
      clues.put(Clue.COMMON_SENSE, common);
    }
    put(Clue.STATEMENT, x.type() == EventType.STATEMENT);
  }

  private void days(When x, When y) {
    if (x.start() == null || y.start() == null) {
      put(Clue.UNDATED, x.start() == null && y.start() == null);
      return;
    }
    if (x.isApartFrom(y)) {
      put(Clue.DAYS_APART, true);
      return;
    }
    boolean day = x.isDay() && y.isDay();
    put(Clue.SAME_DAY, day && x.own() && y.own());
    put(Clue.SAME_DAY_PUBLISHED, day && x.own() != y.own());
    put(Clue.BOTH_DAYS_PUBLISHED, day && !x.own() && !y.own());
    put(Clue.DATES_OVERLAP, !day);
  }

  private void places() {
    Set<String> own = Set.copyOf(a.who().places());
    Set<String> other = Set.copyOf(b.who().places());
    put(Clue.SAME_PLACE, own.stream().anyMatch(other::contains));
    put(Clue.OTHER_PLACE, areDisjoint(own, other));
    if (own.isEmpty() || other.isEmpty()) {
      Set<String> near = own.isEmpty() ? placesAround(a) : own;
      Set<String> around = other.isEmpty() ? placesAround(b) : other;
      put(Clue.PLACE_NEAR, near.stream().anyMatch(around::contains));
    }
  }

  private static Set<String> placesAround(EventSignature event) {
    var places = new HashSet<String>();
    for (String name : event.scene().names()) {
      if (name.startsWith("place:")) {
        places.add(name);
      }
    }
    return places;
  }

  private void roles(List<Party> x, List<Party> y, Clue name, Clue word) {
    boolean actors = name == Clue.ACTOR_NAME;
    Set<String> shared = new HashSet<>(names(x));
    shared.retainAll(names(y));
    if (!shared.isEmpty()) {
      clues.put(name, shared.stream().mapToDouble(counts::weight).max().orElse(0));
      return;
    }
    if (areDisjoint(names(x), names(y))) {
      put(actors ? Clue.ACTOR_OTHER_NAME : Clue.TARGET_OTHER_NAME, true);
      return;
    }
    Set<String> words = new HashSet<>(heads(x));
    words.retainAll(heads(y));
    if (!words.isEmpty()) {
      clues.put(word, words.stream().allMatch(Parties::isCrowd) ? CROWD : 1);
    } else if (areDisjoint(heads(x), heads(y))) {
      put(actors ? Clue.ACTOR_OTHER_WORD : Clue.TARGET_OTHER_WORD, true);
    }
  }

  private void participants() {
    Set<String> actors = names(a.who().actors());
    Set<String> targets = names(a.who().targets());
    put(
        Clue.ROLES_CROSSED,
        names(b.who().targets()).stream().anyMatch(actors::contains)
            || names(b.who().actors()).stream().anyMatch(targets::contains));
    Toll x = a.who().toll();
    Toll y = b.who().toll();
    if (x != null && y != null) {
      boolean same = x.least() <= y.most() && y.least() <= x.most();
      put(same ? Clue.SAME_TOLL : Clue.OTHER_TOLL, true);
    }
  }

  private void sentences() {
    boolean together =
        a.source().docId().equals(b.source().docId())
            && a.scene().sentence() == b.scene().sentence();
    put(Clue.HEADLINE, a.scene().headline() || b.scene().headline());
    if (together) {
      return;
    }
    double names = 0;
    for (String name : a.scene().names()) {
      boolean telling = !name.startsWith("country:") && !name.startsWith("group:");
      if (telling && !name.startsWith("place:") && b.scene().names().contains(name)) {
        names += counts.weight(name);
      }
    }
    if (names > 0) {
      clues.put(Clue.SENTENCE_NAMES, Math.min(MOST_NAMES, names));
    }
    Set<String> words = new HashSet<>(a.scene().words());
    int fewer = Math.min(words.size(), b.scene().words().size());
    words.retainAll(Set.copyOf(b.scene().words()));
    if (!words.isEmpty()) {
      clues.put(Clue.SENTENCE_WORDS, words.size() / (double) Math.max(SHORT_SENTENCE, fewer));
    }
  }

  private void telling() {
    boolean inOrder = a.charStart() < b.charStart();
    EventSignature earlier = inOrder ? a : b;
    EventSignature later = inOrder ? b : a;
    put(Clue.SAME_SENTENCE, a.scene().sentence() == b.scene().sentence());
    put(Clue.DEFINITE, later.told().reference() == Reference.DEFINITE);
    put(Clue.INDEFINITE, later.told().reference() == Reference.INDEFINITE);
    if (!later.told().modifiers().isEmpty()) {
      boolean known = later.told().modifiers().stream().anyMatch(earlier.scene().words()::contains);
      put(known ? Clue.MODIFIER_KNOWN : Clue.MODIFIER_NEW, true);
    }
    int apart = Math.abs(a.scene().sentence() - b.scene().sentence());
    if (apart > 0) {
      clues.put(Clue.DISTANCE, Math.min(FAR_SENTENCES, apart) / (double) FAR_SENTENCES);
    }
  }

  private void story() {
    double shared = 0;
    int common = 0;
    for (String name : a.source().names()) {
      if (b.source().names().contains(name)) {
        shared += counts.weight(name);
        common++;
      }
    }
    int fewer = Math.min(a.source().names().size(), b.source().names().size());
    if (common > 0) {
      double of = Math.max(1, Math.min(STORY_NAMES, fewer));
      clues.put(Clue.STORY_SHARE, Math.min(1, common / of));
    }
    put(Clue.STORY_WEAK, shared < WEAK_STORY);
    if (a.source().published() != null && b.source().published() != null) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.source().published(), b.source().published()));
      put(Clue.PUBLISHED_NEAR, days <= NEAR_DAYS);
      put(Clue.PUBLISHED_FAR, days > FAR_DAYS);
    }
  }
}
