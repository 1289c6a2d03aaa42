// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Modality;
import annals.event.TypeTraits.Trait;
import annals.text.Span;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mention of an event: one trigger with its participants.
 *
 * @param span the trigger
 * @param date what is known of its date, never null; see {@link EventDate#none}
 * @param speaker who says so, with the role of speaker; null where the text itself does
 * @param confidence 0 to 1
 */
public record Event(
    Span span,
    Meaning meaning,
    List<Participant> participants,
    EventDate date,
    Truth truth,
    @Nullable Participant speaker,
    double confidence,
    String ruleId) {

  static final String VERB_RULE = "event.verb.lexicon";
  static final String NOUN_RULE = "event.noun.lexicon";

  /**
   * What the trigger means.
   *
   * @param sense words of one sense tell of one kind of happening: {@code die} of {@code death}
   * @param type PLOVER type or extension
   * @param mode PLOVER mode, in lower case; null where the lexicon gives none
   */
  public record Meaning(String lemma, String sense, EventType type, @Nullable String mode) {}

  /**
   * Whether it is told as fact.
   *
   * @param hedged whether the text does not vouch for it: alleged, reported, somebody accused of it
   * @param doubt why it is not sure that it was read right; null where it is: see {@link Doubt}
   */
  public record Truth(
      boolean negated, Modality modality, boolean hedged, @Nullable CoreReason doubt) {}

  /** How the date of an event was found. */
  public enum DateBasis {
    ATTACHED,
    CLAUSE,
    SENTENCE,
    INHERITED,
    PUBLICATION,
    NONE
  }

  /**
   * The date of an event.
   *
   * @param timex span of the temporal expression that dates it; null where it is the publication
   *     day
   */
  public record EventDate(
      @Nullable Span timex,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable DatePrecision precision,
      DateBasis basis) {

    public static EventDate none() {
      return new EventDate(null, null, null, null, DateBasis.NONE);
    }
  }

  public String lemma() {
    return meaning.lemma();
  }

  public String sense() {
    return meaning.sense();
  }

  public EventType type() {
    return meaning.type();
  }

  public @Nullable String mode() {
    return meaning.mode();
  }

  public boolean negated() {
    return truth.negated();
  }

  public Modality modality() {
    return truth.modality();
  }

  public boolean hedged() {
    return truth.hedged();
  }

  /** The name of the speaker; null where the text itself tells the event. */
  public @Nullable String attribution() {
    return speaker == null ? null : speaker.name();
  }

  /** Whether it is not sure that the event was read right. */
  public boolean doubtful() {
    return truth.doubt() != null;
  }

  /** The same event, told by somebody. */
  Event saidBy(Participant source) {
    return new Event(span, meaning, participants, date, truth, source, confidence, ruleId);
  }

  /** The same event with a date. */
  Event dated(EventDate given) {
    return new Event(span, meaning, participants, given, truth, speaker, confidence, ruleId);
  }

  /**
   * Whether a reader may take it for what happened: typed other than OTHER, asserted, neither
   * denied nor hedged nor in doubt, with somebody, a place or a day, and no actor that is a guess.
   */
  public boolean core() {
    return notCore() == null;
  }

  /** Why it is not core; null where it is. */
  public @Nullable CoreReason notCore() {
    if (type() == EventType.OTHER) {
      return CoreReason.OTHER;
    }
    if (negated()) {
      return CoreReason.DENIED;
    }
    if (modality() != Modality.ASSERTED) {
      return CoreReason.NOT_TOLD;
    }
    if (hedged()) {
      return CoreReason.HEDGED;
    }
    if (truth.doubt() != null) {
      return truth.doubt();
    }
    if (isBare()) {
      return CoreReason.BARE;
    }
    if (isReference()) {
      return CoreReason.REFERS;
    }
    return participants.stream().anyMatch(Event::isGuess) ? CoreReason.GUESS : null;
  }

  /** Whether the text says neither who nor where nor when. */
  private boolean isBare() {
    boolean fate = type() == EventType.DISASTER && ruleId.equals(VERB_RULE);
    return participants.isEmpty() && date.start() == null && !fate;
  }

  /**
   * Whether a noun only refers to what is told elsewhere: {@code the agreement}, {@code their
   * demands}. One that a verb carries tells it: {@code held talks}.
   */
  private boolean isReference() {
    boolean carried =
        participants.stream().anyMatch(p -> p.basis().startsWith(NounArguments.LIGHT));
    return ruleId.equals(NOUN_RULE) && TypeTraits.has(Trait.REFERRED, type()) && !carried;
  }

  /** A pronoun that stands for nobody named. */
  private static boolean isGuess(Participant participant) {
    return participant.role() != Participant.Role.PLACE
        && participant.inferred()
        && participant.name().equalsIgnoreCase(participant.head());
  }
}
