// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Modality;
import annals.text.Span;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mention of an event: one trigger with its participants.
 *
 * @param span the trigger
 * @param sense words of one sense tell of one kind of happening: {@code die} of {@code death}
 * @param type PLOVER type or extension
 * @param mode PLOVER mode, in lower case; null where the lexicon gives none
 * @param date what is known of its date, never null; see {@link EventDate#none}
 * @param attribution who says so; null where the text itself does
 * @param confidence 0 to 1
 */
public record Event(
    Span span,
    String lemma,
    String sense,
    EventType type,
    @Nullable String mode,
    @Nullable String context,
    List<Participant> participants,
    EventDate date,
    boolean negated,
    Modality modality,
    @Nullable String attribution,
    double confidence,
    String ruleId) {

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

  /** Typed other than OTHER, asserted, not negated, and no actor inferred. */
  public boolean core() {
    return type != EventType.OTHER
        && modality == Modality.ASSERTED
        && !negated
        && participants.stream().noneMatch(p -> p.role() == Participant.Role.ACTOR && p.inferred());
  }
}
