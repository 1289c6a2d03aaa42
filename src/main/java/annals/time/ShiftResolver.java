// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Base;
import annals.time.Meaning.SamePeriod;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So many units from a day, at the unit's own precision: forty years before 7 January 2019 is the
 * year 1979, not 7 January 1979.
 */
final class ShiftResolver {
  /** Years of more digits have no place in TIMEX3 or EDTF. */
  private static final int LAST_YEAR = 9999;

  private final Frame frame;
  private final Mentions mentions;
  private final Telling telling;

  ShiftResolver(Frame frame, Mentions mentions, Telling telling) {
    this.telling = telling;
    this.frame = frame;
    this.mentions = mentions;
  }

  /** Like {@link #resolve(Shift)}; "the year" is the one told of where the words tell of it. */
  Placement resolve(Shift shift, Clause clause) {
    CalendarValue clock = telling.clock();
    boolean tells =
        shift.base() == Base.SCENE
            && shift.sign() == 0
            && clock != null
            && clock.hasYear()
            && (shift.unit() == TimeUnit.YEAR || clock.hasMonth())
            && clause.manner().past()
            && frame.isPast(clock);
    if (tells) {
      return move(shift, start(clock), clock.timex(), AnchorKind.TELLING);
    }
    if (shift.base() == Base.DAY_BEFORE) {
      return resolve(shift.from(frame.isPast(telling.heard()) ? Base.MENTION : Base.PUBLICATION));
    }
    return resolve(isOfStory(shift, clause) ? shift.from(Base.MENTION) : shift);
  }

  /** In a story "had left two years ago" counts from what it tells, not from its own day. */
  private boolean isOfStory(Shift shift, Clause clause) {
    return !frame.isNews()
        && shift.base() == Base.PUBLICATION
        && shift.sign() < 0
        && clause.manner().perfect();
  }

  private static LocalDate start(CalendarValue value) {
    return value.grain() == Meaning.Grain.DAY
        ? value.date()
        : LocalDate.of(value.year(), value.month(), 1);
  }

  /** The day or month named before it, or as long after that. */
  private Placement apposed(Shift shift) {
    Placement after = resolve(shift.from(Base.MENTION));
    CalendarValue mention = mentions.nearest();
    Placement same = mention == null ? null : from(shift.toward(0), Placement.absolute(mention));
    return same == null ? after : same.or(after);
  }

  Placement resolve(Shift shift) {
    if (shift.base() == Base.APPOSED) {
      return apposed(shift);
    }
    boolean told =
        shift.base() == Base.MENTION
            || shift.base() == Base.NEWS_DAY
            || (shift.base() != Base.PUBLICATION && !frame.isNews());
    if (told) {
      CalendarValue mention = mention(shift.unit());
      if (mention != null) {
        Placement placed = counted(shift, mention);
        return shift.sign() > 0 && isToCome(placed)
            ? Placement.open(open(shift.unit()), shift.clock())
            : placed;
      }
      boolean counts = shift.sign() >= 0 || mentions.nearest() != null;
      if (!frame.isNews() || (shift.base() == Base.MENTION && counts)) {
        return Placement.open(open(shift.unit()), shift.clock());
      }
    }
    LocalDate reference = frame.reference();
    return reference == null
        ? Placement.open(open(shift.unit()), shift.clock())
        : move(shift, reference, reference.toString(), AnchorKind.PUBLICATION);
  }

  /** Counted from a mention, and from what it is in another reading. */
  private Placement counted(Shift counted, CalendarValue mention) {
    Shift shift = frame.isNews() ? counted.inYears() : counted;
    Placement placed = move(shift, start(mention), mention.timex(), AnchorKind.MENTION);
    CalendarValue other =
        mentions.doubt() == 0 ? null : mention.inYear(mention.year() + mentions.doubt());
    if (other != null) {
      return placed.or(move(shift, start(other), other.timex(), AnchorKind.MENTION));
    }
    CalendarValue scene = mentions.last();
    boolean aside =
        scene != null
            && scene.hasYear()
            && scene.year() != mention.year()
            && shift.unit() == TimeUnit.YEAR;
    return aside ? placed.or(move(shift, start(scene), scene.timex(), AnchorKind.MENTION)) : placed;
  }

