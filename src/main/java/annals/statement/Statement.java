// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.event.Participant;
import annals.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said: {@code "We held on," said Neema Lugalo} is {@code We held on}, direct, by
 * Neema Lugalo.
 *
 * @param span what is said, without quotation marks and the mark that parts it from its speaker
 * @param direct whether it is quoted word for word
 * @param speaker somebody named, a body, a role or a document; null where the text does not say
 * @param continues span of the statement that it goes on with; null where it begins
 */
public record Statement(
    Span span,
    boolean direct,
    @Nullable Participant speaker,
    Cue cue,
    @Nullable Span continues,
    String ruleId) {

  /**
   * The words that tell that it was said.
   *
   * @param verb {@code said}, {@code according}; null where marks alone tell
   * @param saidOn the day on which the text says that it was said; null without one
   */
  public record Cue(@Nullable Span verb, @Nullable LocalDate saidOn) {
    static final Cue NONE = new Cue(null, null);
  }
}
