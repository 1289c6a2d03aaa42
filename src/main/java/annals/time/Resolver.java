// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Length;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Repeat;
import annals.time.Meaning.SamePeriod;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import annals.time.Timex.DateRole;
import annals.time.Timex.TimexType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an expression says into a value, one document long. In news an incomplete date is the
 * latest one not after the day of publication, unless the clause looks forward; in a narrative it
 * hangs on the date told last. Without a day to count from the value keeps its X and is not
 * resolved; the day of the run is never used.
 */
final class Resolver {
  private final Frame frame;
  private final PointResolver points;
  private final ShiftResolver shifts;
  private final Mentions mentions = new Mentions();

  Resolver(Frame frame) {
    this.frame = frame;
    this.shifts = new ShiftResolver(frame, mentions);
    this.points = new PointResolver(frame, mentions, shifts);
  }

  /**
   * Resolves the next expression of the document; null for one that means nothing in its genre:
   * "soon" in a story counts from no day that anybody knows.
   */
  @Nullable Timex resolve(Expression e, Span span, Clause clause) {
    Meaning meaning = e.meaning();
    if (meaning instanceof Length length) {
      return simple(e, span, TimexType.DURATION, length.value(), null, null);
    }
    if (meaning instanceof Repeat repeat) {
      return simple(e, span, TimexType.SET, repeat.value(), repeat.quant(), repeat.freq());
    }
    if (meaning instanceof Reference reference) {
      boolean lost = !frame.isNews() && reference.value().equals("FUTURE_REF");
      return lost ? null : reference(e, span, reference);
    }
    if (meaning instanceof Numeric numeric) {
      return numeric(e, span, numeric);
    }
    if (!frame.isNews() && e.rule().equals(RelativeGrammar.CLOSING_DAY)) {
      return null;
    }
    Placement placement = place(meaning, clause);
    if (placement.calendar() != null && clause.setsScene()) {
      mentions.add(placement.calendar());
    }
    return placed(e, span, placement);
  }

  private Placement place(Meaning meaning, Clause clause) {
    if (meaning instanceof Shift shift) {
      return shifts.resolve(shift);
    }
    if (meaning instanceof SamePeriod period) {
      return shifts.samePeriod(period);
    }
    return meaning instanceof Feast feast
        ? points.feast(feast, clause)
        : points.resolve((Point) meaning, clause);
  }

  private Timex numeric(Expression e, Span span, Numeric numeric) {
    NumericReading reading = NumericReading.of(numeric, frame.order());
    Placement placement = PointResolver.exact(reading.point());
    if (placement.calendar() != null) {
      mentions.add(placement.calendar());
    }
    Point other = reading.ambiguous() ? reading.other() : null;
    String alternative = other == null ? null : PointResolver.exact(other).value();
    return placed(e, span, placement)
        .withReading(reading.ambiguous(), alternative, reading.evidence());
  }

  private static Timex placed(Expression e, Span span, Placement placement) {
    CalendarValue value = placement.calendar();
    return new Timex(
        span,
        placement.type(),
        placement.value(),
        e.mod(),
        null,
        null,
        value == null ? null : Edtf.of(value, e.mod()),
        value == null ? null : value.first(),
        value == null ? null : value.last(),
        value == null ? null : value.precision(),
        DateRole.CONTENT,
        placement.anchor(),
        placement.kind(),
        range(e),
        value != null,
        false,
        null,
        null,
        e.rule());
  }

  private static @Nullable Integer range(Expression e) {
    return e.range() == 0 ? null : e.range();
  }

  private static Timex simple(
      Expression e,
      Span span,
      TimexType type,
      String value,
      @Nullable String quant,
      @Nullable String freq) {
    return new Timex(
        span,
        type,
        value,
        e.mod(),
        quant,
        freq,
        null,
        null,
        null,
        null,
        DateRole.CONTENT,
        null,
        AnchorKind.NONE,
        range(e),
        true,
        false,
        null,
        null,
        e.rule());
  }

  /** "Now" is the day of publication, about; the past ends with it and the future begins. */
  private Timex reference(Expression e, Span span, Reference reference) {
    LocalDate day = frame.reference();
    boolean present = reference.value().equals("PRESENT_REF");
    boolean past = reference.value().equals("PAST_REF");
    boolean placed = present && day != null;
    return new Timex(
        span,
        TimexType.DATE,
        reference.value(),
        e.mod(),
        null,
        null,
        placed ? day + "~" : null,
        past ? null : day,
        past || present ? day : null,
        placed ? DatePrecision.DAY : null,
        DateRole.CONTENT,
        day == null ? null : day.toString(),
        day == null ? AnchorKind.NONE : AnchorKind.PUBLICATION,
        range(e),
        day != null,
        false,
        null,
        null,
        e.rule());
  }

  /** The day of an expression that says it in full or by month, for a time of day before it. */
  @Nullable CalendarValue dayOf(Expression e, Clause clause) {
    boolean day =
        e.meaning() instanceof Point point
            && !point.isTimeOnly()
            && point.grain() == Grain.DAY
            && point.day() != Meaning.NONE;
    return day ? points.resolve((Point) e.meaning(), clause).calendar() : null;
  }
}
