// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.casualty.Casualty;
import annals.clause.Modality;
import annals.event.EventType;
import annals.event.EventType.QuadClass;
import annals.event.Participant.Kind;
import annals.figure.Figure.Approximation;
import annals.time.DatePrecision;
import annals.timeline.EventSignature.Count;
import annals.timeline.EventSignature.Lapse;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.Told;
import annals.timeline.EventSignature.When;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why two events cannot be one happening, whatever else they share. */
enum Exclusion {
  /** One happened, the other did not, or is only planned. */
  STATUS,
  /** Their own words date them to other days. */
  DAYS,
  /** Two articles tell them of other places. */
  PLACES,
  /** People of other names do it. */
  ACTORS,
  /** People of other names undergo it, or who does one undergoes the other. */
  VICTIMS,
  /** An article that has told of an attack speaks of "a blast": of another. */
  ANOTHER,
  /** One tells more of whom the other killed. */
  DESCRIBES,
  /** One article counts 14 killed and 17. */
  TOLLS,
  /** Bombs are no guns, an accident on the road is no attack, and one storm is not another. */
  MEANS,
  /** Two speakers, or one who says two things. */
  SPEECH,
  /** Nothing is known of either but a word that may mean anything. */
  VAGUE;

  /** Two reports of one thing said share half of the words of the shorter. */
  private static final double SAME_WORDS = 0.5;

  /** The sense of what vehicles undergo. */
  private static final String CRASH = "crash";

  private static final long LATER_DEATHS = 3;

  /** An article of the evening may be of the next day elsewhere. */
  private static final long ZONES = 1;

  private static final int LEAST_WORDS = 3;
  private static final int LEAST_WORDS_OF_VAGUE = 4;

  /** The first reason that keeps two events apart; null where none does. */
  static @Nullable Exclusion between(Traits a, Traits b) {
    if (!sameStatus(a, b)) {
      return STATUS;
    }
    boolean told = isPeriodOf(a, b) || isPeriodOf(b, a);
    if (!told && areOfOtherDays(a, b)) {
      return DAYS;
    }
    if (!a.isOfDocumentOf(b) && areApart(a.places(), b.places())) {
      return PLACES;
    }
    if (areOthers(a.victims(), b.victims(), a, b) || undergoes(a, b) || undergoes(b, a)) {
      return VICTIMS;
    }
    if (kinds().isToldByNames(a.kind()) && kinds().isToldByNames(b.kind()) && nameOthers(a, b)) {
      return VICTIMS;
    }
    if (isOld(a, b) || isOld(b, a)) {
      return DAYS;
    }
    if (isOfWords(a) && isOfWords(b) && haveOtherSpeakers(a, b)) {
      return ACTORS;
    }
    boolean deeds = !a.isHarm() && !b.isHarm();
    if (deeds && areOthers(a.actors().people(), b.actors().people(), a, b)) {
      return ACTORS;
    }
    if (isAnother(a, b) || isAnother(b, a) || a.isBehindBackground(b) || b.isBehindBackground(a)) {
      return ANOTHER;
    }
    if (haveOtherTolls(a, b)) {
      return TOLLS;
    }
    if (a.describesVictimOf(b)
        || b.describesVictimOf(a)
        || tellsOfVictim(a, b)
        || tellsOfVictim(b, a)) {
      return DESCRIBES;
    }
    boolean otherMeans = a.means() != null && b.means() != null && !a.means().equals(b.means());
    boolean struck = befalls(a) && befalls(b) && a.befellOthersThan(b);
    if (isMishapBeside(a, b)
        || struck
        || (otherMeans && !a.isOfSentenceOf(b))
        || Parties.areDisjoint(a.storms(), b.storms())) {
      return MEANS;
    }
    if (a.event().told().type() == EventType.STATEMENT) {
      return saysTheSame(a, b) ? null : SPEECH;
    }
    return isVague(a, b) ? VAGUE : null;
  }

  private static boolean areOfOtherDays(Traits a, Traits b) {
    boolean apart = a.event().when().isKnownApartFrom(b.event().when());
    boolean sure = !a.isDatedByOthers() && !b.isDatedByOthers();
    boolean later = isLaterDeath(a, b) || isLaterDeath(b, a);
    return sure && !later && (apart || isTooLate(a, b) || isTooLate(b, a));
  }

  /** Whether people died some days after the other, which may have been what they died of. */
  static boolean isLaterDeath(Traits death, Traits cause) {
    @Nullable Lapse died = death.event().when().known();
    @Nullable Lapse done = cause.event().when().known();
    return death.isDeath()
        && !cause.isDeath()
        && (death.victims().isEmpty()
            || death.victims().stream().anyMatch(cause.victims()::contains))
        && died != null
        && done != null
        && died.isDay()
        && done.isDay()
        && died.earliest().isAfter(done.latest())
        && !died.earliest().isAfter(done.latest().plusDays(LATER_DEATHS));
  }

