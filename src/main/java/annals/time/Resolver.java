// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import annals.time.Meaning.Anniversary;
import annals.time.Meaning.Base;
import annals.time.Meaning.Direction;
import annals.time.Meaning.From;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Length;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Repeat;
import annals.time.Meaning.SamePeriod;
import annals.time.Meaning.Shift;
import annals.time.Timex.Anchor;
import annals.time.Timex.AnchorKind;
import annals.time.Timex.DateRole;
import annals.time.Timex.Days;
import annals.time.Timex.Reading;
import annals.time.Timex.Said;
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
  private final Mentions mentions = new Mentions();
  private final Telling telling = new Telling();
  private final Voice author;
  private final Voice speaker;
  private Voice voice;
  private boolean spoken;
  private @Nullable CalendarValue rangeStart;
  private int rangeStarted;
  private int ranges;
  private int rangesBefore;

  Resolver(Frame frame) {
    this.frame = frame;
    this.author = new Voice(frame, mentions, telling, false);
    this.speaker = new Voice(frame.spoken(), mentions, telling, true);
    this.voice = author;
  }

  /**
   * The grammar numbers the ranges of each sentence from 1; in the document they go on.
   *
   * @param paragraph a number that grows from paragraph to paragraph
   * @param quoted whether somebody speaks in it
   * @param closes whether its paragraph tells no more of the past after it
   */
  void nextSentence(int paragraph, boolean quoted, boolean closes) {
    spoken = quoted;
    voice = quoted ? speaker : author;
    rangesBefore = ranges;
    rangeStart = null;
    telling.nextSentence(paragraph, closes);
    mentions.nextSentence(paragraph, quoted);
  }

  /**
   * Hears who says the next expression.
   *
   * @param quoted whether it stands in quotation marks
   * @param introduced whether the words before them name a date: "On 3 May 1916 she wrote: 'Today'"
   * @param said the date behind them that says when: "'Today we leave,' she wrote on 3 May 1916"
   */
  void listen(boolean quoted, boolean introduced, @Nullable Expression said) {
    voice = spoken || (quoted && frame.isNews()) ? speaker : author;
    if (introduced) {
      mentions.quote();
    } else if (said != null) {
      mentions.quote(PointResolver.exact((Point) said.meaning()).calendar(), 0);
    }
  }

  /** Who speaks in the sentence. */
  Voice voice() {
    return voice;
  }

  /** Hears what the words after the next expression name. */
  void foresee(@Nullable Expression later) {
    Placement there = later == null ? null : PointResolver.exact((Point) later.meaning());
    CalendarValue value = there == null ? null : there.calendar();
    boolean past = value != null && value.hasYear() && frame.isPast(value);
    telling.foresee(past ? CalendarValue.year(value.year()) : null);
  }

  boolean isTelling() {
    return frame.isNews() && telling.isActive();
  }

  /**
   * Hears a sentence that is over: one that is only of the present ends what was told, and where it
   * has dates it makes it less sure.
   */
  void hear(Manner manner, boolean dated) {
    if (!manner.isOfNow()) {
      return;
    }
    if (dated) {
      telling.fade();
    } else {
      telling.end();
    }
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
      boolean forNow = e.rule().equals(ReferenceGrammar.FOR_NOW);
      if (reference.value().equals("PRESENT_REF") && !forNow) {
        telling.end();
      }
      boolean lost = !frame.isNews() && (forNow || reference.value().equals("FUTURE_REF"));
      return lost ? null : reference(e, span, reference);
    }
    if (meaning instanceof Numeric numeric) {
      return numeric(e, span, numeric, clause);
    }
    if (meaning instanceof From from) {
      Placement placed = ShiftResolver.from(from.shift(), voice.place(from.date(), clause));
      return placed == null
          ? simple(e, span, TimexType.DURATION, from.length().value(), null, null)
          : placed(e, span, placed);
    }
    if (!frame.isNews() && e.rule().equals(RelativeGrammar.CLOSING_DAY)) {
      return null;
    }
    CalendarValue start = e.range() > 0 && rangeStarted == e.range() ? rangeStart : null;
    Placement placement = inRange(e, voice.place(meaning, clause), clause);
    if (placement.calendar() == null && e.rule().equals(DayGrammar.DAY_ALONE)) {
      return null;
    }
    if (!(isDeictic(meaning) && voice == speaker && mentions.isQuoting())) {
      note(scene(placement, e.mod()), clause, meaning, start);
    }
    if (isYearsAgo(meaning) && frame.isNews() && isLongPast(placement)) {
      telling.tell(placement.calendar(), false, 0, true, null);
    }
    return placed(e, span, placement);
  }

  /** "Sixty years ago today", "Sixty years ago, on 20 July". */
  private static boolean isYearsAgo(Meaning meaning) {
    boolean within =
        meaning instanceof Point point
            && point.of() instanceof Shift years
            && years.unit() == TimeUnit.YEAR
            && years.base() == Base.PUBLICATION;
    return within || meaning instanceof Anniversary;
  }

  private boolean isLongPast(Placement placement) {
    CalendarValue value = placement.calendar();
    LocalDate reference = frame.reference();
    return value != null && reference != null && value.year() < reference.getYear() - 1;
  }

  /** Of "the strike of 1890-91" either year may be told: how far the other lies off. */
  private static int yearsOff(Placement placement, @Nullable CalendarValue start) {
    CalendarValue value = placement.calendar();
    boolean years = start != null && value != null && start.hasYear() && value.hasYear();
    return years && start.year() != value.year()
        ? start.year() - value.year()
        : placement.yearsOff();
  }

  /** "By the end of 1942" tells of its last quarter: February after it is of 1943. */
  private static Placement scene(Placement placement, Timex.@Nullable TimexMod mod) {
    CalendarValue value = placement.calendar();
    int quarter = mod == Timex.TimexMod.END ? 4 : mod == Timex.TimexMod.MID ? 2 : Meaning.NONE;
    boolean year = value != null && value.grain() == Meaning.Grain.YEAR;
    return year && quarter > 0
        ? Placement.anchored(
            CalendarValue.part(Meaning.Grain.QUARTER, value.year(), quarter),
            placement.anchor(),
            placement.kind())
        : placement;
  }

  /** Whether an expression counts from the document's own day, so that its time is told now. */
  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof SamePeriod
        || meaning instanceof Anniversary
        || (meaning instanceof Shift shift && counts(shift));
  }

  /** Whether an expression is of the document's own time: "yesterday", "last Friday". */
  static boolean isOfNow(Expression e) {
    boolean near = e.meaning() instanceof Point point && point.direction() == Direction.LAST;
    boolean shift =
        e.meaning() instanceof Shift counted
            && counted.base() == Base.PUBLICATION
            && counted.unit() != TimeUnit.YEAR;
    return near || shift;
  }

  /** "having found a backer the year before". */
  private static boolean looksBack(Meaning meaning, Clause clause) {
    return clause.front() == Clause.Front.NONE
        && meaning instanceof Shift shift
        && shift.base() == Base.MENTION
        && shift.sign() < 0;
  }

  private static boolean counts(Shift shift) {
    return shift.base() == Base.PUBLICATION
        || shift.base() == Base.TELLING
        || shift.base() == Base.DAY_BEFORE;
  }

  /** Remembers a date, and what the text tells of from here on. */
  private void note(
      Placement placement, Clause clause, Meaning meaning, @Nullable CalendarValue start) {
    boolean deictic = isDeictic(meaning) && placement.alternative() == null;
    CalendarValue value = placement.calendar();
    int yearsOff = yearsOff(placement, start);
    boolean said = placement.kind() == AnchorKind.PUBLICATION && clause.manner().reported();
    boolean own =
        deictic || (placement.kind() == AnchorKind.PUBLICATION && placement.alternative() == null);
    if (!said && own) {
      telling.end();
    }
    boolean lookedBack = deictic && placement.kind() == AnchorKind.MENTION;
    if (value == null || clause.isHeader() || lookedBack) {
      return;
    }
    mentions.pass(value, yearsOff);
    if (placement.kind() != AnchorKind.PUBLICATION && frame.isPast(value)) {
      telling.hear(value);
    }
    if (!clause.setsScene()) {
      boolean year = value.grain() == Grain.YEAR && !telling.isAfter(value);
      if (year && clause.front() != Clause.Front.NONE) {
        telling.pass(value);
      }
      return;
    }
    boolean before =
        telling.isAfter(value) && (clause.manner().perfect() || looksBack(meaning, clause));
    if (frame.isNews() && before) {
      telling.pass(value); // "had" looks back from the time told of, and leaves it
      return;
    }
    mentions.add(value, yearsOff);
    boolean perhapsNow = yearsOff != 0 && !frame.isPast(value);
    if (deictic || placement.kind() == AnchorKind.PUBLICATION || perhapsNow) {
      return;
    }
    if (clause.manner().tells() || clause.manner().vivid()) {
      boolean opens = clause.front() == Clause.Front.SENTENCE;
      telling.tell(value, clause.manner().vivid(), yearsOff, opens, start);
    } else if (value.hasMonth()) {
      telling.show(value);
    }
  }

  /** The end of a range does not lie before its start. */
  private Placement inRange(Expression e, Placement placement, Clause clause) {
    CalendarValue value = placement.calendar();
    if (e.range() == 0 || value == null) {
      return placement;
    }
    CalendarValue start = rangeStarted == e.range() ? rangeStart : null;
    rangeStarted = e.range();
    if (start == null && placement.kind() == AnchorKind.PUBLICATION) {
      value = before(value, clause.rangeEnd());
    }
    rangeStart = value;
    if (start == null) {
      return placement.at(value);
    }
    LocalDate first = value.first();
    boolean turned =
        first != null
            && start.first() != null
            && first.isBefore(start.first())
            && e.meaning() instanceof Point point
            && point.lacksYear();
    CalendarValue next = turned ? value.inYear(start.year() + 1) : null;
    return next == null
        ? placement
        : Placement.anchored(next, placement.anchor(), placement.kind());
  }

  /** The start of a range in the year of its end, or in the one before. */
  private static CalendarValue before(CalendarValue start, @Nullable CalendarValue end) {
    CalendarValue same = end == null ? null : start.inYear(end.year());
    LocalDate last = end == null ? null : end.first();
    if (same == null || same.first() == null || last == null) {
      return start;
    }
    CalendarValue earlier = start.inYear(end.year() - 1);
    return same.first().isAfter(last) && earlier != null ? earlier : same;
  }

  private Timex numeric(Expression e, Span span, Numeric numeric, Clause clause) {
    NumericReading reading = NumericReading.of(numeric, frame.order());
    Placement placement = PointResolver.exact(reading.point());
    note(placement, clause, numeric, null);
    Point other = reading.ambiguous() ? reading.other() : null;
    String alternative = other == null ? null : PointResolver.exact(other).value();
    return placed(e, span, placement)
        .withReading(reading.ambiguous(), alternative, reading.evidence());
  }

  private Timex placed(Expression e, Span span, Placement placement) {
    CalendarValue value = placement.calendar();
    String edtf = value == null ? null : Edtf.of(value, e.mod());
    return new Timex(
        span,
        placement.type(),
        new Said(placement.value(), e.mod(), null, null, edtf),
        Days.of(value),
        DateRole.CONTENT,
        new Anchor(placement.anchor(), placement.kind()),
        range(e),
        new Reading(
            e.rule(),
            value != null,
            placement.alternative() != null,
            placement.alternative(),
            null));
  }

  private @Nullable Integer range(Expression e) {
    if (e.range() == 0) {
      return null;
    }
    ranges = Math.max(ranges, rangesBefore + e.range());
    return rangesBefore + e.range();
  }

  private Timex simple(
      Expression e,
      Span span,
      TimexType type,
      String value,
      @Nullable String quant,
      @Nullable String freq) {
    return new Timex(
        span,
        type,
        new Said(value, e.mod(), quant, freq, null),
        Days.NONE,
        DateRole.CONTENT,
        Anchor.NONE,
        range(e),
        Reading.plain(e.rule(), true));
  }

  /** "Now" is the day of publication, about; the past ends with it and the future begins. */
  private Timex reference(Expression e, Span span, Reference reference) {
    LocalDate day = voice.reference();
    boolean present = reference.value().equals("PRESENT_REF");
    boolean past = reference.value().equals("PAST_REF");
    boolean placed = present && day != null;
    String edtf = placed ? day + "~" : null;
    return new Timex(
        span,
        TimexType.DATE,
        new Said(reference.value(), e.mod(), null, null, edtf),
        new Days(
            past ? null : day, past || present ? day : null, placed ? DatePrecision.DAY : null),
        DateRole.CONTENT,
        day == null ? Anchor.NONE : new Anchor(day.toString(), AnchorKind.PUBLICATION),
        range(e),
        Reading.plain(e.rule(), day != null));
  }
}
