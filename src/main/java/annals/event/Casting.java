// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Event.Meaning;
import annals.event.EventType.QuadClass;
import annals.event.Triggers.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: an assault needs people, forces or a weapon. A storm or an illness that kills
 * makes a death, what happens to a plan or a price is no assault, and weather closes no schools by
 * decree.
 */
final class Casting {
  private static final String BEAT = "beat";
  private static final String DEATH = "death";
  private static final String DESTROY = "destroy";
  private static final String EXPLOSIVES = "explosives";
  private static final String INJURY = "injury";
  private static final String SUICIDE = "suicide-attack";

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final Participants phrases;
  private final Coreference pronouns;
  private final WordLists words;

  Casting(
      SentenceReading reading,
      Clauses clauses,
      Participants phrases,
      Coreference pronouns,
      WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.phrases = phrases;
    this.pronouns = pronouns;
    this.words = words;
  }

  /** The meaning that the parts of an event allow; the one given where they allow that. */
  Meaning of(Trigger trigger, Meaning meaning) {
    if (meaning.type() == EventType.MOVEMENT && trigger.isVerb()) {
      Argument mover = clauses.actor(trigger.token());
      return mover != null && canMove(mover.token())
          ? meaning
          : with(meaning, EventType.OTHER, null);
    }
    QuadClass quad = meaning.type().quadClass();
    boolean deed = quad == QuadClass.MATERIAL_CONFLICT || quad == QuadClass.MATERIAL_COOPERATION;
    if (!deed) {
      return meaning;
    }
    int token = trigger.token();
    Argument actor = trigger.isVerb() ? clauses.actor(token) : null;
    Argument object = trigger.isVerb() ? clauses.object(token) : null;
    boolean assault = meaning.type() == EventType.ASSAULT;
    if (assault && object != null && isOwnBody(token, actor, object.token())) {
      return with(meaning, EventType.LIFE, INJURY);
    }
    if (assault && (isWithWords(token) || isMoved(trigger, meaning, object))) {
      return with(meaning, EventType.OTHER, null);
    }
    boolean blind = actor != null && !reading.mayAct(actor.token()) && !isArms(actor.token());
    if (assault && object != null && clauses.isReflexive(object.token())) {
      if (EXPLOSIVES.equals(meaning.mode())) {
        return with(meaning, EventType.ASSAULT, SUICIDE);
      }
      return with(meaning, EventType.LIFE, isHarm(meaning) ? DEATH : INJURY);
    }
    if (assault && meaning.sense().equals("fight") && isAgainstThing(token)) {
      return with(meaning, EventType.OTHER, null);
    }
    if (assault && isTraffic(meaning, actor)) {
      return isHarm(meaning) ? harm(meaning) : with(meaning, EventType.LIFE, INJURY);
    }
    if (assault && isHarm(meaning)) {
      boolean meant = reading.nouns().isInClass("deliberate", meaning.lemma());
      boolean fate = !meant && (blind || (actor == null && isOfDisaster(trigger)));
      return fate ? harm(meaning) : meaning;
    }
    boolean thing = meaning.type() == EventType.AID && actor != null && !isHelper(actor.token());
    if ((blind || thing) && !isMoved(meaning.type(), actor)) {
      return with(meaning, EventType.OTHER, null);
    }
    boolean abstraction =
        assault
            && object != null
            && isAbstract(object.token())
            && !trigger.sense().pattern().isMeans(reading, object.token())
            && !isForce(actor);
    return abstraction ? with(meaning, EventType.OTHER, null) : meaning;
  }

  /** {@code bombarded customers with offers}: nobody is hurt with what is said or shown. */
  private boolean isWithWords(int verb) {
    for (int phrase : clauses.phrases(verb)) {
      String lemma = tree.lemma(phrase);
      boolean thing = reading.name(phrase) == null && tree.isNoun(phrase) && !isArms(phrase);
      if (thing
          && tree.preposition(phrase).equals("with")
          && reading.nouns().isInClass("words", lemma)) {
        return true;
      }
    }
    return false;
  }

  /** {@code she hit her head}: nobody attacks a part of himself. */
  private boolean isOwnBody(int verb, @Nullable Argument actor, int object) {
    int owner = tree.child(object, "nmod:poss");
    boolean body =
        tree.xpos(owner).equals("PRP$")
            && reading.nouns().isInClass("body_part", tree.lemma(object));
    return body
        && (actor == null
            ? !clauses.isPassive(verb)
            : pronouns.isOwn(reading, phrases, owner, actor.token()));
  }

