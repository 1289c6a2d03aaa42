// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static annals.timeline.Parties.areDisjoint;

import annals.event.Event.DateBasis;
import annals.event.EventType;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Scene;
import annals.timeline.EventSignature.Told;
import annals.timeline.EventSignature.Toll;
import annals.timeline.EventSignature.When;
import annals.timeline.Traits.Role;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Rare words shared by sentences count up to this. */
  private static final double MOST_RARE_WORDS = 4;

  /** So many names that only they share make one story of two documents. */
  private static final double NAMES_OF_STORY = 5;

  /** Of that, half and more, whenever they were published. */
  private static final double ANY_TIME = 0.6;

  /** An article of so many days later tells of it as news. */
  private static final long NEWS_DAYS = 3;

  private static final double LEAST_OF_TOLL = 0.5;
  private static final double BY_BITS = 0.75;
  private static final double MOST_OF_TOLL = 3;
  private static final double FOURFOLD = 4;
  private static final int SHORT_SENTENCE = 4;
  private static final int FAR_SENTENCES = 10;
  private static final int STORY_NAMES = 10;
  private static final int STORY_WORDS = 6;
  private static final double WEAK_STORY = 0.8;
  private static final long NEAR_DAYS = 7;
  private static final long FAR_DAYS = 90;

  /** The clues that one role gives. */
  private record RoleClues(Clue name, Clue word, Clue otherName, Clue otherWord) {}

  private static final RoleClues ACTORS =
      new RoleClues(Clue.ACTOR_NAME, Clue.ACTOR_WORD, Clue.ACTOR_OTHER_NAME, Clue.ACTOR_OTHER_WORD);
  private static final RoleClues TARGETS =
      new RoleClues(
          Clue.TARGET_NAME, Clue.TARGET_WORD, Clue.TARGET_OTHER_NAME, Clue.TARGET_OTHER_WORD);

  private final Map<Clue, Double> clues = new EnumMap<>(Clue.class);
  private final Traits one;
  private final Traits other;
  private final EventSignature a;
  private final EventSignature b;
  private final Commonness counts;

  private Evidence(Traits a, Traits b, Commonness counts) {
    this.one = a;
    this.other = b;
    this.a = a.event();
    this.b = b.event();
    this.counts = counts;
  }

  /**
   * The clues of two events, the earlier one first where they are of one document.
   *
   * @param alone whether the one is told by the only happening of that document that the other may
   *     mean; of events of two documents, whether both tell of no other
   */
  static Map<Clue, Double> of(Traits a, Traits b, Commonness counts, Alone alone) {
    var evidence = new Evidence(a, b, counts);
    evidence.put(Clue.BIAS, true);
    evidence.words(a.event().told(), b.event().told());
    evidence.days(a.event().when(), b.event().when());
    evidence.places();
    evidence.roles(a.actors(), b.actors(), ACTORS);
    evidence.roles(a.targets(), b.targets(), TARGETS);
    evidence.participants();
    evidence.sentences();
    if (a.isOfDocumentOf(b)) {
      evidence.telling();
      if (alone == Alone.OF_STORY) {
        evidence.only();
      }
    } else {
      evidence.story();
      evidence.put(Clue.ONLY_IN_BOTH, alone == Alone.OF_STORY && (a.isLead() || b.isLead()));
      evidence.put(Clue.TOPIC_OF_BOTH, alone == Alone.OF_TOPIC);
      evidence.put(Clue.ONCE_IN_BOTH, alone == Alone.OF_KIND || alone == Alone.OF_STORY);
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
    int others = (isUntyped(x) ? 1 : 0) + (isUntyped(y) ? 1 : 0);
    if (others > 0) {
      clues.put(Clue.OTHER_TYPE, (double) others);
    }
    double common = Math.max(counts.ofSense(x.sense()), counts.ofSense(y.sense()));
    if (common > 0) {
      clues.put(Clue.COMMON_SENSE, common);
    }
    put(Clue.STATEMENT, x.type() == EventType.STATEMENT);
  }

  private static boolean isUntyped(Told told) {
    return told.type() == EventType.OTHER && !HappeningKinds.standard().isListed(told);
  }

  private void days(When x, When y) {
    if (x.start() == null || y.start() == null) {
      put(Clue.UNDATED, x.start() == null && y.start() == null);
      boolean known = x.known() != null && y.known() != null;
      boolean day = known && x.known().isDay() && y.known().isDay();
      put(Clue.SAME_DAY, day);
      put(Clue.DATES_OVERLAP, known && !day);
      return;
    }
    if (Exclusion.isPeriodOf(one, other) || Exclusion.isPeriodOf(other, one)) {
      put(Clue.DATES_OVERLAP, true);
      return;
    }
    if (Exclusion.isLaterDeath(one, other) || Exclusion.isLaterDeath(other, one)) {
      return;
    }
    if (x.isApartFrom(y)) {
      boolean near = isNewsOf(x, y) || isNewsOf(y, x);
      put(near ? Clue.DAYS_NEAR : Clue.DAYS_APART, true);
      return;
    }
    boolean day = x.isDay() && y.isDay();
    put(Clue.SAME_DAY, day && x.own() && y.own());
    put(Clue.SAME_DAY_PUBLISHED, day && x.own() != y.own());
    put(Clue.BOTH_DAYS_PUBLISHED, day && !x.own() && !y.own());
    put(Clue.DATES_OVERLAP, !day);
  }

  /** Whether one has but the day of publication, and the other lay at most three days before. */
  private static boolean isNewsOf(When published, When own) {
    return published.basis() == DateBasis.PUBLICATION
        && published.isDay()
        && own.own()
        && !own.end().isAfter(published.start())
        && !own.end().isBefore(published.start().minusDays(NEWS_DAYS));
  }

  private void places() {
    Set<String> own = one.places();
    Set<String> others = other.places();
    put(Clue.SAME_PLACE, own.stream().anyMatch(others::contains));
    put(Clue.OTHER_PLACE, areDisjoint(own, others));
    if (own.isEmpty() || others.isEmpty()) {
      Set<String> near = own.isEmpty() ? one.around() : own;
      Set<String> around = others.isEmpty() ? other.around() : others;
      put(Clue.PLACE_NEAR, near.stream().anyMatch(around::contains));
    }
  }

  private void roles(Role x, Role y, RoleClues clue) {
    Set<String> shared = shared(x.names(), y.names());
    if (!shared.isEmpty()) {
      clues.put(clue.name(), shared.stream().mapToDouble(counts::weight).max().orElse(0));
      return;
    }
    if (areDisjoint(x.names(), y.names())) {
      put(clue.otherName(), Parties.areOthers(x.names(), y.names(), x.surnames(), y.surnames()));
      return;
    }
    Set<String> words = shared(x.heads(), y.heads());
    if (!words.isEmpty()) {
      clues.put(clue.word(), words.stream().allMatch(Parties::isCrowd) ? CROWD : 1);
    } else {
      put(clue.otherWord(), Parties.areOtherWords(x.unnamed(), y.unnamed()));
    }
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  private void participants() {
    put(
        Clue.ROLES_CROSSED,
        other.targets().names().stream().anyMatch(one.actors().names()::contains)
            || other.actors().names().stream().anyMatch(one.targets().names()::contains));
    put(Clue.PARTY_TOLD, tells(one, other) || tells(other, one));
    Toll x = a.who().toll();
    Toll y = b.who().toll();
    if (x != null && y != null) {
      boolean same = x.least() <= y.most() && y.least() <= x.most();
      if (same) {
        clues.put(Clue.SAME_TOLL, one.isOfDocumentOf(other) ? telling(x, y) : 1);
      } else {
        clues.put(Clue.OTHER_TOLL, apart(x, y));
      }
    }
  }

  /** Tolls rise, but seldom fourfold: from 0 for the same to 1 for that and more. */
  private static double apart(Toll x, Toll y) {
    double fewer = Math.max(1, Math.min(x.most(), y.most()));
    double more = Math.max(x.least(), y.least());
    return Math.min(1, StrictMath.log(more / fewer) / StrictMath.log(FOURFOLD));
  }

  /** Whether the sentence of one has a word for a participant of the other, who is no crowd. */
  private static boolean tells(Traits a, Traits b) {
    return Stream.of(b.targets(), b.actors())
        .flatMap(role -> role.heads().stream())
        .anyMatch(head -> !Parties.isCrowd(head) && a.words().contains(head));
  }

  /** One article tells of 31 dead but once, of three more often: from a half to 3, for sixteen. */
  private static double telling(Toll x, Toll y) {
    double number = Math.max(1, Math.min(x.least(), y.least()));
    double bits = StrictMath.log(number) / StrictMath.log(2);
    return Math.min(MOST_OF_TOLL, Math.max(LEAST_OF_TOLL, BY_BITS * bits));
  }

  private void sentences() {
    put(Clue.HEADLINE, a.scene().headline() || b.scene().headline());
    if (one.isOfSentenceOf(other)) {
      return;
    }
    double names =
        shared(telling(a.scene()), telling(b.scene())).stream().mapToDouble(counts::weight).sum();
    if (names > 0) {
      clues.put(Clue.SENTENCE_NAMES, Math.min(MOST_NAMES, names));
    }
    Set<String> common = shared(one.words(), other.words());
    int words = common.size();
    if (words > 0) {
      int fewer = Math.min(one.words().size(), other.words().size());
      clues.put(Clue.SENTENCE_WORDS, words / (double) Math.max(SHORT_SENTENCE, fewer));
      double rare = common.stream().mapToDouble(counts::weight).sum();
      clues.put(Clue.RARE_WORDS, Math.min(1, rare / MOST_RARE_WORDS));
    }
  }

  /** What a sentence names, but for places and nations, whatever it was taken for. */
  private static Set<String> telling(Scene scene) {
    return scene.names().stream()
        .filter(name -> !Parties.isNation(name) && !Traits.isPlace(name))
        .map(Parties::bare)
        .collect(Collectors.toSet());
  }

  /** What it tells that the article speaks of no other happening of the kind before. */
  private void only() {
    boolean inOrder = a.charStart() < b.charStart();
    EventSignature earlier = inOrder ? a : b;
    Traits later = inOrder ? other : one;
    Traits first = inOrder ? one : other;
    if (later.isBesides(first) || isOfAnother(first, later)) {
      return;
    }
    put(Clue.ONLY_ONE, true);
    put(Clue.ONLY_DEFINITE, later.isKnown());
    put(Clue.ONLY_HEADLINE, a.scene().headline() || b.scene().headline());
    boolean toll = later.isToll() && later.doers().isEmpty();
    put(Clue.ONLY_TOLL, toll && earlier.when().isDay());
  }

  /**
   * Whether the only one of its kind has another victim all the same: the founder of a ferry's
   * line, told by name, may have died otherwise, a driver is not the mayor whom the other names,
   * and a woman is not the man who was abducted.
   */
  private boolean isOfAnother(Traits earlier, Traits later) {
    return later.isToll()
        ? later.event().who().toll() == null
            && (!later.victims().isEmpty() || later.isOfOtherThanNamedIn(earlier))
        : Parties.areOfOtherSorts(one.targets().unnamed(), other.targets().unnamed());
  }

  private void telling() {
    boolean inOrder = a.charStart() < b.charStart();
    Set<String> earlier = (inOrder ? one : other).words();
    EventSignature later = inOrder ? b : a;
    put(Clue.SAME_SENTENCE, one.isOfSentenceOf(other));
    put(Clue.TOLD_TOGETHER, one.isToldWith(other));
    Reference reference = later.told().reference();
    Traits first = inOrder ? one : other;
    Traits second = inOrder ? other : one;
    boolean besides = second.isBesides(first) || first.isOfOtherThanNamedIn(second);
    boolean definite = reference == Reference.THIS || (reference == Reference.DEFINITE && !besides);
    put(Clue.DEFINITE, definite);
    boolean type = a.told().type() == b.told().type() && !second.isToll();
    boolean headline = a.scene().headline() || b.scene().headline();
    boolean just = type && !headline && (one.isJustBefore(other) || other.isJustBefore(one));
    put(Clue.JUST_TOLD, just && definite);
    put(Clue.INDEFINITE, later.told().reference() == Reference.INDEFINITE);
    if (!later.told().modifiers().isEmpty()) {
      boolean known = later.told().modifiers().stream().anyMatch(earlier::contains);
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
    if (shared > 0) {
      clues.put(Clue.STORY_NAMES, Math.min(1, shared / NAMES_OF_STORY));
    }
    double words = sharedWords(a.source().words(), b.source().words());
    if (words > 0) {
      clues.put(Clue.STORY_WORDS, words);
    }
    put(Clue.BOTH_LEAD, one.isLead() && other.isLead());
    put(Clue.STORY_WEAK, shared < WEAK_STORY);
    if (a.source().published() != null && b.source().published() != null) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.source().published(), b.source().published()));
      put(Clue.PUBLISHED_NEAR, days <= NEAR_DAYS);
      boolean story = shared >= ANY_TIME * NAMES_OF_STORY;
      put(Clue.PUBLISHED_FAR, days > FAR_DAYS && !story && !a.when().isOfMonthOf(b.when()));
    }
  }

  /** From 0 to 1 for half of the words, were all of them rare. */
  private double sharedWords(List<String> x, List<String> y) {
    double shared = 0;
    for (String word : x) {
      shared += y.contains(word) ? counts.weight(word) : 0;
    }
    double half = Math.max(STORY_WORDS, Math.min(x.size(), y.size()) / 2.0);
    return Math.min(1, shared / half);
  }
}