  /** What an article tells as fact is not what lay behind the day on which it came out. */
  private static boolean isTooLate(Traits told, Traits later) {
    @Nullable LocalDate published = told.event().source().published();
    @Nullable Lapse known = later.event().when().known();
    return published != null
        && known != null
        && told.event().status().modality() == Modality.ASSERTED
        && known.earliest().isAfter(published.plusDays(ZONES));
  }

  /** The loss of a year and the day, in the year after it, on which it was reported. */
  static boolean isPeriodOf(Traits period, Traits told) {
    HappeningKinds kinds = kinds();
    When year = period.event().when();
    When day = told.event().when();
    return kinds.isOfPeriods(period.kind())
        && kinds.isOfPeriods(told.kind())
        && year.own()
        && day.own()
        && day.isDay()
        && year.precision() == DatePrecision.YEAR
        && day.start().getYear() == year.end().getYear() + 1;
  }

  /**
   * Whether who does one, alone, undergoes the other; in a fight both do, and who takes office is
   * sworn in.
   */
  private static boolean undergoes(Traits a, Traits b) {
    HappeningKinds kinds = kinds();
    return !kinds.isMutual(a.kind())
        && !kinds.isMutual(b.kind())
        && !a.isHarm()
        && (areCrossed(a.actors().names(), b.targets().names())
            || (isAttack(a) && isAttack(b) && areCrossed(a.actors().keys(), b.targets().keys())));
  }

  private static boolean areOthers(Set<String> people, Set<String> others, Traits a, Traits b) {
    return Parties.areOthers(people, others, a.surnames(), b.surnames());
  }

  private static boolean areCrossed(Set<String> actors, Set<String> targets) {
    return !actors.isEmpty() && targets.containsAll(actors);
  }

  /** Between nations and peoples little is told by crossing, but they do not attack themselves. */
  private static boolean isAttack(Traits a) {
    return a.event().told().type() == EventType.ASSAULT;
  }

  /** Whether one article tells of an accident on the road and of an attack. */
  static boolean isMishapBeside(Traits a, Traits b) {
    return a.isOfDocumentOf(b) && ((isCrash(a) && isAttack(b)) || (isCrash(b) && isAttack(a)));
  }

  private static HappeningKinds kinds() {
    return HappeningKinds.standard();
  }

  /** Whether each sentence names bodies beside who does it, and all are others. */
  private static boolean nameOthers(Traits a, Traits b) {
    return Parties.areDisjoint(a.bodiesBeside(b.actors()), b.bodiesBeside(a.actors()));
  }

  private static boolean befalls(Traits a) {
    return isAttack(a) || a.event().told().type() == EventType.DISASTER;
  }

  private static boolean isCrash(Traits a) {
    Told told = a.event().told();
    return told.type() == EventType.DISASTER && told.sense().equals(CRASH);
  }

  /** A headline without a date tells what is new. */
  private static boolean isOld(Traits headline, Traits other) {
    return headline.event().scene().headline()
        && headline.event().when().start() == null
        && headline.isOfDocumentOf(other)
        && other.isOld();
  }

  /** Whether two sentences of an article count other numbers of dead, exactly and for its day. */
  private static boolean haveOtherTolls(Traits a, Traits b) {
    return a.isOfDocumentOf(b)
        && !a.isOfSentenceOf(b)
        && a.event().who().counts().stream()
            .filter(Exclusion::isFinal)
            .anyMatch(
                one ->
                    b.event().who().counts().stream()
                        .filter(Exclusion::isFinal)
                        .anyMatch(two -> one.most() < two.least() || two.most() < one.least()));
  }

  /** What tells more of a victim is not a deed of whose victim the article tells more. */
  private static boolean tellsOfVictim(Traits telling, Traits deed) {
    return telling.isOfDocumentOf(deed)
        && telling.event().told().describes() >= 0
        && deed.event().told().described();
  }

  private static boolean isFinal(Count count) {
    return count.kind() == Casualty.Kind.KILLED
        && count.asOf() != null
        && count.approximation() == Approximation.EXACT;
  }

  /** Whether the later one is new to an article that has told of the earlier one in its text. */
  private static boolean isAnother(Traits earlier, Traits later) {
    @Nullable Lapse lapse = later.event().when().lapse();
    if (earlier.isOfSentenceOf(later) && lapse != null) {
      return earlier.event().charStart() < later.event().charStart()
          && !lapse.equals(earlier.event().when().known());
    }
    return later.event().told().reference() == Reference.INDEFINITE
        && !later.isToll()
        && !earlier.event().scene().headline()
        && earlier.isOfDocumentOf(later)
        && earlier.sentencesTo(later) > 0;
  }

  private static boolean isOfWords(Traits a) {
    QuadClass quad = a.event().told().type().quadClass();
    return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION;
  }

