// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.clause.WordLists.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what a noun tells: its possessor, its nation and what {@code by} governs act;
 * what {@code against} or {@code on} governs is acted on; {@code of} depends on the noun. A light
 * verb gives its noun subject and phrases: {@code launched an attack on the port}.
 */
final class NounArguments {
  /** The step of a path that a verb without a meaning of its own makes. */
  static final String LIGHT = "light";

  private static final String LEAD = "lead";

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final Participants phrases;
  private final WordLists words;

  NounArguments(SentenceReading reading, Clauses clauses, Participants phrases, WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
  }

  List<Participant> of(Trigger trigger) {
    int noun = trigger.token();
    var found = new ArrayList<Participant>();
    for (int child : tree.children(noun)) {
      Role role = role(trigger, child);
      String preposition = tree.preposition(child);
      boolean aimed = preposition.equals("on") || preposition.equals("against");
      if (role != null && (reading.isActor(child) || role == Role.ACTOR || aimed)) {
        String path = tree.rel(child) + ":" + preposition;
        found.addAll(phrases.participants(role, new Argument(child, path)));
      }
    }
    addOfLightVerb(trigger, found);
    addFighter(trigger, found);
    return found;
  }

  private @Nullable Role role(Trigger trigger, int child) {
    Sense sense = trigger.sense();
    if (tree.isRel(child, "nmod:poss")) {
      return sense.patient() && !hasPatient(trigger.token()) ? Role.TARGET : Role.ACTOR;
    }
    if (tree.isRel(child, "amod", "compound")) {
      if (sense.patient() && sense.type() == EventType.POLITICS && reading.isNation(child)) {
        return null;
      }
      return reading.isNation(child) || (sense.patient() && reading.name(child) != null)
          ? sense.patient() ? Role.TARGET : Role.ACTOR
          : null;
    }
    if (!tree.isRel(child, "nmod")) {
      return null;
    }
    return switch (tree.preposition(child)) {
      case "on", "upon", "over" -> TypeTraits.has(Trait.SPOKEN, sense.type()) ? null : Role.TARGET;
      case "by", "between", "among", "from" -> isDoer(sense, child) ? Role.ACTOR : null;
      case "of" -> reading.isActor(child) ? ofRole(sense, child) : null;
      case "against", "to", "for", "with", "towards", "toward" -> Role.TARGET;
      case "at" -> reading.isSpot(child) ? null : Role.TARGET;
      default -> null;
    };
  }

  /** {@code the priest's abuse of pupils}: whoever undergoes it stands behind {@code of}. */
  private boolean hasPatient(int noun) {
    for (int child : tree.children(noun)) {
      boolean of = tree.isRel(child, "nmod") && tree.preposition(child).equals("of");
      if (of && reading.isActor(child)) {
        return true;
      }
    }
    return false;
  }

  /** {@code evacuation from Lima by ship}: neither whence nor by what vehicle is a doer. */
  private boolean isDoer(Sense sense, int child) {
    boolean whence =
        tree.preposition(child).equals("from")
            && (reading.isSpot(child) || TypeTraits.has(Trait.LEAVING, sense.type()));
    boolean vehicle = reading.nouns().isInClass("vehicle", tree.lemma(child));
    return reading.isActor(child) && !whence && !vehicle;
  }

  /** Forces and rulers behind {@code of} do what the noun tells, people undergo it. */
  private @Nullable Role ofRole(Sense sense, int child) {
    if (sense.of() == Sense.Of.PLACE && reading.isSpot(child)) {
      return null;
    }
    String lemma = tree.lemma(child);
    boolean ruling =
        reading.nouns().isInClass("forces", lemma) || reading.nouns().isInClass("ruling", lemma);
    boolean acts = sense.of() == Sense.Of.ACTOR || (sense.of() == Sense.Of.DOER && ruling);
    return acts ? Role.ACTOR : Role.TARGET;
  }

