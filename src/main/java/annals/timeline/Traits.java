// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import annals.event.Event.DateBasis;
import annals.event.EventType;
import annals.timeline.EventSignature.Lapse;
import annals.timeline.EventSignature.Party;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Toll;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comparing asks of an event, made once for all the events that it is compared with.
 *
 * @param means how it was done, as far as its word tells; null where it does not
 * @param places where it happened
 * @param around the places that its sentence names
 * @param words of its sentence
 */
record Traits(
    EventSignature event,
    String kind,
    @Nullable String means,
    Role actors,
    Role targets,
    Set<String> places,
    Set<String> around,
    Set<String> words) {
  private static final String PLACE = "place:";
  private static final String BODY = "organization:";
  private static final String DEATH = "death";
  private static final String STORM = "thing:storm";

  /** So many sentences back "that attack" may point. */
  private static final int JUST_TOLD = 2;

  /** What lies further back when an article is published is not what its headline tells. */
  private static final long NEWS_DAYS = 45;

  /** How many sentences, a headline among them, are the beginning of a text. */
  private static final int LEAD = 3;

  /**
   * Who takes part in one role.
   *
   * @param names keys of the named, without nations
   * @param heads head words of all
   * @param people keys of the people
   * @param unnamed head words of who has no name
   * @param keys of all that have one
   * @param surnames keys that the people would have by their last names
   * @param things the sorts of vehicles and buildings
   */
  record Role(
      Set<String> names,
      Set<String> heads,
      Set<String> people,
      Set<String> unnamed,
      Set<String> keys,
      Set<String> surnames,
      Set<String> things) {

    private static final Role NOBODY =
        new Role(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    static Role of(List<Party> parties) {
      return parties.isEmpty() ? NOBODY : ofSome(parties);
    }

    private static Role ofSome(List<Party> parties) {
      return new Role(
          Parties.names(parties),
          Parties.heads(parties),
          Parties.people(parties),
          Parties.heads(parties.stream().filter(party -> party.key() == null).toList()),
          parties.stream()
              .map(Party::key)
              .filter(Objects::nonNull)
              .collect(Collectors.toUnmodifiableSet()),
          Parties.surnames(parties),
          Parties.things(Parties.heads(parties)));
    }

    boolean sharesAny(Role other) {
      return names.stream().anyMatch(other.names::contains)
          || heads.stream().anyMatch(other.heads::contains);
    }
  }

  static Traits of(EventSignature event) {
    HappeningKinds kinds = HappeningKinds.standard();
    return new Traits(
        event,
        kinds.of(event.told()),
        kinds.means(event.told()),
        Role.of(event.who().actors()),
        Role.of(event.who().targets()),
        Set.copyOf(event.who().places()),
        event.scene().names().stream()
            .filter(Traits::isPlace)
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(event.scene().words()));
  }

  static boolean isPlace(String key) {
    return key.startsWith(PLACE);
  }

  /**
   * Whether both tell what they befell, and each something of which the sentence of the other has
   * no word: a train hit a bus, and a train hit a car.
   */
  boolean befellOthersThan(Traits other) {
    return Parties.areDisjoint(targets.things, other.targets.things)
        && areMissing(targets.things, other.words)
        && areMissing(other.targets.things, words);
  }

  private static boolean areMissing(Set<String> things, Set<String> words) {
    return Parties.things(words).stream().noneMatch(things::contains);
  }

  /**
   * What its sentence names of bodies and of what is only written as a name, but who does it, and
   * its places, for which a body may be taken.
   */
  Set<String> bodiesBeside(Role others) {
    Set<String> bodies =
        event.scene().names().stream()
            .filter(name -> name.startsWith(BODY) || name.startsWith(EventSignature.WRITTEN))
            .map(Parties::bare)
            .collect(Collectors.toSet());
    places.stream().map(Parties::bare).forEach(bodies::add);
    Stream.of(actors, others)
        .flatMap(role -> role.keys().stream())
        .map(Parties::bare)
        .forEach(bodies::remove);
    return bodies;
  }

  /** The storms that its sentence names. */
  Set<String> storms() {
    return event.scene().names().stream()
        .filter(name -> name.startsWith(STORM))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it tells of what people undergo rather than of what somebody does. */
  boolean isHarm() {
    return event.told().type() == EventType.LIFE;
  }

  /** Whether it tells of those who died, rather than of who killed them. */
  boolean isDeath() {
    return isHarm() && DEATH.equals(event.told().mode());
  }

  /** Whether it tells what an attack or a disaster does to people: those killed or hurt. */
  boolean isToll() {
    return isHarm() || event.told().sense().equals("kill");
  }

  /**
   * Whether one sentence tells an attack or a disaster and what it does to people, or two numbers
   * of those: {@code exploded, killing nine and wounding 31}; or one thing in two words: {@code
   * found guilty and jailed}.
   */
  boolean isToldWith(Traits other) {
    HappeningKinds kinds = HappeningKinds.standard();
    if (kinds.areOne(kind, other.kind) && isOfSentenceOf(other)) {
      return !Parties.areDisjoint(targets.keys(), other.targets.keys());
    }
    boolean goesOn = kinds.isLong(kind) || kinds.isLong(other.kind);
    if (isDiedBeside(other) || other.isDiedBeside(this)) {
      return false;
    }
    if (goesOn || !isOfSentenceOf(other) || !(isToll() || other.isToll())) {
      return false;
    }
    return !Parties.areDisjoint(doers(), other.doers());
  }

  /** Whether somebody died on a day of his own: {@code left after the attack; he died in May}. */
  private boolean isDiedBeside(Traits attack) {
    return isDeath()
        && event.who().toll() == null
        && !victims().isEmpty()
        && event.when().basis() == DateBasis.ATTACHED
        && attack.isKnown()
        && attack.event.when().start() == null;
  }

  /** Head words of those who do it; nobody kills himself by dying. */
  Set<String> doers() {
    return isHarm() ? Set.of() : actors.heads();
  }

  /** Whether the headline or the beginning of the text tells it. */
  boolean isLead() {
    return event.scene().headline() || event.scene().sentence() <= LEAD;
  }

  /**
   * Whether it is known of what it is: by a date, a name in its sentence, its kind, or because the
   * article is about it. What {@code you can do with an account} is none of these.
   */
  boolean isAnchored() {
    HappeningKinds kinds = HappeningKinds.standard();
    return event.when().own()
        || event.who().actors().stream().anyMatch(party -> party.key() != null)
        || event.who().targets().stream().anyMatch(party -> party.key() != null)
        || !places.isEmpty()
        || isLead()
        || (kinds.isListed(event.told()) && !kinds.isLong(kind))
        || event.scene().names().stream().anyMatch(name -> !Parties.isNation(name));
  }

  /** Whether it is pointed to as something known: {@code the bombing}, {@code the Oscars}. */
  boolean isKnown() {
    Reference reference = event.told().reference();
    return reference == Reference.DEFINITE
        || reference == Reference.THIS
        || reference == Reference.NAME;
  }

  /**
   * Whether its day may be that of something else: of the sentence before, or of the verb, where it
   * is known beforehand ({@code approved the purchase on Thursday}).
   */
  boolean isDatedByOthers() {
    DateBasis basis = event.when().basis();
    return basis == DateBasis.INHERITED || (basis == DateBasis.CLAUSE && isKnown());
  }

  /** Whether its own words date it long before the article that tells it: it is no news. */
  boolean isOld() {
    LocalDate published = event.source().published();
    Lapse known = event.when().known();
    return published != null
        && known != null
        && known.latest().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** Whether it only takes up what its article has told: {@code the attack}. */
  boolean onlyPointsBack() {
    return isKnown()
        && event.told().reference() != Reference.NAME
        && event.told().modifiers().isEmpty()
        && event.when().known() == null
        && event.who().toll() == null
        && actors.keys().isEmpty()
        && targets.keys().isEmpty();
  }

  /** Whether it is known wherever it is told: by a name, a day or words that tell which it is. */
  boolean isKnownAnywhere() {
    return event.told().reference() == Reference.NAME
        || (isKnown() && (event.when().own() || !event.told().modifiers().isEmpty()));
  }

  /** Whether it is told as ahead, and its day had passed when the article came out: it was not. */
  boolean isPast() {
    LocalDate published = event.source().published();
    return published != null
        && event.status().modality() == Modality.FUTURE
        && event.when().own()
        && event.when().end().isBefore(published);
  }

  /**
   * Whether an article tells it beside something earlier rather than of it: it has another place
   * and the noun says who suffers or does it ({@code the attack on a school in Barvik}), a deed has
   * a place and another number of victims of its own, or the earlier one was only counted back to.
   */
  boolean isBesides(Traits earlier) {
    boolean own = !actors.heads().isEmpty() || !targets.heads().isEmpty();
    boolean named =
        own
            && event.told().reference() == Reference.DEFINITE
            && Parties.areDisjoint(places, earlier.around)
            && !isOfSentenceOf(earlier);
    return named || isElsewhere(earlier) || isBehindBackground(earlier);
  }

  private boolean isElsewhere(Traits earlier) {
    Toll toll = event.who().toll();
    Toll other = earlier.event.who().toll();
    return !isHarm()
        && event.who().place() != null
        && !isOfSentenceOf(earlier)
        && toll != null
        && other != null
        && (toll.most() < other.least() || other.most() < toll.least())
        && !event.who().place().equals(earlier.event.who().place());
  }

  /**
   * Whether "the uprising" stands behind "a riot" that its article only counts back to: that is not
   * meant, but by its own word or means.
   */
  boolean isBehindBackground(Traits earlier) {
    return earlier.event.when().lapse() != null
        && earlier.event.told().reference() == Reference.INDEFINITE
        && event.when().lapse() == null
        && event.told().reference() == Reference.DEFINITE
        && !event.told().sense().equals(earlier.event.told().sense())
        && (means == null || !means.equals(earlier.means))
        && isOfDocumentOf(earlier)
        && earlier.sentencesTo(this) > 0;
  }

  /** Whether it is told as fact. */
  boolean isFact() {
    return event.status().modality() == Modality.ASSERTED || isPast();
  }

  /**
   * Whether it tells more of the victim of the other: {@code killed the man behind the bombing}.
   */
  boolean describesVictimOf(Traits other) {
    return isOfSentenceOf(other) && event.told().describes() == other.event.charStart();
  }

  /** Who dies or is hurt stands as actor of {@code die} and as target of {@code kill}. */
  Set<String> victims() {
    if (!isHarm()) {
      return targets.people();
    }
    var victims = new HashSet<>(targets.people());
    victims.addAll(actors.people());
    return victims;
  }

  /**
   * Whether it tells of one victim by a word ({@code her driver died}) that the sentence of the
   * other, which names its victims, does not say of them.
   */
  boolean isOfOtherThanNamedIn(Traits other) {
    var victims = new HashSet<>(targets.unnamed());
    if (isHarm()) {
      victims.addAll(actors.unnamed());
    }
    return isToll()
        && event.who().toll() == null
        && !other.victims().isEmpty()
        && !victims.isEmpty()
        && victims.stream().noneMatch(word -> Parties.isCrowd(word) || Parties.isSomebody(word))
        && victims.stream().noneMatch(other.words::contains);
  }

  /** Keys that the people who take part would have by their last names. */
  Set<String> surnames() {
    if (actors.surnames().isEmpty()) {
      return targets.surnames();
    }
    var all = new HashSet<>(actors.surnames());
    all.addAll(targets.surnames());
    return all;
  }

  boolean isOfDocumentOf(Traits other) {
    return event.source().docId().equals(other.event.source().docId());
  }

  boolean isOfSentenceOf(Traits other) {
    return isOfDocumentOf(other) && sentencesTo(other) == 0;
  }

  /** Whether the other is told behind this, in the next sentence or in the one after it. */
  boolean isJustBefore(Traits other) {
    int behind = sentencesTo(other);
    return behind > 0 && behind <= JUST_TOLD;
  }

  /** How many sentences of one document the other is told behind this; less than 0 before it. */
  int sentencesTo(Traits other) {
    return other.event.scene().sentence() - event.scene().sentence();
  }
}