  /** A person and a crowd are two who speak; who is named by his body may be either. */
  private static boolean haveOtherSpeakers(Traits a, Traits b) {
    boolean personA = isPerson(a);
    boolean personB = isPerson(b);
    return !a.event().who().actors().isEmpty()
        && !b.event().who().actors().isEmpty()
        && personA != personB
        && !Parties.areOfSomebody(a.event().who().actors())
        && !Parties.areOfSomebody(b.event().who().actors())
        && !a.actors().sharesAny(b.actors());
  }

  private static boolean isPerson(Traits a) {
    return a.event().who().actors().stream().allMatch(p -> p.kind() == Kind.PERSON);
  }

  private static boolean sameStatus(Traits one, Traits other) {
    Status a = one.event().status();
    Status b = other.event().status();
    if (a.negated() != b.negated() || areOften(one, other)) {
      return false;
    }
    boolean planned = isPlanned(a) && isPlanned(b);
    boolean facts = one.isFact() && other.isFact();
    return a.modality() == b.modality()
        || planned
        || facts
        || isPresupposed(one, other)
        || isForetold(one, other)
        || isForetold(other, one);
  }

  /** What happens again and again is not what another article tells so. */
  private static boolean areOften(Traits one, Traits other) {
    return one.event().status().modality() == Modality.HABITUAL
        && other.event().status().modality() == Modality.HABITUAL
        && !one.isOfDocumentOf(other);
  }

  private static boolean isPlanned(Status status) {
    return status.modality() == Modality.FUTURE || status.modality() == Modality.PURPOSE;
  }

  /** What is denied or planned of "the bombing" takes it for granted that there was one. */
  private static boolean isPresupposed(Traits a, Traits b) {
    Traits doubtful = a.isFact() ? b : a;
    Traits fact = a.isFact() ? a : b;
    return fact.isFact()
        && doubtful.isKnown()
        && (doubtful.isOfDocumentOf(fact) || doubtful.isKnownAnywhere());
  }

  /**
   * Whether an article tells for a day ahead what an article of that day or later tells as fact.
   */
  static boolean isForetold(Traits ahead, Traits fact) {
    LocalDate day = ahead.event().when().start();
    LocalDate announced = ahead.event().source().published();
    LocalDate told = fact.event().source().published();
    return !ahead.isOfDocumentOf(fact)
        && ahead.event().status().modality() == Modality.FUTURE
        && fact.event().status().modality() == Modality.ASSERTED
        && ahead.event().when().own()
        && ahead.event().when().isDay()
        && announced != null
        && told != null
        && !announced.isAfter(day)
        && !told.isBefore(day)
        && day.equals(fact.event().when().start())
        && fact.event().when().isDay();
  }

  /** Whether all are of other names; a bus station of a town lies in it. */
  private static boolean areApart(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean within = a.stream().anyMatch(x -> b.stream().anyMatch(y -> areNested(x, y)));
    return areDisjoint(a, b, true) || (areDisjoint(a, b, false) && !within);
  }

  private static boolean areNested(String x, String y) {
    return x.startsWith(y) || y.startsWith(x);
  }

  private static boolean areDisjoint(Set<String> a, Set<String> b, boolean nations) {
    return Parties.areDisjoint(
        a.stream().filter(x -> Parties.isNation(x) == nations).collect(Collectors.toSet()),
        b.stream().filter(x -> Parties.isNation(x) == nations).collect(Collectors.toSet()));
  }

  private static boolean saysTheSame(Traits a, Traits b) {
    return a.actors().sharesAny(b.actors()) && shareHalfTheirWords(a, b, LEAST_WORDS);
  }

  /** Words without a type tell one thing where they share an object, or actor and word, or more. */
  private static boolean isVague(Traits a, Traits b) {
    boolean untyped =
        a.event().told().type() == EventType.OTHER && b.event().told().type() == EventType.OTHER;
    if (!untyped || kinds().isListed(a.event().told())) {
      return false;
    }
    boolean word = a.event().told().lemma().equals(b.event().told().lemma());
    return !a.targets().sharesAny(b.targets())
        && !(word && a.actors().sharesAny(b.actors()))
        && !shareHalfTheirWords(a, b, LEAST_WORDS_OF_VAGUE);
  }

  /** Whether two sentences share so many words, and half of those of the shorter. */
  private static boolean shareHalfTheirWords(Traits a, Traits b, int least) {
    Set<String> few = a.words().size() < b.words().size() ? a.words() : b.words();
    Set<String> many = few == a.words() ? b.words() : a.words();
    double asked = Math.max(least, SAME_WORDS * few.size());
    if (few.size() < asked || a.isOfSentenceOf(b)) {
      return false;
    }
    int shared = 0;
    for (String word : few) {
      shared += many.contains(word) ? 1 : 0;
    }
    return shared >= asked;
  }
}