  private void addOfLightVerb(Trigger trigger, List<Participant> found) {
    int noun = trigger.token();
    boolean supplied = isSupplied(noun);
    int verb = supplied ? supplier(noun) : tree.head(noun);
    boolean carried =
        supplied
            || (tree.isRel(noun, "obj", "nsubj:pass") && isCarrier(verb))
            || (tree.isRel(noun, "obl")
                && words.has(Kind.LIGHT, tree.lemma(verb))
                && words.has(Kind.ENTERED_PREPOSITION, tree.preposition(noun))
                && tree.child(verb, "obj") == Tree.NONE);
    if (!carried) {
      return;
    }
    boolean received =
        words.has(Kind.RECEIVING, tree.lemma(verb)) || tree.preposition(noun).equals("under");
    Role ofSubject = received ? Role.TARGET : Role.ACTOR;
    boolean cause = tree.lemma(verb).equals(LEAD) && tree.preposition(noun).equals("to");
    if (!cause && found.stream().noneMatch(p -> p.role() == ofSubject)) {
      Argument actor = clauses.actor(verb);
      if (actor != null) {
        found.addAll(phrases.participants(ofSubject, actor.after(LIGHT)));
      }
    }
    if (received) {
      return;
    }
    int receiver = tree.child(verb, supplied ? "obj" : "iobj");
    if (receiver != Tree.NONE && found.stream().noneMatch(p -> p.role() == Role.TARGET)) {
      found.addAll(phrases.participants(Role.TARGET, new Argument(receiver, LIGHT + ">iobj")));
    }
    if (found.stream().noneMatch(p -> p.role() == Role.TARGET)) {
      for (int phrase : clauses.phrases(verb)) {
        boolean aimed =
            phrase != noun
                && words.has(Kind.TARGET_PREPOSITION, tree.preposition(phrase))
                && !(TypeTraits.has(Trait.SPOKEN, trigger.sense().type())
                    && words.has(Kind.ABOUT_PREPOSITION, tree.preposition(phrase)));
        if (aimed && reading.isActor(phrase) && !reading.isSite(phrase)) {
          String path = LIGHT + ">" + tree.preposition(phrase);
          found.addAll(phrases.participants(Role.TARGET, new Argument(phrase, path)));
          return;
        }
      }
    }
  }

  /**
   * {@code In the war against the Turks, Austria lost a province}: who lost fought, who fell need
   * not.
   */
  private void addFighter(Trigger trigger, List<Participant> found) {
    int noun = trigger.token();
    String preposition = tree.preposition(noun);
    boolean within = preposition.equals("in") || preposition.equals("during");
    boolean opposed = found.stream().anyMatch(p -> p.basis().endsWith(":against"));
    boolean alone = found.stream().noneMatch(p -> p.role() == Role.ACTOR);
    boolean fought = words.has(Kind.FIGHTING, tree.lemma(noun));
    if (fought && within && opposed && alone && tree.isRel(noun, "obl")) {
      int verb = tree.head(noun);
      boolean hurt = words.has(Kind.WITHOUT_OBJECT, tree.lemma(verb));
      Argument subject = hurt ? null : clauses.actor(verb);
      if (subject != null && reading.isActor(subject.token())) {
        found.addAll(phrases.participants(Role.ACTOR, subject.after("obl")));
      }
    }
  }

  /** {@code provided Peru with aid}. */
  private boolean isSupplied(int noun) {
    int verb = supplier(noun);
    return tree.preposition(noun).equals("with")
        && words.has(Kind.SUPPLYING, tree.lemma(verb))
        && tree.child(verb, "obj") != Tree.NONE;
  }

  private int supplier(int noun) {
    int above = tree.head(noun);
    return tree.isRel(noun, "nmod") && tree.isRel(above, "obj") ? tree.head(above) : above;
  }

  private boolean isCarrier(int verb) {
    String lemma = tree.lemma(verb);
    return words.has(Kind.LIGHT, lemma) || words.has(Kind.ASPECTUAL, lemma);
  }
}
