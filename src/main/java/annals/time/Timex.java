// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression of a document with its value.
 *
 * @param value TIMEX3 value: {@code 1979-01-07}, {@code 1978-12}, {@code P4Y}, {@code PAST_REF}
 * @param edtf the same in EDTF, null for lengths, sets and vague references
 * @param start first day, null where there is none or it lies outside years 1 to 9999
 * @param end last day, inclusive
 * @param anchor the day it was counted from, in ISO form
 * @param range number of the range it is an end of, from 1 in the document; null outside ranges
 * @param resolved false where the text does not say enough or names an impossible date
 * @param alternative the other value where {@code ambiguous}
 * @param dayOrderEvidence why a numeric date was read day first or month first
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    @Nullable TimexMod mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable String edtf,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable DatePrecision precision,
    DateRole role,
    @Nullable String anchor,
    AnchorKind anchorKind,
    @Nullable Integer range,
    boolean resolved,
    boolean ambiguous,
    @Nullable String alternative,
    @Nullable String dayOrderEvidence,
    String ruleId) {

  public Timex withRole(DateRole newRole) {
    return new Timex(
        span,
        type,
        value,
        mod,
        quant,
        freq,
        edtf,
        start,
        end,
        precision,
        newRole,
        anchor,
        anchorKind,
        range,
        resolved,
        ambiguous,
        alternative,
        dayOrderEvidence,
        ruleId);
  }

  Timex withReading(boolean isAmbiguous, @Nullable String other, @Nullable String evidence) {
    return new Timex(
        span,
        type,
        value,
        mod,
        quant,
        freq,
        edtf,
        start,
        end,
        precision,
        role,
        anchor,
        anchorKind,
        range,
        resolved,
        isAmbiguous,
        other,
        evidence,
        ruleId);
  }

  /** TIMEX3 types. */
  public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** TIMEX3 modifiers. */
  public enum TimexMod {
    APPROX,
    LESS_THAN,
    MORE_THAN,
    START,
    MID,
    END,
    BEFORE,
    AFTER
  }

  /** What a date is for its document. */
  public enum DateRole {
    CONTENT,
    PUBLICATION,
    UPDATED,
    PAGE_CLOCK
  }

  /** Where the day that a relative date counts from was taken. */
  public enum AnchorKind {
    PUBLICATION,
    /** The time that the text is telling of. */
    TELLING,
    /** The date mentioned last. */
    MENTION,
    NONE
  }
}
