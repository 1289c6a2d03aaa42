// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Told;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Places a part of a year by what the text tells of or mentioned last: "December" after "In 1978",
 * "that October", "the following June", "the 9th". Stories go forward: a month that lies before the
 * one told last is in the next year, unless "had" says that it came before; with "had", one that
 * lies after it is in the year before.
 */
final class ToldResolver {
  /** So far back in the year a month is surely of the next: else either reading may be right. */
  private static final int SURELY_NEXT_YEAR = 8;

  private static final int MONTHS = 12;

  /** So soon after a month that is told of, a date in the midst of a sentence is told of too. */
  private static final int SOON_MONTHS = 1;

  private static final int WINTER_ENDS = 3;
  private static final int SPRING = 3;

  /** Before the last of the great powers took the Gregorian calendar a day has two weekdays. */
  static final int GREGORIAN = 1753;

  /** After a year told in a sentence before, these months may be those of the next: "wintered". */
  private static final int OPENING_MONTHS = 2;

  /** The same of what was done "by" then: "An act of 1797 took it, and by the spring". */
  private static final int SPRING_MONTHS = 4;

  private final Frame frame;
  private final Mentions mentions;

  ToldResolver(Frame frame, Mentions mentions) {
    this.frame = frame;
    this.mentions = mentions;
  }

  /**
   * A part of a year in the time told of; null where that time cannot place it.
   *
   * @param sameSentence whether the sentence itself says that time
   */
  @Nullable Placement inTelling(
      Point point, CalendarValue told, Manner manner, boolean sameSentence) {
    if (!told.hasYear()) {
      return PointResolver.open(point);
    }
    int month = month(point);
    int last = month(told);
    boolean back = last != Meaning.NONE && month < last && !manner.perfect();
    int year = told.year();
    Placement same = at(point, year, told);
    if (manner.perfect() && last != Meaning.NONE && month > last) {
      return at(point, year - 1, told).or(same);
    }
    boolean opens = last == Meaning.NONE && mayOpen(point, month, manner, sameSentence);
    if (!back && !opens) {
      boolean mayPrecede = manner.perfect() && last == Meaning.NONE && month > Meaning.NONE;
      Placement there = mayPrecede ? same.or(at(point, year - 1, told)) : same;
      return isPast(same) ? there : null;
    }
    Placement next = at(point, year + 1, told);
    if (!isPast(next)) {
      return isPast(same) ? same : null;
    }
    boolean winter = told.grain() == Grain.SEASON && last == MONTHS && month <= WINTER_ENDS;
    if (winter) {
      return next.or(same);
    }
    if (opens) {
      return manner.perfect() ? same : same.or(next);
    }
    return last - month >= SURELY_NEXT_YEAR ? next : next.or(same);
  }

  /** Whether a month or season after a bare year may be that of the next one. */
  private static boolean mayOpen(Point point, int month, Manner manner, boolean sameSentence) {
    if (point.grain() == Grain.SEASON) {
      return month == SPRING
          || month == MONTHS; // "invested in 1799, and in the spring they sailed"
    }
    int opening = manner.by() ? SPRING_MONTHS : sameSentence ? 0 : OPENING_MONTHS;
    return month >= 1 && month <= opening;
  }

  /** Whether a part of a year comes soon after the month that is told of. */
  static boolean follows(Point point, CalendarValue told) {
    int months = month(point) - month(told);
    return month(told) != Meaning.NONE && months >= 0 && months <= SOON_MONTHS;
  }

  /**
   * A part of a year in a story, in the year told last. A month that lies before the one told last
   * is of the next year where it lies far before it; a little before it, and after a bare year of
   * another paragraph, the next year's may be meant as well.
   */
  Placement inStory(Point point, CalendarValue last, Manner manner) {
    int year = last.year();
    CalendarValue part = mentions.lastMonth();
    int month = month(point);
    boolean ordered = part != null && part.year() == year && month != Meaning.NONE;
    int back = ordered && !manner.perfect() ? part.month() - month : 0;
    Placement same = mentioned(point, year, last);
    if (back >= SURELY_NEXT_YEAR) {
      return mentioned(point, year + 1, last);
    }
    boolean remote = last.grain() == Grain.YEAR && !mentions.lastIsNear();
    boolean sure = same.calendar() == null || (back <= 1 && !remote);
    return sure ? same : same.or(mentioned(point, year + 1, last));
  }

  private static Placement at(Point point, int year, CalendarValue told) {
    try {
      return Placement.anchored(PointResolver.value(point, year), told.timex(), AnchorKind.TELLING);
    } catch (DateTimeException e) {
      return PointResolver.open(point); // no such day
    }
  }

  /** What is told lies before the document's own day. */
  private boolean isPast(Placement placement) {
    CalendarValue value = placement.calendar();
    LocalDate first = value == null ? null : value.first();
    LocalDate reference = frame.reference();
    return value != null
        && (reference == null
            || (first == null ? value.year() <= reference.getYear() : !first.isAfter(reference)));
  }

  /** A weekday after a day told: the next one, or with "had" the one before. */
  static Placement weekday(Point point, CalendarValue told, Manner manner) {
    if (told.year() < GREGORIAN) {
      return PointResolver.open(point);
    }
    DayOfWeek weekday = DayOfWeek.of(point.weekday());
    LocalDate day =
        told.date()
            .with(
                manner.perfect()
                    ? TemporalAdjusters.previousOrSame(weekday)
                    : TemporalAdjusters.nextOrSame(weekday));
    return Placement.anchored(
        CalendarValue.day(day).at(point.clock()), told.timex(), AnchorKind.TELLING);
  }

