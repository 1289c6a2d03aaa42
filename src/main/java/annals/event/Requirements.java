// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Participant.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import annals.syntax.Upos;
import java.util.List;

/**
 * What a sentence must give so that a reader can trust the type of an event: talks have two
 * parties, a release custody, an accusation somebody accused.
 */
final class Requirements {

  private static final String SPORT = "sport";
  private static final String BEAT = "beat";
  private static final String RELEASE = "release";
  private static final String RESIGN = "resign";
  private static final String VISIT = "visit";
  private static final String ALLEGE = "allege";

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final WordLists words;

  Requirements(SentenceReading reading, Clauses clauses, WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.words = words;
  }

  /** Whether the event, told by a verb or noun, has what its type asks for. */
  boolean meets(Trigger trigger, EventType type, List<Participant> parts) {
    int token = trigger.token();
    String mode = trigger.sense().mode() == null ? "" : trigger.sense().mode();
    boolean target = parts.stream().anyMatch(p -> p.role() == Role.TARGET);
    boolean harm =
        type == EventType.LIFE || words.has(WordLists.Kind.HARM_SENSE, trigger.sense().sense());
    boolean beaten = mode.equals(BEAT);
    if (parts.stream().anyMatch(p -> harm ? isNationOnly(p) : isNumber(beaten, p))) {
      return false;
    }
    return switch (type) {
      case CONSULT ->
          mode.equals(VISIT)
              ? target || placed(parts) || isOfName(token)
              : target || parties(parts) > 1;
      case COOPERATE -> target || parties(parts) > 1;
      case ACCUSE -> target || !mode.equals(ALLEGE);
      case THREATEN -> !trigger.sense().lemma().equals("warn") || isWarned(parts);
      case RETREAT ->
          switch (mode) {
            case RELEASE -> !isOfAnybody(trigger) || reading.hasWord("custody");
            case RESIGN -> !isOfTheRoom(token);
            default -> true;
          };
      default -> true;
    };
  }

  /** {@code thanked the crew}: somebody who is told to praise or honour somebody or something. */
  boolean isPraise(Trigger trigger, List<Participant> parts) {
    boolean object = clauses.object(trigger.token()) != null;
    boolean target = parts.stream().anyMatch(p -> p.role() == Role.TARGET);
    return trigger.isVerb()
        && words.has(WordLists.Kind.PRAISING, trigger.sense().lemma())
        && parts.stream().anyMatch(Requirements::isDoer)
        && (object || target);
  }

  /** Whether somebody does it, where the type needs that, or the passive tells of whom. */
  boolean hasDoer(int verb, EventType type, List<Participant> parts) {
    Argument subject = clauses.subject(verb);
    boolean event = subject != null && reading.nouns().isEvent(tree.lemma(subject.token()));
    if (!TypeTraits.has(Trait.NEEDS_ACTOR, type) || event) {
      return true;
    }
    if (parts.stream().anyMatch(p -> p.role() == Role.ACTOR)) {
      boolean team = type == EventType.SPORT && parts.stream().anyMatch(this::isTeam);
      return team || parts.stream().anyMatch(Requirements::isDoer);
    }
    boolean undergone = parts.stream().anyMatch(p -> p.role() == Role.TARGET && isSomebody(p));
    return clauses.isPassive(verb) && undergone && !TypeTraits.has(Trait.DONE_BY_SOMEBODY, type);
  }

  /** {@code Rotberg beat Hafenstadt}: in sport, any name may be a team's. */
  private boolean isTeam(Participant part) {
    return part.role() == Role.ACTOR
        && reading.isAbout(SPORT)
        && tree.upos(head(part)) == Upos.PROPN;
  }

  /** {@code the Israeli figures} who are killed: a nation stands for nobody who dies. */
  private static boolean isNationOnly(Participant part) {
    return part.role() == Role.TARGET && part.basis().endsWith(">amod");
  }

  /** {@code abducted about 15}: a number that counts people only among the dead and wounded. */
  private boolean isNumber(boolean beaten, Participant part) {
    boolean figure =
        part.name().chars().noneMatch(Character::isLetter) && !part.basis().equals("nsubj:pass");
    boolean score =
        beaten && part.span() != null && tree.upos(tree.tokenAt(part.span().end() - 1)) == Upos.NUM;
    return part.role() != Role.PLACE && part.kind() == Kind.PERSON && (figure || score);
  }

  /** {@code warned Peru}; whoever it is that something will happen to is not warned. */
  private static boolean isWarned(List<Participant> parts) {
    return parts.stream().anyMatch(p -> p.role() == Role.TARGET && !p.basis().startsWith("ccomp"));
  }

  /** {@code release}, unlike {@code free}, is said of patients and players too. */
  private static boolean isOfAnybody(Trigger trigger) {
    return trigger.isVerb() && trigger.sense().lemma().equals(RELEASE);
  }

  /** How many act; a plural noun is more than one, and so is a body that holds a meeting. */
  private int parties(List<Participant> parts) {
    int parties = 0;
    for (Participant each : parts) {
      if (each.role() == Role.ACTOR) {
        int head = head(each);
        boolean many = tree.xpos(head).endsWith("S") || isJoined(head);
        boolean they = tree.word(head).equals("they");
        parties += many || they ? 2 : 1;
      }
    }
    return parties;
  }

  /** The token of the noun of a phrase: {@code ministers} of {@code ministers of Spain}. */
  private int head(Participant part) {
    if (part.span() == null) {
      return Tree.NONE;
    }
    int last = tree.tokenAt(part.span().end() - 1);
    for (int i = tree.tokenAt(part.span().start()); i < last; i++) {
      if (tree.word(i).equals(part.head())) {
        return i;
      }
    }
    return last;
  }

  private boolean isJoined(int noun) {
    return noun != Tree.NONE && tree.child(noun, "conj") != Tree.NONE;
  }

  /** {@code visited Kitumbe}: whatever a name names can be visited. */
  private boolean isOfName(int verb) {
    return tree.upos(tree.child(verb, "obj")) == Upos.PROPN;
  }

  private static boolean placed(List<Participant> parts) {
    return parts.stream().anyMatch(p -> p.role() == Role.PLACE);
  }

  /** {@code left the office}: a room; {@code left office} and {@code left his post} are none. */
  private boolean isOfTheRoom(int verb) {
    int object = tree.child(verb, "obj");
    return tree.word(object).equals("office") && tree.child(object, "det") != Tree.NONE;
  }

  static boolean isSomebody(Participant part) {
    return part.role() != Role.PLACE && part.kind() != Kind.THING && part.kind() != Kind.PLACE;
  }

  static boolean isDoer(Participant part) {
    return part.role() == Role.ACTOR && part.kind() != Kind.THING;
  }
}
