// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import annals.time.Meaning.Base;
import annals.time.Meaning.Direction;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Impossible;
import annals.time.Meaning.Length;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Repeat;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import annals.time.Timex.DateRole;
import annals.time.Timex.TimexType;
import java.time.LocalDate;
import java.util.Locale;
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

  /** Resolves the expressions of one sentence, in order. */
  Timex resolve(Expression e, Span span, boolean forward, @Nullable CalendarValue nextDay) {
    Meaning meaning = e.meaning();
    if (meaning instanceof Numeric numeric) {
      return numeric(e, span, numeric);
    }
    if (meaning instanceof Length length) {
      return simple(e, span, TimexType.DURATION, length.value(), null, null, true);
    }
    if (meaning instanceof Repeat repeat) {
      return simple(e, span, TimexType.SET, repeat.value(), repeat.quant(), repeat.freq(), true);
    }
    if (meaning instanceof Reference reference) {
      return reference(e, span, reference);
    }
    if (meaning instanceof Impossible impossible) {
      return simple(e, span, TimexType.DATE, impossible.value(), null, null, false);
    }
    if (meaning instanceof Shift shift) {
      return placed(e, span, shifts.resolve(shift));
    }
    if (meaning instanceof Feast feast) {
      return placed(e, span, points.feast(feast, forward));
    }
    return placed(e, span, points.resolve((Point) meaning, forward, nextDay));
  }

  private Timex numeric(Expression e, Span span, Numeric numeric) {
    NumericReading reading = NumericReading.of(numeric, frame.order());
    Placement placement = points.resolve(reading.point(), false, null);
    Timex timex = placed(e, span, placement);
    String alternative = null;
    if (reading.ambiguous() && reading.other() != null) {
      alternative = points.exact(reading.other()).value();
    }
    return new Timex(
        span,
        timex.type(),
        timex.value(),
        timex.mod(),
        null,
        null,
        timex.edtf(),
        timex.start(),
        timex.end(),
        timex.precision(),
        timex.role(),
        timex.anchor(),
        timex.anchorKind(),
        timex.range(),
        timex.resolved(),
        reading.ambiguous(),
        alternative,
        reading.evidence(),
        timex.ruleId());
  }

  private Timex placed(Expression e, Span span, Placement placement) {
    CalendarValue value = placement.calendar();
    if (value == null) {
      return new Timex(
          span,
          placement.type(),
          placement.value(),
          e.mod(),
          null,
          null,
          null,
          null,
          null,
          null,
          DateRole.CONTENT,
          placement.anchor(),
          placement.kind(),
          range(e),
          false,
          false,
          null,
          null,
          e.rule());
    }
    mentions.add(value);
    return new Timex(
        span,
        value.type(),
        value.timex(),
        e.mod(),
        null,
        null,
        Edtf.of(value, e.mod()),
        value.first(),
        value.last(),
        value.precision(),
        DateRole.CONTENT,
        placement.anchor(),
        placement.kind(),
        range(e),
        true,
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
      @Nullable String freq,
      boolean resolved) {
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
        resolved,
        false,
        null,
        null,
        e.rule());
  }

  private Timex reference(Expression e, Span span, Reference reference) {
    LocalDate day = frame.reference();
    String anchor = day == null ? null : day.toString();
    boolean present = reference.value().equals("PRESENT_REF");
    boolean past = reference.value().equals("PAST_REF");
    return new Timex(
        span,
        TimexType.DATE,
        reference.value(),
        e.mod(),
        null,
        null,
        present && day != null ? day + "~" : null,
        past ? null : day,
        past || present ? day : null,
        present && day != null ? DatePrecision.DAY : null,
        DateRole.CONTENT,
        anchor,
        day == null ? AnchorKind.NONE : AnchorKind.PUBLICATION,
        range(e),
        day != null,
        false,
        null,
        null,
        e.rule());
  }

  /** The day of a placement for a time of day that stands before it in the same sentence. */
  @Nullable CalendarValue dayOf(Expression e) {
    if (e.meaning() instanceof Point point
        && !point.isTimeOnly()
        && point.grain() == Grain.DAY
        && point.day() != Meaning.NONE) {
      return points.resolve(point, false, null).calendar();
    }
    return null;
  }

  /** Where an expression was placed: a value, or the X-ed string of one that cannot be. */
  record Placement(
      @Nullable CalendarValue calendar,
      String value,
      TimexType type,
      @Nullable String anchor,
      AnchorKind kind) {

    static Placement absolute(CalendarValue value) {
      return new Placement(value, value.timex(), value.type(), null, AnchorKind.NONE);
    }

    static Placement anchored(CalendarValue value, String anchor, AnchorKind kind) {
      return new Placement(value, value.timex(), value.type(), anchor, kind);
    }

    static Placement open(String value, @Nullable ClockTime clock) {
      return new Placement(
          null,
          clock == null ? value : value + clock.timex(),
          clock == null ? TimexType.DATE : TimexType.TIME,
          null,
          AnchorKind.NONE);
    }
  }

  static String two(int number) {
    return number == Meaning.NONE ? "XX" : String.format(Locale.ROOT, "%02d", number);
  }

  static boolean forward(Direction direction, boolean cue) {
    return direction == Direction.NEXT || (direction == Direction.OPEN && cue);
  }

  static boolean counts(Base base, Frame frame) {
    return base == Base.PUBLICATION && frame.reference() != null;
  }
}