  /** A date that hangs on the mention before it; open where none does. */
  Placement resolve(Told told, Clause clause) {
    Point point = told.point();
    CalendarValue mention = mentions.nearest();
    if (mention == null || !mention.hasYear()) {
      return PointResolver.open(point);
    }
    if (point.isWeekday()) {
      return weekday(point, told.sign(), mention);
    }
    if (point.month() == Meaning.NONE && point.day() != Meaning.NONE) {
      Placement near = dayOfMonth(point, mention, clause.manner());
      CalendarValue scene = mentions.lastMonth();
      boolean aside = near.calendar() != null && scene != null && scene.year() != mention.year();
      return aside ? near.or(dayOfMonth(point, scene, clause.manner())) : near;
    }
    int year = mention.year();
    int month = month(point);
    int last = month(mention);
    if (told.sign() == 0) {
      if (mention.grain() == Grain.SEASON && last == MONTHS && month > 0 && month < MONTHS) {
        return mentioned(point, year + 1, mention); // "the winter of 1929-30 ... that spring"
      }
      CalendarValue named = mentions.of(month);
      if (named != null && named.year() != year && !frame.isPast(mention)) {
        return mentioned(point, named.year(), named).or(mentioned(point, year, mention));
      }
      CalendarValue scene = mentions.last();
      boolean aside = scene != null && scene.hasYear() && scene.year() != year;
      Placement near = mentioned(point, year, mention);
      return aside && near.calendar() != null
          ? near.or(mentioned(point, scene.year(), scene))
          : near;
    }
    if (last == Meaning.NONE) {
      return mentioned(point, year + told.sign(), mention);
    }
    if (told.sign() < 0) {
      return mentioned(point, month < last ? year : year - 1, mention);
    }
    Placement next = mentioned(point, year + 1, mention);
    if (month <= last) {
      return next;
    }
    Placement same = mentioned(point, year, mention);
    return month - last > 1 ? same.or(next) : next.or(same);
  }

  private static Placement mentioned(Point point, int year, CalendarValue mention) {
    Placement placed = at(point, year, mention);
    return placed.calendar() == null
        ? placed
        : Placement.anchored(placed.calendar(), mention.timex(), AnchorKind.MENTION);
  }

  private static Placement weekday(Point point, int sign, CalendarValue mention) {
    DayOfWeek weekday = DayOfWeek.of(point.weekday());
    boolean week = mention.grain() == Grain.WEEK;
    if ((mention.grain() != Grain.DAY && !(week && sign == 0)) || mention.year() < GREGORIAN) {
      return PointResolver.open(point);
    }
    LocalDate from = mention.date();
    LocalDate day =
        sign < 0
            ? from.with(TemporalAdjusters.previous(weekday))
            : sign > 0
                ? from.with(TemporalAdjusters.next(weekday))
                : from.with(TemporalAdjusters.nextOrSame(weekday));
    return Placement.anchored(
        CalendarValue.day(day).at(point.clock()), mention.timex(), AnchorKind.MENTION);
  }

  /** "the 9th": of the month told last, or of the next one where the telling has passed it. */
  private static Placement dayOfMonth(Point point, CalendarValue mention, Manner manner) {
    if (!mention.hasMonth()) {
      return PointResolver.open(point);
    }
    boolean passed =
        mention.grain() == Grain.DAY && point.day() < mention.day() && !manner.perfect();
    CalendarValue same = day(point, mention.year(), mention.month());
    if (!passed) {
      return same == null
          ? PointResolver.open(point)
          : Placement.anchored(same, mention.timex(), AnchorKind.MENTION);
    }
    boolean december = mention.month() == MONTHS;
    CalendarValue next =
        day(
            point,
            december ? mention.year() + 1 : mention.year(),
            december ? 1 : mention.month() + 1);
    if (next == null || same == null) {
      return PointResolver.open(point);
    }
    return Placement.anchored(next, mention.timex(), AnchorKind.MENTION)
        .or(Placement.anchored(same, mention.timex(), AnchorKind.MENTION));
  }

  private static @Nullable CalendarValue day(Point point, int year, int month) {
    LocalDate day = CalendarValue.dateOrNull(year, month, point.day());
    return day == null ? null : CalendarValue.day(day).at(point.clock());
  }

  /** The month in which a part of a year begins; seasons as in the north. */
  private static int month(Point point) {
    return switch (point.grain()) {
      case MONTH, DAY -> point.month();
      case SEASON -> season(point.part());
      case QUARTER -> point.part() * 3 - 2;
      case HALF -> point.part() * 6 - 5;
      default -> Meaning.NONE;
    };
  }

  private static int month(CalendarValue value) {
    return switch (value.grain()) {
      case MONTH, DAY, WEEK, WEEKEND -> value.month();
      case SEASON -> season(value.part());
      case QUARTER -> value.part() * 3 - 2;
      case HALF -> value.part() * 6 - 5;
      default -> Meaning.NONE;
    };
  }

  private static int season(int part) {
    return (part - 20) * 3;
  }
}
