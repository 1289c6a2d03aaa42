// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Event.DateBasis;
import annals.event.Event.EventDate;
import annals.event.Participant.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import java.util.List;

/**
 * What makes a noun doubtful that could tell of an event: {@code the agreement} only refers to one,
 * {@code pirate attacks have increased} tells of many, {@code if there is pressure} of none.
 */
final class NounDoubt {
  private static final String INQUIRY = "inquiry";

  private final SentenceReading reading;
  private final Tree tree;
  private final WordLists words;

  NounDoubt(SentenceReading reading, WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.words = words;
  }

  boolean of(Trigger trigger, EventType type, List<Participant> parts, EventDate date) {
    int noun = trigger.token();
    boolean doer = parts.stream().anyMatch(Requirements::isDoer);
    boolean weak =
        switch (type) {
          case ACCUSE -> !(isInquiry(trigger) && doer && isCarried(parts));
          case REQUEST, SPORT -> true;
          case MOBILIZE -> !doer;
          case COERCE -> !trigger.sense().patient() && !(doer && isCarried(parts));
          default -> false;
        };
    return weak
        || isCarriedByThing(parts)
        || isReference(parts, date)
        || isGeneral(noun, date)
        || isOpposed(noun)
        || isSupposed(noun);
  }

  /** {@code opened an inquiry}: whoever opens one does what the noun tells. */
  private boolean isInquiry(Trigger trigger) {
    return reading.nouns().isInClass(INQUIRY, trigger.sense().lemma());
  }

  private static boolean isCarried(List<Participant> parts) {
    return parts.stream().anyMatch(p -> p.basis().startsWith(NounArguments.LIGHT));
  }

  /** A noun tells of its own where a verb carries it, or a day or place hangs on it. */
  private static boolean isReference(List<Participant> parts, EventDate date) {
    boolean told =
        parts.stream().anyMatch(p -> p.basis().equals("nmod:of") && Requirements.isSomebody(p));
    boolean placed = parts.stream().anyMatch(p -> p.role() == Role.PLACE);
    boolean dated = date.basis() == DateBasis.ATTACHED || date.basis() == DateBasis.SENTENCE;
    return !isCarried(parts) && !placed && !told && !dated;
  }

  /** {@code The move makes talks harder}: what a thing makes of a noun is no event of it. */
  private static boolean isCarriedByThing(List<Participant> parts) {
    return parts.stream()
        .anyMatch(
            p ->
                p.role() == Role.ACTOR
                    && p.kind() == Kind.THING
                    && p.basis().startsWith(NounArguments.LIGHT));
  }

  /** {@code attacks have increased}, {@code attacks on ships}: many without a day or number. */
  private boolean isGeneral(int noun, EventDate date) {
    boolean many = tree.xpos(noun).equals("NNS");
    boolean subject = tree.isRel(noun, "nsubj");
    if (many && subject && words.has(WordLists.Kind.TREND, tree.lemma(tree.head(noun)))) {
      return true;
    }
    boolean bare = tree.child(noun, "nummod", "det", "nmod:poss") == Tree.NONE;
    boolean talks = reading.nouns().isInClass("talks", tree.lemma(noun));
    return many && bare && !talks && date.basis() != DateBasis.ATTACHED && !tree.isHeadline();
  }

  /** {@code opposed the deployment of troops}: what somebody stands against may never come. */
  private boolean isOpposed(int noun) {
    int verb = tree.head(noun);
    String alone = tree.lemma(verb);
    String joined = alone + " " + tree.word(tree.child(verb, "compound:prt", "advmod"));
    boolean opposed =
        words.has(WordLists.Kind.PREVENTING, alone) || words.has(WordLists.Kind.PREVENTING, joined);
    return tree.isRel(noun, "obj", "nsubj:pass") && opposed;
  }

  /** {@code if we receive it, it can add to the pressure}: behind a condition. */
  private boolean isSupposed(int noun) {
    for (int i = 0; i < noun; i++) {
      if (tree.word(i).equals("if") && tree.isRel(i, "mark")) {
        return true;
      }
    }
    return false;
  }
}
