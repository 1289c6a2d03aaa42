// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.clause.Modality;
import annals.event.Event;
import annals.event.Participant;
import annals.figure.Figure.Approximation;
import annals.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A toll as a text tells it: {@code killing at least nine people} is killed, 9, at least, of {@code
 * people}.
 *
 * @param span the words of the number; of {@code nobody} or {@code all on board} where there is
 *     none
 */
public record Casualty(Span span, Kind kind, Toll toll, Link link, Told told, String ruleId) {

  /** What became of people. */
  public enum Kind {
    KILLED,
    INJURED,
    MISSING,
    DISPLACED,
    DETAINED
  }

  /**
   * How many.
   *
   * @param figure span of the figure; null where no number is told
   * @param min the least; null where the words give no number ({@code dozens})
   * @param max the most
   * @param who the words that are counted; null without any
   */
  public record Toll(
      @Nullable Span figure,
      @Nullable Double min,
      @Nullable Double max,
      Approximation approximation,
      @Nullable Span who) {}

  /**
   * What it belongs to.
   *
   * @param event the event of the same sentence; null where none tells of harm
   * @param of the event that it is a toll of: that one, or one told before; null where none is
   * @param asOf the day for which it is told; null where an older toll is told, or no day is known
   */
  public record Link(@Nullable Event event, @Nullable Event of, @Nullable LocalDate asOf) {}

  /**
   * How it is told.
   *
   * @param attribution who says so; null where the text itself does
   * @param speaker likewise, as a participant; null where only a name is known
   * @param hedged whether the text does not vouch for it: feared, allegedly
   */
  public record Told(
      @Nullable String attribution,
      @Nullable Participant speaker,
      boolean negated,
      Modality modality,
      boolean hedged) {}

  /** The same, said not to be so; by whom, where it is a participant. */
  Casualty denied() {
    String by = told.speaker() == null ? null : told.attribution();
    var denied = new Told(by, told.speaker(), true, told.modality(), told.hedged());
    return new Casualty(span, kind, toll, link, denied, ruleId);
  }
}
