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
  private final Frame frame;
  private final Mentions mentions;

  ShiftResolver(Frame frame, Mentions mentions) {
    this.frame = frame;
    this.mentions = mentions;
  }

  Placement resolve(Shift shift) {
    boolean told =
        shift.base() == Base.MENTION || (shift.base() == Base.TELLING && !frame.isNews());
    if (told) {
      CalendarValue mention = mention(shift.unit());
      if (mention != null) {
        return move(
            shift,
            mention.grain() == Meaning.Grain.DAY
                ? mention.date()
                : LocalDate.of(mention.year(), mention.month(), 1),
            mention.timex(),
            AnchorKind.MENTION);
      }
      if (!frame.isNews()) {
        return Placement.open(open(shift.unit()), shift.clock());
      }
    }
    LocalDate reference = frame.reference();
    return reference == null
        ? Placement.open(open(shift.unit()), shift.clock())
        : move(shift, reference, reference.toString(), AnchorKind.PUBLICATION);
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
    return switch (unit) {
      case YEAR, DECADE, CENTURY, MILLENNIUM -> mentions.last();
      case MONTH, QUARTER -> mentions.lastMonth();
      default -> {
        LocalDate day = mentions.lastDay();
        yield day == null ? null : CalendarValue.day(day);
      }
    };
  }

  private static Placement move(Shift shift, LocalDate from, String anchor, AnchorKind kind) {
    int by = shift.amount().whole() * shift.sign();
    try {
      return Placement.anchored(moved(shift, from, by), anchor, kind);
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
