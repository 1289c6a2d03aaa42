// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what a verb tells. The target is looked for in a fixed order and the first that
 * can be acted on ends the search: the object, its owner or nation, a phrase with a preposition,
 * the country where it is done, the subject of an embedded clause; last the object as a thing.
 */
final class VerbArguments {
  private static final String OF_CLAUSE = "model:ccomp";

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final LearnedArguments learned;
  private final Participants phrases;
  private final WordLists words;

  VerbArguments(
      SentenceReading reading,
      Clauses clauses,
      LearnedArguments learned,
      Participants phrases,
      WordLists words) {
    this.reading = reading;
    this.learned = learned;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
  }

  List<Participant> of(Trigger trigger, EventType type) {
    int verb = trigger.token();
    var found = new ArrayList<Participant>();
    boolean typed = type != EventType.OTHER;
    Argument actor = typed ? learned.actor(verb) : clauses.actor(verb);
    if (actor != null && mayAct(actor.token(), type)) {
      Argument source = type == EventType.STATEMENT ? clauses.publisher(actor) : actor;
      found.addAll(phrases.participants(Role.ACTOR, source));
    }
    found.addAll(targets(trigger, type));
    addHelper(verb, found);
    addPartner(verb, found);
    return found;
  }

  /** Whether a noun can be the one who does it; of what happens to vehicles nobody is. */
  private boolean mayAct(int noun, EventType type) {
    boolean moves = TypeTraits.has(Trait.FREE, type);
    boolean fate = type == EventType.DISASTER;
    return moves || (fate ? reading.isActor(noun) && isAlive(noun) : reading.mayAct(noun));
  }

  private boolean isAlive(int noun) {
    Participant.Kind kind = reading.kind(noun);
    return kind == Participant.Kind.PERSON || kind == Participant.Kind.COUNTRY;
  }

  private List<Participant> targets(Trigger trigger, EventType type) {
    int verb = trigger.token();
    var targets = new ArrayList<Participant>();
    int second = tree.child(verb, "iobj");
    if (second != Tree.NONE) {
      targets.addAll(phrases.participants(Role.TARGET, new Argument(second, "iobj")));
    }
    boolean typed = type != EventType.OTHER;
    Argument object = typed ? learned.object(verb) : clauses.object(verb);
    if (type == EventType.STATEMENT && object != null && object.path().equals(OF_CLAUSE)) {
      object = null; // "say the junta killed nine": who is killed is told nothing
    }
    if (object == null && type == EventType.DISASTER) {
      return targets;
    }
    if (object != null) {
      List<Participant> direct = phrases.participants(Role.TARGET, object);
      boolean harm = type == EventType.ASSAULT || type == EventType.DISASTER;
      boolean means = !harm && trigger.sense().pattern().isMeans(reading, object.token());
      if (harm && isArm(trigger, object.token())) {
        addPhrase(verb, targets);
        return targets;
      }
      if (reading.isActor(object.token()) && !(means && addBeyond(verb, targets))) {
        boolean sent = means && TypeTraits.has(Trait.SENT, type) && !clauses.isPassive(verb);
        targets.addAll(sent ? List.of() : direct);
        return targets;
      }
      String lemma = tree.lemma(object.token());
      boolean vehicle =
          reading.nouns().isInClass("vehicle", lemma)
              || (type == EventType.COERCE && reading.nouns().isInClass("weapon", lemma));
      boolean taken = harm || type == EventType.COERCE;
      if (targets.isEmpty() && vehicle && taken) {
        targets.addAll(direct);
        return targets;
      }
      boolean named = tree.upos(object.token()) == Upos.PROPN;
      if (targets.isEmpty() && named && (taken || type == EventType.BUSINESS)) {
        targets.addAll(direct);
        return targets;
      }
      if (targets.isEmpty()) {
        addOwner(object, targets);
      }
      if (targets.isEmpty() && type != EventType.COMMEMORATE) {
        addPhrase(verb, targets);
      }
      boolean site = harm && reading.isSite(object.token());
      if (targets.isEmpty() && type.quadClass() != null && !site) {
        addCountry(verb, targets);
      }
      if (targets.isEmpty() && (reading.isConcrete(object.token()) || isOfNation(object.token()))) {
        targets.addAll(direct);
      }
      return targets;
    }
    if (!TypeTraits.has(Trait.FATE, type)) {
      addPhrase(verb, targets);
      addOpposed(verb, type, targets);
    }
    if (type == EventType.MOVEMENT) {
      targets.removeIf(p -> p.basis().endsWith(":from"));
    }
    if (targets.isEmpty() && type.quadClass() != null && !clauses.isPassive(verb)) {
      addCountry(verb, targets);
    }
    if (targets.isEmpty() && type.quadClass() != null && type != EventType.REJECT) {
      addEmbedded(verb, type, targets);
    }
    if (targets.isEmpty() && type == EventType.REJECT) {
      addRefused(verb, targets);
    }
    return targets;
  }

