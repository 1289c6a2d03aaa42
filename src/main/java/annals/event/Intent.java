// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Reality;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.clause.WordLists.Kind;
import annals.event.EventType.QuadClass;
import annals.event.Triggers.Trigger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they will do is a deed of words, as PLOVER counts it: {@code will send aid} is
 * AGREE, {@code plans to impose tariffs} is THREATEN, {@code would not meet the demands} is REJECT,
 * and {@code said that Chile must return the ship} is REQUEST.
 */
final class Intent {
  private static final String BOYCOTT = "boycott";

  /** What an intention makes of an event, and the rule that says so. */
  record Change(EventType type, String ruleId) {}

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final WordLists words;
  private final Reality reality;
  private final Map<Integer, Trigger> triggers;

  Intent(
      SentenceReading reading,
      Clauses clauses,
      WordLists words,
      Reality reality,
      Map<Integer, Trigger> triggers) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.words = words;
    this.reality = reality;
    this.triggers = triggers;
  }

  /** What a verb is as an intention; null where it is none. */
  @Nullable Change of(Trigger trigger) {
    int verb = trigger.token();
    EventType type = trigger.sense().type();
    if (type == EventType.STATEMENT) {
      return isDemand(verb) ? new Change(EventType.REQUEST, "event.intent.demand") : null;
    }
    if (type == EventType.AGREE && isRefused(verb)) {
      return new Change(EventType.REJECT, "event.intent.refusal");
    }
    if (type == EventType.AGREE && trigger.isVerb()) {
      return isVowed(verb) ? new Change(EventType.THREATEN, "event.intent.conflict") : null;
    }
    QuadClass quad = type.quadClass();
    boolean told = quad != null && trigger.isVerb() && isIntended(verb) && !clauses.isPassive(verb);
    Argument actor = told ? clauses.actor(verb) : null;
    if (actor == null || !reading.isActor(actor.token())) {
      return null;
    }
    boolean cooperative =
        quad == QuadClass.MATERIAL_COOPERATION
            || type == EventType.CONCEDE
            || (type == EventType.CONSULT && !"visit".equals(trigger.sense().mode()));
    if (cooperative && reality.isNegated(verb)) {
      return new Change(EventType.REJECT, "event.intent.refusal");
    }
    if (cooperative) {
      return new Change(EventType.AGREE, "event.intent.cooperation");
    }
    boolean conflict =
        quad == QuadClass.MATERIAL_CONFLICT
            && (type != EventType.PROTEST || BOYCOTT.equals(trigger.sense().mode()))
            && !reality.isNegated(verb);
    return conflict ? new Change(EventType.THREATEN, "event.intent.conflict") : null;
  }

  private boolean isIntended(int verb) {
    for (int child : tree.children(verb)) {
      boolean said = tree.word(child).equals("would") && tree.isRel(verb, "ccomp");
      if (tree.isRel(child, "aux") && (said || words.has(Kind.FUTURE, tree.word(child)))) {
        return true;
      }
    }
    boolean below = tree.isRel(verb, "xcomp", "advcl", "ccomp", "acl");
    return below
        && tree.hasChild(verb, "mark", "to")
        && words.has(Kind.COMMITTING, tree.lemma(tree.head(verb)));
  }

  /** {@code vowed to avenge them}: what is promised is a blow, and no contract that is to end. */
  private boolean isVowed(int verb) {
    Trigger promised = triggers.get(tree.child(verb, "xcomp"));
    QuadClass quad = promised == null ? null : promised.sense().type().quadClass();
    if (quad != QuadClass.MATERIAL_CONFLICT || reality.isNegated(promised.token())) {
      return false;
    }
    boolean mild = promised.sense().type() == EventType.SANCTION;
    Argument object = clauses.object(promised.token());
    return !mild || (object != null && reading.isActor(object.token()));
  }

  /** {@code vowed not to return it}. */
  private boolean isRefused(int verb) {
    int promised = tree.child(verb, "xcomp");
    return triggers.containsKey(promised) && reality.isNegated(promised);
  }

  /** {@code a business}, {@code every business}: nobody in particular is asked. */
  private boolean isAny(int noun) {
    return words.has(Kind.ANY, tree.word(tree.child(noun, "det")));
  }

  private boolean isDemand(int verb) {
    int clause = tree.child(verb, "ccomp");
    int subject = tree.child(clause, "nsubj", "nsubj:pass");
    if (subject == Tree.NONE
        || !reading.isActor(subject)
        || tree.xpos(subject).equals("PRP")
        || isAny(subject)) {
      return false;
    }
    boolean past = tree.hasChild(clause, "aux", "have"); // "should have won"
    for (int child : tree.children(clause)) {
      if (!past && tree.isRel(child, "aux") && words.has(Kind.OPINION, tree.word(child))) {
        return true;
      }
    }
    return false;
  }
}