  /**
   * {@code The family is devastated}, {@code Ferrer destroyed Klein}: people are not destroyed, but
   * moved or beaten.
   */
  private boolean isMoved(Trigger trigger, Meaning meaning, @Nullable Argument object) {
    boolean destroyed = trigger.isVerb() && DESTROY.equals(meaning.mode());
    Argument actor = clauses.actor(trigger.token());
    return destroyed
        && object != null
        && reading.kind(object.token()) == Participant.Kind.PERSON
        && (actor == null || (isOne(actor.token()) && isOne(object.token())));
  }

  private boolean isOne(int token) {
    boolean single = tree.xpos(token).equals("NN") || tree.xpos(token).equals("NNP");
    return single && reading.kind(token) == Participant.Kind.PERSON;
  }

  /** {@code struck by a car}: whoever is hit on the road is not attacked. */
  private boolean isTraffic(Meaning meaning, @Nullable Argument actor) {
    boolean hit = BEAT.equals(meaning.mode()) || isHarm(meaning);
    if (!hit || actor == null || reading.hasWord("violence")) {
      return false;
    }
    String lemma = tree.lemma(actor.token());
    boolean vehicle = reading.nouns().isInClass("vehicle", lemma);
    boolean road = reading.hasWord("traffic") || reading.hasWord("vehicle");
    boolean brand = reading.kind(actor.token()) == Participant.Kind.ORGANIZATION && road;
    return vehicle || brand || reading.nouns().isInClass("traffic", lemma);
  }

  /** People and vehicles move; prices and seasons only seem to. */
  private boolean canMove(int token) {
    boolean vehicle = reading.nouns().isInClass("vehicle", tree.lemma(token));
    return vehicle || reading.isActor(token) || tree.xpos(token).startsWith("PRP");
  }

  private boolean isHelper(int token) {
    return reading.isActor(token) || tree.xpos(token).startsWith("W");
  }

  /** {@code the fight against hunger}: nobody is fought. */
  private boolean isAgainstThing(int token) {
    for (int phrase : clauses.phrases(token)) {
      String preposition = tree.preposition(phrase);
      boolean against = preposition.equals("against") || preposition.equals("with");
      boolean thing = tree.isNoun(phrase) && !reading.isActor(phrase) && !isArms(phrase);
      if (against && thing && !reading.isTimed(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArms(int token) {
    String lemma = tree.lemma(token);
    return reading.nouns().isInClass("weapon", lemma)
        || reading.nouns().isInClass("attack", lemma)
        || reading.nouns().isInClass("bomb", lemma)
        || reading.nouns().isInClass("missile", lemma)
        || reading.nouns().isInClass("protest", lemma);
  }

  private boolean isForce(@Nullable Argument actor) {
    return actor != null && reading.nouns().isInClass("forces", tree.lemma(actor.token()));
  }

  /** Vehicles carry aid and leave: {@code Trucks of food reached the town}. */
  private boolean isMoved(EventType type, Argument actor) {
    boolean carries = type == EventType.AID || type == EventType.RETREAT;
    return carries && reading.nouns().isInClass("vehicle", tree.lemma(actor.token()));
  }

  private boolean isHarm(Meaning meaning) {
    return words.has(WordLists.Kind.HARM_SENSE, meaning.sense());
  }

  private static Meaning harm(Meaning meaning) {
    boolean injury = meaning.sense().equals("injure");
    return with(meaning, EventType.LIFE, injury ? INJURY : DEATH);
  }

  private static Meaning with(Meaning meaning, EventType type, @Nullable String mode) {
    return new Meaning(meaning.lemma(), meaning.sense(), type, mode);
  }

  /** Whether a text that tells of a disaster and not of arms tells of a harm without a doer. */
  private boolean isOfDisaster(Trigger trigger) {
    Scene scene = reading.scene();
    boolean here =
        reading.hasWord("disaster") || reading.hasWord("disease") || reading.hasWord("mishap");
    boolean arms = reading.hasWord("violence") || reading.hasWord("bloodshed");
    boolean told =
        scene.count("disaster") + scene.count("traffic") + scene.count("mishap")
            > scene.count("violence") + scene.count("bloodshed");
    return trigger.isVerb() && !arms && (here || told);
  }

  /** Whether a noun names neither people nor anything that can be touched. */
  private boolean isAbstract(int token) {
    return reading.name(token) == null
        && tree.isNoun(token)
        && !reading.isConcrete(token)
        && reading.nouns().isInanimate(tree.lemma(token))
        && !reading.nouns().isInClass("vehicle", tree.lemma(token))
        && !reading.nouns().isInClass("aid", tree.lemma(token));
  }
}
