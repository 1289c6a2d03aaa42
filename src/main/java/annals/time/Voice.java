// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Anniversary;
import annals.time.Meaning.Direction;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Open;
import annals.time.Meaning.Point;
import annals.time.Meaning.SamePeriod;
import annals.time.Meaning.Shift;
import annals.time.Meaning.Told;
import annals.time.Timex.AnchorKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and so which day "today" is: the author's is the day of publication, that of somebody
 * whom a story quotes nobody knows. Both hang their dates on what the document told last.
 */
final class Voice {
  private final Frame frame;
  private final Mentions mentions;
  private final PointResolver points;
  private final ShiftResolver shifts;
  private final ToldResolver told;
  private final FeastResolver feasts;
  private final AnniversaryResolver anniversaries;
  private final Telling telling;
  private final boolean quoted;

  Voice(Frame frame, Mentions mentions, Telling telling, boolean quoted) {
    this.frame = frame;
    this.mentions = mentions;
    this.telling = telling;
    this.quoted = quoted;
    this.shifts = new ShiftResolver(frame, mentions, telling);
    this.told = new ToldResolver(frame, mentions);
    var news = new NewsResolver(frame);
    this.points = new PointResolver(frame, mentions, shifts, telling, told, news);
    this.feasts = new FeastResolver(frame, mentions, telling, points);
    this.anniversaries = new AnniversaryResolver(news, shifts);
  }

  /** The day that it speaks on; null where that is not known. */
  @Nullable LocalDate reference() {
    return frame.reference();
  }

  Placement place(Meaning meaning, Clause clause) {
    Placement placed = placed(meaning, clause);
    CalendarValue said = quoted && frame.isNews() ? mentions.spokenOn(frame::isPast) : null;
    if (said != null && frame.isPast(said) && meaning instanceof Shift shift && isDeictic(shift)) {
      Placement counted = ShiftResolver.from(shift, Placement.absolute(said));
      return counted == null
          ? Placement.open(ShiftResolver.open(shift.unit()), shift.clock())
          : counted.or(placed);
    }
    Placement then = quoted && frame.isNews() ? saidThen(meaning, clause) : null;
    if (then == null || then.calendar() == null) {
      return placed;
    }
    return clause.manner().perfect() ? then.or(placed) : placed.or(then);
  }

  private static boolean isDeictic(Shift shift) {
    return shift.base() == Meaning.Base.PUBLICATION || shift.base() == Meaning.Base.TELLING;
  }

  /** "In 1956 I was nineteen," she said. "Last year they had shot my brother": perhaps in 1955. */
  private @Nullable Placement saidThen(Meaning meaning, Clause clause) {
    CalendarValue near = telling.near();
    if (near == null || !frame.isPast(near)) {
      return null;
    }
    if (meaning instanceof Shift shift) {
      return shift.sign() < 0 && shift.base() == Meaning.Base.PUBLICATION
          ? ShiftResolver.from(shift, Placement.absolute(near))
          : null;
    }
    boolean last = meaning instanceof Point point && point.direction() == Direction.LAST;
    return last
        ? told.resolve(new Told(((Point) meaning).toward(Direction.OPEN), -1), clause)
        : null;
  }

  private Placement placed(Meaning meaning, Clause clause) {
    if (meaning instanceof Shift shift) {
      return shifts.resolve(shift, clause);
    }
    if (meaning instanceof SamePeriod period) {
      return shifts.samePeriod(period);
    }
    if (meaning instanceof Anniversary anniversary) {
      return anniversaries.resolve(anniversary, clause);
    }
    if (meaning instanceof Told hanging) {
      return told.resolve(hanging, clause).doubted(mentions.doubt());
    }
    if (meaning instanceof Open open) {
      return PointResolver.open(open.point());
    }
    return meaning instanceof Feast feast
        ? feasts.resolve(feast, clause)
        : points.resolve((Point) meaning, clause);
  }

  /** Where a part of a year lies that counts from the day of publication; null for all others. */
  @Nullable CalendarValue newsOf(Expression e, Clause clause) {
    boolean open = frame.isNews() && e.meaning() instanceof Point point && point.lacksYear();
    Placement placement = open ? points.resolve((Point) e.meaning(), clause) : null;
    return placement != null && placement.kind() == AnchorKind.PUBLICATION
        ? placement.calendar()
        : null;
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