  /** "Three years later" is told in the past: it cannot lie after the document's own day. */
  private boolean isToCome(Placement placed) {
    CalendarValue value = placed.calendar();
    LocalDate first = value == null ? null : value.first();
    LocalDate reference = frame.reference();
    return first != null && reference != null && first.isAfter(reference);
  }

  /** Units counted from a date that is said; null where that date is not exact enough. */
  static @Nullable Placement from(Shift shift, Placement said) {
    CalendarValue date = said.calendar();
    Placement placed = date == null ? null : from(shift, date);
    CalendarValue other = date == null ? null : date.inYear(date.year() + said.yearsOff());
    Placement elsewhere = other == null ? null : from(shift, other);
    return placed == null || elsewhere == null ? placed : placed.or(elsewhere);
  }

  private static @Nullable Placement from(Shift shift, CalendarValue date) {
    boolean exact =
        switch (shift.unit()) {
          case SECOND, MINUTE, HOUR -> false;
          case DAY, WEEKEND, WEEK, FORTNIGHT -> date.grain() == Meaning.Grain.DAY;
          case MONTH, QUARTER -> date.hasMonth();
          default -> date.hasYear();
        };
    return exact ? move(shift, start(date), date.timex(), AnchorKind.MENTION) : null;
  }

  /** The month or quarter told last, in the year that is said; that year where none was told. */
  Placement samePeriod(SamePeriod period) {
    Placement year = resolve(period.year());
    CalendarValue told = mentions.lastPart();
    CalendarValue there = year.calendar();
    if (told == null || there == null) {
      return year;
    }
    CalendarValue same = told.inYear(there.year());
    return same == null ? year : Placement.anchored(same, told.timex(), AnchorKind.MENTION);
  }

  /** The last date told that is exact enough to count units from. */
  private @Nullable CalendarValue mention(TimeUnit unit) {
    CalendarValue nearest = mentions.nearest();
    return switch (unit) {
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          nearest != null && nearest.hasYear() ? nearest : null;
      case MONTH, QUARTER -> agreed(mentions.lastMonth());
      default -> {
        LocalDate day = mentions.lastDay();
        yield day == null ? null : agreed(CalendarValue.day(day));
      }
    };
  }

  /** A mention stands where nothing coarser of another time was mentioned after it. */
  private @Nullable CalendarValue agreed(@Nullable CalendarValue mention) {
    return mention == null || mentions.hasMovedOn(mention.date()) ? null : mention;
  }

  private static Placement move(Shift shift, LocalDate from, String anchor, AnchorKind kind) {
    int by = shift.amount().whole() * shift.sign();
    try {
      CalendarValue value = moved(shift, from, by);
      return Math.abs(value.year()) > LAST_YEAR
          ? Placement.open(open(shift.unit()), shift.clock())
          : Placement.anchored(value, anchor, kind);
    } catch (DateTimeException e) {
      return Placement.open(open(shift.unit()), shift.clock()); // beyond the calendar
    }
  }

  private static CalendarValue moved(Shift shift, LocalDate from, int by) {
    return switch (shift.unit()) {
      case SECOND, MINUTE, HOUR -> CalendarValue.day(from);
      case DAY -> CalendarValue.day(from.plusDays(by)).at(shift.clock());
      case WEEK -> CalendarValue.week(from.plusWeeks(by));
      case FORTNIGHT -> CalendarValue.week(from.plusWeeks(2L * by));
      case WEEKEND -> CalendarValue.weekend(from.plusWeeks(by));
      case MONTH -> {
        LocalDate month = from.plusMonths(by);
        yield CalendarValue.month(month.getYear(), month.getMonthValue());
      }
      case QUARTER -> {
        LocalDate month = from.plusMonths(3L * by);
        yield CalendarValue.part(
            Meaning.Grain.QUARTER, month.getYear(), (month.getMonthValue() + 2) / 3);
      }
      case YEAR -> CalendarValue.year(from.getYear() + by);
      case DECADE ->
          CalendarValue.part(Meaning.Grain.DECADE, (from.getYear() + 10 * by) / 10 * 10, 0);
      case CENTURY ->
          CalendarValue.part(Meaning.Grain.CENTURY, (from.getYear() + 100 * by) / 100 * 100, 0);
      case MILLENNIUM ->
          CalendarValue.part(
              Meaning.Grain.MILLENNIUM, (from.getYear() + 1000 * by) / 1000 * 1000, 0);
    };
  }

  static String open(TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
