// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Anniversary;
import annals.time.Meaning.Base;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.Timex.AnchorKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Places the document's own day, week or month in another year: "forty years ago today". */
final class AnniversaryResolver {
  private static final int TO_THURSDAY = 3;

  private final NewsResolver news;
  private final ShiftResolver shifts;

  AnniversaryResolver(NewsResolver news, ShiftResolver shifts) {
    this.news = news;
    this.shifts = shifts;
  }

  Placement resolve(Anniversary anniversary, Clause clause) {
    Placement own = own(anniversary.day(), clause);
    CalendarValue value = own.calendar();
    CalendarValue then = value == null ? null : then(anniversary.year(), value);
    return then == null || own.anchor() == null
        ? Placement.someDay(null)
        : Placement.anchored(then, own.anchor(), AnchorKind.PUBLICATION);
  }

  /** The day that counts from the day of publication: today, this week, Monday. */
  private Placement own(Meaning day, Clause clause) {
    return day instanceof Shift shift
        ? shifts.resolve(
            new Shift(shift.amount(), shift.sign(), shift.unit(), Base.PUBLICATION, null))
        : news.place((Point) day, clause);
  }

  private static @Nullable CalendarValue then(Meaning year, CalendarValue own) {
    if (year instanceof Point point) {
      return inYear(own, point.year());
    }
    Shift ago = (Shift) year;
    long by = (long) ago.amount().whole() * ago.sign();
    LocalDate date = own.date();
    return switch (ago.unit()) {
      case DAY -> CalendarValue.day(date.plusDays(by));
      case WEEK -> CalendarValue.day(date.plusWeeks(by));
      case FORTNIGHT -> CalendarValue.day(date.plusWeeks(2 * by));
      case MONTH -> CalendarValue.day(date.plusMonths(by));
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          inYear(own, year(own) + (int) by * ago.unit().factor());
      default -> null;
    };
  }

  /** The year of a week is that of its Thursday. */
  private static int year(CalendarValue own) {
    return own.grain() == Grain.WEEK ? own.date().plusDays(TO_THURSDAY).getYear() : own.year();
  }

  private static @Nullable CalendarValue inYear(CalendarValue own, int year) {
    if (own.grain() != Grain.WEEK) {
      return own.inYear(year);
    }
    LocalDate thursday = own.date().plusDays(TO_THURSDAY);
    LocalDate then = CalendarValue.dateOrNull(year, thursday.getMonthValue(), 1);
    return then == null ? null : CalendarValue.week(then.plusDays(thursday.getDayOfMonth() - 1L));
  }
}
