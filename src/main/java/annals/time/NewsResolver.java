// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Timex.AnchorKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Places a date that counts from the document's own day ({@link NewsDays} says which one). */
final class NewsResolver {
  private final Frame frame;

  NewsResolver(Frame frame) {
    this.frame = frame;
  }

  Placement place(Point point, Clause clause) {
    LocalDate day = frame.reference();
    if (day == null) {
      return PointResolver.open(point);
    }
    try {
      if (point.grain() == Grain.WEEKEND) {
        LocalDate saturday = NewsDays.weekday(point, day, clause.tense());
        boolean now = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Placement.anchored(
            CalendarValue.weekend(now ? day : saturday), day.toString(), AnchorKind.PUBLICATION);
      }
      CalendarValue value =
          point.weekday() != Meaning.NONE && point.day() == Meaning.NONE
              ? CalendarValue.day(NewsDays.weekday(point, day, clause.tense())).at(point.clock())
              : PointResolver.value(point, NewsDays.year(point, day, clause.tense()));
      return Placement.anchored(value, day.toString(), AnchorKind.PUBLICATION);
    } catch (DateTimeException e) {
      return PointResolver.open(point);
    }
  }
}
