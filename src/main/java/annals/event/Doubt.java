// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Event.EventDate;
import annals.event.EventType.QuadClass;
import annals.event.Participant.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a row doubtful, though nothing in the text denies or hedges it: parts that the meaning
 * needs and the sentence does not give, nouns that only refer, first persons, gerunds, and types
 * that are read wrong too often. A row in doubt is not core: a wrong row costs a reader more than a
 * missing one.
 */
final class Doubt {
  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final LearnedArguments learned;
  private final WordLists words;
  private final Coreference pronouns;
  private final NounDoubt nouns;
  private final Embedding embedding;
  private final Requirements requirements;

  Doubt(
      SentenceReading reading,
      Clauses clauses,
      LearnedArguments learned,
      WordLists words,
      Coreference pronouns) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.learned = learned;
    this.words = words;
    this.pronouns = pronouns;
    this.nouns = new NounDoubt(reading, words);
    this.embedding = new Embedding(reading.tree(), words);
    this.requirements = new Requirements(reading, clauses, words);
  }

  /** Why a typed event is in doubt; null where it is not. */
  @Nullable CoreReason of(
      Trigger trigger, EventType type, List<Participant> parts, EventDate date) {
    if (type == EventType.OTHER) {
      return null;
    }
    if (type == EventType.STATEMENT) {
      return parts.stream().anyMatch(this::isUnclear) ? CoreReason.UNCLEAR : null;
    }
    if (type == EventType.SUPPORT && !requirements.isPraise(trigger, parts)) {
      return CoreReason.TYPE;
    }
    boolean other = hasOtherParticle(trigger);
    if (other || !Demands.standard().areMet(trigger, type, reading, clauses)) {
      return CoreReason.MEANING;
    }
    if (parts.stream().anyMatch(p -> isVague(p) || isUnclear(p))) {
      return CoreReason.UNCLEAR;
    }
    if (!requirements.meets(trigger, type, parts)) {
      return CoreReason.INCOMPLETE;
    }
    if (trigger.sense().pos() == 'n') {
      return ofNoun(trigger, type, parts, date);
    }
    if (type == EventType.LIFE && none(parts, p -> Requirements.isSomebody(p))) {
      return CoreReason.INCOMPLETE;
    }
    boolean madeUp = !trigger.isVerb() && embedding.isMadeUp(trigger.token(), type);
    return trigger.isVerb() ? ofVerb(trigger, type, parts) : madeUp ? CoreReason.MADE_UP : null;
  }

  /** {@code tried out the box}, {@code freed up time}: with its particle a verb means another. */
  private boolean hasOtherParticle(Trigger trigger) {
    int particle = tree.child(trigger.token(), "compound:prt");
    String both = trigger.sense().lemma() + " " + tree.word(particle);
    boolean before = particle > trigger.token() + 1 && tree.isNoun(particle + 1);
    return particle != Tree.NONE
        && !before // "hit a rock off Corfu"
        && trigger.isVerb()
        && !trigger.sense().pattern().asksParticle()
        && !words.has(WordLists.Kind.KEPT_PARTICLE, both);
  }

  private @Nullable CoreReason ofNoun(
      Trigger trigger, EventType type, List<Participant> parts, EventDate date) {
    if (nouns.of(trigger, type, parts, date)) {
      return CoreReason.REFERS;
    }
    if (embedding.isAccused(trigger.token())) {
      return CoreReason.ACCUSED;
    }
    return embedding.isMadeUp(trigger.token(), type) ? CoreReason.MADE_UP : null;
  }

  /** A pronoun that could stand for more than one of those named before. */
  private boolean isUnclear(Participant part) {
    return part.inferred()
        && part.span() != null
        && !pronouns.isClear(tree.tokenAt(part.span().start()));
  }

  private @Nullable CoreReason ofVerb(Trigger trigger, EventType type, List<Participant> parts) {
    int verb = trigger.token();
    boolean acted = parts.stream().anyMatch(p -> p.role() == Role.ACTOR);
    if ((acted && learned.isActorDoubted(verb)) || learned.isObjectDoubted(verb)) {
      return CoreReason.ARGUMENT;
    }
    if (type == EventType.ASSAULT && (reading.isAbout("sport") || reading.hasScore(verb))) {
      return CoreReason.SPORT;
    }
    if (embedding.isMadeUp(verb, type)) {
      return CoreReason.MADE_UP;
    }
    if (embedding.isUnsure(verb)) {
      return embedding.isAccused(verb) ? CoreReason.ACCUSED : CoreReason.EMBEDDED;
    }
    if (isOurs(tree.child(verb, "obj", "iobj")) || isOurs(subjectOf(clauses.subject(verb)))) {
      return CoreReason.FIRST_PERSON;
    }
    if (isOfThing(type, parts) || isIncomplete(verb, parts) || isBroken(trigger, type, parts)) {
      return CoreReason.CLAUSE;
    }
    if (!isNamedByIt(trigger) && !requirements.hasDoer(verb, type, parts)) {
      return CoreReason.NO_DOER;
    }
    boolean away =
        words.has(WordLists.Kind.GETTING_AWAY, trigger.sense().lemma())
            && clauses.object(verb) == null;
    boolean nowhere = isOfLand(parts) || (!away && none(parts, p -> p.role() != Role.ACTOR));
    return type == EventType.MOVEMENT && nowhere ? CoreReason.NOWHERE : null;
  }

  /**
   * Whether the clause lacks what every clause has, so that its tree is likely wrong: a subject,
   * what a passive is done to, anybody at all; or the same one does and undergoes it.
   */
  private boolean isBroken(Trigger trigger, EventType type, List<Participant> parts) {
    int verb = trigger.token();
    Argument subject = clauses.subject(verb);
    boolean passive = clauses.isPassive(verb);
    if (subject == null && !passive) {
      return true;
    }
    boolean incomplete = words.has(WordLists.Kind.UNDERGONE, tree.lemma(verb)) && !passive;
    if (incomplete
        && TypeTraits.has(Trait.DONE_TO, type)
        && clauses.object(verb) == null
        && !isAimed(verb)) {
      return true;
    }
    boolean told = parts.stream().anyMatch(p -> p.role() == Role.TARGET);
    if (isFigurative(trigger, type, parts)) {
      return true;
    }
    boolean demands = words.has(WordLists.Kind.DEMANDING, tree.lemma(verb)) && !passive;
    boolean asked = type == EventType.REQUEST && !demands && (passive || asks(verb));
    if (!told && ((type == EventType.AID && !isCounted(trigger)) || asked)) {
      return true;
    }
    if (asked && none(parts, p -> p.role() == Role.ACTOR)) {
      return true;
    }
    if (isNamedByIt(trigger)) {
      return false;
    }
    if (none(parts, p -> p.role() != Role.PLACE)) {
      boolean fate = type == EventType.DISASTER && tree.isNoun(subjectOf(subject));
      return !fate && !causes(subjectOf(subject));
    }
    boolean acted = parts.stream().anyMatch(p -> p.role() == Role.ACTOR);
    if (passive) {
      return TypeTraits.has(Trait.UNDERGONE, type) && none(parts, p -> p.role() == Role.TARGET);
    }
    boolean strange = !acted && !causes(subjectOf(subject));
    boolean harmed = type == EventType.ASSAULT || type == EventType.DISASTER;
    boolean itself = parts.stream().anyMatch(p -> p.role() == Role.TARGET && isActed(p, parts));
    return itself || (harmed && strange && clauses.object(verb) != null);
  }

  /** {@code The border was closed}: what makes the meaning of a passive is all that it needs. */
  private boolean isNamedByIt(Trigger trigger) {
    int verb = trigger.token();
    Argument subject = clauses.isPassive(verb) ? clauses.subject(verb) : null;
    Pattern pattern = trigger.sense().pattern();
    return subject != null
        && tree.isNoun(subject.token())
        && (pattern.isMeans(reading, subject.token()) || pattern.takesAnything());
  }

  /**
   * {@code coordinate incidents}, {@code ran a profile of the man}: a deed whose object is nobody
   * and nothing that can be touched may be meant otherwise.
   */
  private boolean isFigurative(Trigger trigger, EventType type, List<Participant> parts) {
    Argument object = clauses.object(trigger.token());
    Pattern pattern = trigger.sense().pattern();
    if (object == null || pattern.takesAnything() || pattern.isMeans(reading, object.token())) {
      return false;
    }
    QuadClass quad = type.quadClass();
    boolean deed = quad == QuadClass.MATERIAL_CONFLICT || quad == QuadClass.MATERIAL_COOPERATION;
    deed |= type == EventType.DISASTER && tree.isNoun(object.token());
    boolean moved =
        type == EventType.MOVEMENT
            && parts.stream().anyMatch(p -> p.role() == Role.TARGET && p.basis().contains(">nmod"));
    boolean oneself = clauses.isReflexive(object.token());
    return moved || (deed && !oneself && none(parts, p -> p.role() == Role.TARGET));
  }

  /** {@code sent 90,000 doses}: so much of it went to somebody. */
  private boolean isCounted(Trigger trigger) {
    Argument object = clauses.object(trigger.token());
    return object != null
        && trigger.sense().pattern().isMeans(reading, object.token())
        && !words.has(WordLists.Kind.MEASURE, tree.lemma(object.token()))
        && tree.isNoun(object.token())
        && tree.child(object.token(), "nummod") != Tree.NONE;
  }

  /** {@code the latter}: who that is stands elsewhere. */
  private boolean isVague(Participant part) {
    return words.has(WordLists.Kind.LEFT_OPEN, part.name().toLowerCase(Locale.ROOT));
  }

  /** {@code called for them to leave}: somebody is asked for what a clause tells. */
  private boolean asks(int verb) {
    return tree.child(verb, "xcomp", "ccomp", "advcl") > verb;
  }

  /**
   * {@code fired on the crowd}: what is done to somebody without an object; {@code the general
   * killed in the raid led the army} is not.
   */
  private boolean isAimed(int verb) {
    return clauses.phrases(verb).stream()
        .anyMatch(noun -> words.has(WordLists.Kind.AIMING, tree.preposition(noun)));
  }

  private static int subjectOf(@Nullable Argument subject) {
    return subject == null ? Tree.NONE : subject.token();
  }

  /** Whether a noun can do harm of itself: arms, storms, vehicles, what happens. */
  private boolean causes(int noun) {
    String lemma = tree.lemma(noun);
    return reading.nouns().isEvent(lemma) || reading.nouns().isInClass("harmful", lemma);
  }

  private static boolean isActed(Participant target, List<Participant> parts) {
    return target.inferred()
        && parts.stream().anyMatch(p -> p.role() == Role.ACTOR && p.name().equals(target.name()));
  }

  /** Whether somebody may act or undergo whom the row does not name. */
  private boolean isIncomplete(int verb, List<Participant> parts) {
    return learned.missed(verb).stream()
        .anyMatch(token -> reading.isActor(token) && none(parts, p -> isAt(p, token)));
  }

  private boolean isAt(Participant part, int token) {
    return part.span() != null
        && part.span().start() <= tree.start(token)
        && tree.end(token) <= part.span().end();
  }

  private static boolean none(List<Participant> parts, Predicate<Participant> test) {
    return parts.stream().noneMatch(test);
  }

  /** {@code Bolivia escaped a cruel regime}: countries stay where they are. */
  private static boolean isOfLand(List<Participant> parts) {
    return parts.stream().anyMatch(p -> p.role() == Role.ACTOR && p.kind() == Kind.COUNTRY);
  }

  /** {@code The revamp destroyed it}: what has no hands attacks nobody, unless it is armed. */
  private boolean isOfThing(EventType type, List<Participant> parts) {
    return type == EventType.ASSAULT
        && parts.stream()
            .anyMatch(
                p ->
                    p.role() == Role.ACTOR
                        && p.kind() == Kind.THING
                        && p.span() != null
                        && !causes(tree.tokenAt(p.span().end() - 1)));
  }

  /** What the one who speaks does is told by nobody else; the US is no one of us. */
  private boolean isOurs(int token) {
    return token != Tree.NONE
        && words.has(WordLists.Kind.OURS, tree.word(token))
        && !reading.slice(token, token).equals("US");
  }
}
