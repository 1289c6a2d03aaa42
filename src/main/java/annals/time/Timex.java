// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression of a document with its value.
 *
 * @param said what TIMEX3 and EDTF say of it
 * @param days when it was
 * @param counted what it was counted from
 * @param range number of the range it is an end of, from 1 in the document; null outside ranges
 * @param reading how it was read
 */
public record Timex(
    Span span,
    TimexType type,
    Said said,
    Days days,
    DateRole role,
    Anchor counted,
    @Nullable Integer range,
    Reading reading) {

  /**
   * The value in its notations.
   *
   * @param value TIMEX3 value: {@code 1979-01-07}, {@code 1978-12}, {@code P4Y}, {@code PAST_REF}
   * @param quant of a set: {@code EVERY}
   * @param freq of a set: {@code 3X}
   * @param edtf the same in EDTF, null for lengths, sets and vague references
   */
  public record Said(
      String value,
      @Nullable TimexMod mod,
      @Nullable String quant,
      @Nullable String freq,
      @Nullable String edtf) {}

  /**
   * The days that it covers, which lie in the years 1 to 9999.
   *
   * @param first null where there is none
   * @param last inclusive
   */
  public record Days(
      @Nullable LocalDate first, @Nullable LocalDate last, @Nullable DatePrecision precision) {
    static final Days NONE = new Days(null, null, null);

    static Days of(@Nullable CalendarValue value) {
      return value == null ? NONE : new Days(value.first(), value.last(), value.precision());
    }
  }

  /**
   * What it was counted from.
   *
   * @param day in ISO form
   */
  public record Anchor(@Nullable String day, AnchorKind kind) {
    static final Anchor NONE = new Anchor(null, AnchorKind.NONE);
  }

  /**
   * How it was read.
   *
   * @param resolved false where the text does not say enough or names an impossible date
   * @param alternative the other value where {@code ambiguous}
   * @param dayOrderEvidence why a numeric date was read day first or month first
   */
  public record Reading(
      String ruleId,
      boolean resolved,
      boolean ambiguous,
      @Nullable String alternative,
      @Nullable String dayOrderEvidence) {

    /** Of what has one reading. */
    static Reading plain(String ruleId, boolean resolved) {
      return new Reading(ruleId, resolved, false, null, null);
    }
  }

  public String value() {
    return said.value();
  }

  public @Nullable TimexMod mod() {
    return said.mod();
  }

  public @Nullable String edtf() {
    return said.edtf();
  }

  public @Nullable LocalDate start() {
    return days.first();
  }

  public @Nullable LocalDate end() {
    return days.last();
  }

  public @Nullable DatePrecision precision() {
    return days.precision();
  }

  public boolean resolved() {
    return reading.resolved();
  }

  public boolean ambiguous() {
    return reading.ambiguous();
  }

  public @Nullable String alternative() {
    return reading.alternative();
  }

  public String ruleId() {
    return reading.ruleId();
  }

  public Timex withRole(DateRole newRole) {
    return new Timex(span, type, said, days, newRole, counted, range, reading);
  }

  Timex withReading(boolean isAmbiguous, @Nullable String other, @Nullable String evidence) {
    var known = new Reading(ruleId(), resolved(), isAmbiguous, other, evidence);
    return new Timex(span, type, said, days, role, counted, range, known);
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
