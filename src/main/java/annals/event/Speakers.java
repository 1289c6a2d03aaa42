// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Attribution;
import annals.clause.Attribution.Speech;
import annals.clause.Clauses;
import annals.clause.Quotation;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * According to whom an event happened, as a participant with the role of speaker: somebody named, a
 * body or a role, never a pronoun that stands for nobody named.
 */
final class Speakers {
  private final SentenceReading reading;
  private final Tree tree;
  private final Participants participants;
  private final Map<Integer, Trigger> triggers;
  private final Attribution attribution;
  private final Quotation quotation;

  Speakers(
      SentenceReading reading,
      Clauses clauses,
      Participants participants,
      WordLists words,
      Map<Integer, Trigger> triggers,
      Quotation quotation) {
    this.reading = reading;
    this.tree = reading.tree();
    this.participants = participants;
    this.triggers = triggers;
    this.quotation = quotation;
    this.attribution =
        new Attribution(tree, clauses, words, this::speech, found -> participant(found) != null);
  }

  /** The speaker; null where the text itself tells the event. */
  @Nullable Participant of(int token) {
    Argument speaker = attribution.of(token);
    if (speaker != null) {
      return participant(speaker);
    }
    return quotation.holds(token) ? ofQuotation() : null;
  }

  /** Whoever says what the sentence quotes; null where it does not say. */
  @Nullable Participant ofQuotation() {
    if (!quotation.any()) {
      return null;
    }
    for (int verb : triggers.keySet()) {
      if (!quotation.holds(verb) && speech(verb) != Speech.NONE) {
        Argument speaker = attribution.speaker(verb);
        Participant found = speaker == null ? null : participant(speaker);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private Speech speech(int token) {
    Trigger trigger = triggers.get(token);
    if (trigger == null || !trigger.isVerb()) {
      return Speech.NONE;
    }
    return switch (trigger.sense().type()) {
      case STATEMENT -> Speech.STATES;
      case REQUEST, ACCUSE -> Speech.DEMANDS;
      case REJECT, THREATEN, AGREE, CONCEDE, SUPPORT -> Speech.STANDS;
      default -> Speech.NONE;
    };
  }

  private @Nullable Participant participant(Argument found) {
    List<Participant> all = participants.participants(Role.SPEAKER, found);
    if (all.isEmpty()) {
      return null;
    }
    Participant first = all.get(0);
    boolean nobody = first.inferred() && first.name().equalsIgnoreCase(first.head());
    boolean can = reading.mayAct(found.token());
    return nobody || !can || reading.nouns().isInClass("vague", first.name()) ? null : first;
  }
}