  /** {@code sent experts to Laos}, {@code sent experts to help Laos}: who is at the other end. */
  private boolean addBeyond(int verb, List<Participant> into) {
    addPhrase(verb, into);
    if (into.isEmpty()) {
      addCountry(verb, into);
    }
    for (int child : tree.children(verb)) {
      boolean purpose = tree.isRel(child, "advcl", "xcomp") && tree.hasChild(child, "mark", "to");
      Argument object = purpose && into.isEmpty() ? clauses.object(child) : null;
      if (object != null && reading.isActor(object.token())) {
        into.addAll(phrases.participants(Role.TARGET, object.after("purpose")));
      }
    }
    return !into.isEmpty();
  }

  /** {@code 26 Somali deckhands}: so many of a nation are people, whatever they are called. */
  private boolean isOfNation(int noun) {
    int nation = tree.child(noun, "amod", "compound");
    return tree.xpos(noun).equals("NNS")
        && tree.child(noun, "nummod") != Tree.NONE
        && nation != Tree.NONE
        && reading.isNation(nation)
        && !reading.nouns().isInanimate(tree.lemma(noun));
  }

  /** {@code fired a gun}: nobody is hurt but by it. */
  private boolean isArm(Trigger trigger, int object) {
    return trigger.sense().sense().equals("shoot")
        && reading.nouns().isInClass("weapon", tree.lemma(object));
  }

  /** {@code rejected Iraq's offer}, {@code lifted a blockade of Gaza}. */
  private void addOwner(Argument object, List<Participant> into) {
    int counted = tree.child(object.token(), "nummod");
    boolean people = tree.xpos(object.token()).equals("NNS") && counted != Tree.NONE;
    int owners = tree.child(object.token(), "nmod:poss");
    for (int child : tree.children(object.token())) {
      boolean adjective = tree.isRel(child, "amod", "compound");
      if (adjective && (owners != Tree.NONE || (people && reading.isNation(child)))) {
        continue;
      }
      boolean owner = tree.isRel(child, "nmod:poss");
      boolean nation = tree.isRel(child, "amod", "compound") && reading.isNation(child);
      boolean of = tree.isRel(child, "nmod") && tree.preposition(child).equals("of");
      if ((owner || nation || of) && reading.isActor(child)) {
        into.addAll(
            phrases.participants(
                Role.TARGET, new Argument(child, object.path() + ">" + tree.rel(child))));
        if (!into.isEmpty()) {
          return;
        }
      }
    }
  }

  private void addPhrase(int verb, List<Participant> into) {
    for (int noun : clauses.phrases(verb)) {
      boolean means = reading.nouns().isInClass("weapon", tree.lemma(noun));
      boolean agent = tree.preposition(noun).equals("by") && tree.child(verb, "obj") == Tree.NONE;
      boolean by = agent && !clauses.isPassive(verb); // "made to resign by his party"
      boolean aimed =
          !means
              && !by
              && !isConcerned(verb, noun)
              && words.has(WordLists.Kind.TARGET_PREPOSITION, tree.preposition(noun));
      if (aimed && reading.isActor(noun) && !isSpot(noun)) {
        String path = tree.rel(noun) + ":" + tree.preposition(noun);
        into.addAll(phrases.participants(Role.TARGET, new Argument(noun, path)));
        if (!into.isEmpty()) {
          return;
        }
      }
    }
  }

  /** {@code For Peru, the court closed the border}: whom it concerns, not whom it is done to. */
  private boolean isConcerned(int verb, int noun) {
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return noun < subject && tree.preposition(noun).equals("for");
  }

