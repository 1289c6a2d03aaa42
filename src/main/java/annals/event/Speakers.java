// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Attribution;
import annals.clause.Attribution.Speech;
import annals.clause.Clauses;
import annals.clause.Modality;
import annals.clause.Quotation;
import annals.clause.Reported;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.clause.WordLists.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Clauses clauses;
  private final WordLists words;
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
    this.clauses = clauses;
    this.words = words;
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

  /** Who says what a verb closes, where only the place of the words tells it; nobody elsewhere. */
  List<Participant> behind(int verb) {
    Argument speaker = attribution.behind(verb);
    return speaker == null ? List.of() : participants.participants(Participant.Role.ACTOR, speaker);
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

  /** Whoever says all that the sentence tells; null where it tells something itself. */
  @Nullable Participant ofMainClause() {
    for (int verb : triggers.keySet()) {
      if (tree.isRel(verb, "root") && speech(verb) == Speech.STATES) {
        Argument speaker = attribution.speaker(verb);
        return speaker == null ? null : participant(speaker);
      }
    }
    return null;
  }

  /** {@code Such aid should have come}: what should be is an opinion. */
  boolean isOpinion() {
    for (int i = 0; i < tree.size(); i++) {
      boolean should = tree.isRel(i, "aux") && words.has(Kind.OPINION, tree.word(i));
      if (should && tree.isRel(tree.head(i), "root")) {
        return true;
      }
    }
    return false;
  }

  /** What is said in the sentence, but not in its quotations, and by whom. */
  List<Saying> sayings(Map<Integer, Event> events) {
    var sayings = new ArrayList<Saying>();
    for (int verb : triggers.keySet()) {
      Event event = events.get(verb);
      if (event != null && speech(verb) != Speech.NONE && !quotation.holds(verb) && isSaid(event)) {
        Argument speaker = attribution.speaker(verb);
        @Nullable Participant named = speaker == null ? null : participant(speaker);
        Argument subject = named == null ? clauses.actor(verb) : null;
        boolean pronoun = subject != null && tree.xpos(subject.token()).equals("PRP");
        sayings.add(
            new Saying(
                span(verb, verb), span(attribution.reported(verb)), named, pronoun, day(event)));
      }
    }
    Argument source = attribution.source();
    if (source != null && (reading.isActor(source.token()) || isDocument(source.token()))) {
      int cue = attribution.according();
      @Nullable Participant named = participant(source);
      sayings.add(
          new Saying(span(cue, cue + 1), span(attribution.besideSource()), named, false, null));
    }
    return sayings;
  }

  private static boolean isSaid(Event event) {
    return !event.negated()
        && (event.modality() == Modality.ASSERTED || event.modality() == Modality.HABITUAL);
  }

  private static @Nullable LocalDate day(Event event) {
    LocalDate day = event.date().start();
    return day != null && day.equals(event.date().end()) ? day : null;
  }

  private Span span(int first, int last) {
    return Span.of(tree.start(first), tree.end(last));
  }

  private @Nullable Span span(@Nullable Reported reported) {
    return reported == null ? null : span(reported.first(), reported.last());
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
    boolean body = reading.nouns().isInClass("voice", tree.lemma(found.token()));
    boolean can = body || reading.mayAct(found.token()) || isDocument(found.token());
    return nobody || !can || reading.nouns().isInClass("vague", first.name()) ? null : first;
  }

  /** A report may say what nobody is named for. */
  private boolean isDocument(int token) {
    return words.has(Kind.PUBLICATION, tree.lemma(token));
  }
}