  /** {@code fought against the cruelty of the count}: whose it is that they stand against. */
  private void addOpposed(int verb, EventType type, List<Participant> into) {
    for (int noun : clauses.phrases(verb)) {
      boolean suffered = // "against the killing of a farmer"
          type == EventType.PROTEST
              && reading.nouns().isInClass("suffering", tree.lemma(noun))
              && tree.child(noun, "nmod:poss") == Tree.NONE;
      if (into.isEmpty() && !suffered && tree.preposition(noun).equals("against")) {
        addOwner(new Argument(noun, tree.rel(noun) + ":against"), into);
      }
    }
  }

  /** {@code exploded at the station}: where it happened, not whom it was aimed at. */
  private boolean isSpot(int noun) {
    String preposition = tree.preposition(noun);
    boolean where =
        preposition.equals("at") || preposition.equals("in") || preposition.equals("near");
    return where && reading.isSite(noun);
  }

  /** {@code asked for shelter in Laos}: the country where it is done. */
  private void addCountry(int verb, List<Participant> into) {
    for (int noun : clauses.phrases(verb)) {
      boolean country = reading.kind(noun) == Participant.Kind.COUNTRY;
      if (country && words.has(WordLists.Kind.PLACE_PREPOSITION, tree.preposition(noun))) {
        String path = tree.rel(noun) + ":" + tree.preposition(noun);
        into.addAll(phrases.participants(Role.TARGET, new Argument(noun, path)));
        return;
      }
    }
  }

  /** {@code fears that Peru attacks}; who does something afterwards is not the target. */
  private void addEmbedded(int verb, EventType type, List<Participant> into) {
    int clause = tree.child(verb, "ccomp");
    if (type == EventType.ACCUSE && clause != Tree.NONE && clauses.isPassive(clause)) {
      return; // "suspects that her husband was poisoned"
    }
    int own = tree.child(clause, "nsubj", "nsubj:pass");
    String opened = tree.word(tree.child(clause, "mark"));
    if (words.has(WordLists.Kind.CONJUNCTION, opened)
        || words.has(WordLists.Kind.CONJUNCTION, tree.preposition(own))) {
      return;
    }
    @Nullable Argument subject = clause == Tree.NONE ? null : clauses.object(clause);
    int token = own == Tree.NONE && subject != null ? subject.token() : own;
    if (token != Tree.NONE && reading.isActor(token) && !tree.xpos(token).startsWith("PRP")) {
      into.addAll(phrases.participants(Role.TARGET, new Argument(token, "ccomp>nsubj")));
    }
  }

  /** {@code refused to meet the king}: whom what is refused would have been done to. */
  private void addRefused(int verb, List<Participant> into) {
    int refused = tree.child(verb, "xcomp");
    Argument object = refused == Tree.NONE ? null : clauses.object(refused);
    if (object != null && reading.isActor(object.token())) {
      into.addAll(phrases.participants(Role.TARGET, object.after("xcomp")));
    }
  }

  /** In {@code joined with X to storm it} both storm it. */
  private void addPartner(int verb, List<Participant> into) {
    int head = tree.head(verb);
    boolean joint =
        tree.isRel(verb, "xcomp", "advcl")
            && tree.hasChild(verb, "mark", "to")
            && words.has(WordLists.Kind.TOGETHER, tree.lemma(head))
            && into.stream().anyMatch(p -> p.role() == Role.ACTOR);
    for (int noun : joint ? clauses.phrases(head) : List.<Integer>of()) {
      if (tree.preposition(noun).equals("with") && reading.isActor(noun) && noun < verb) {
        into.addAll(phrases.participants(Role.ACTOR, new Argument(noun, "obl:with")));
      }
    }
  }

  /** In {@code help X overthrow Y} X acts, and the helper acts with X. */
  private void addHelper(int verb, List<Participant> into) {
    int head = tree.head(verb);
    boolean helped =
        tree.isRel(verb, "xcomp", "ccomp", "advcl")
            && words.has(WordLists.Kind.HELPING, tree.lemma(head))
            && tree.child(verb, "nsubj") == Tree.NONE
            && tree.child(head, "obj") != Tree.NONE;
    @Nullable Argument helper = helped ? clauses.actor(head) : null;
    if (helper != null) {
      into.addAll(phrases.participants(Role.CO_ACTOR, helper.after("help")));
    }
  }
}
