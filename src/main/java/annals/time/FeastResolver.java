// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Feast;
import annals.time.Meaning.Point;
import java.time.LocalDate;

/** Places a feast: in the year that is said, else in that which its date would have. */
final class FeastResolver {
  private final Frame frame;
  private final Mentions mentions;
  private final Telling telling;
  private final PointResolver points;

  FeastResolver(Frame frame, Mentions mentions, Telling telling, PointResolver points) {
    this.frame = frame;
    this.mentions = mentions;
    this.telling = telling;
    this.points = points;
  }

  /** A feast of the year that is said, else of the year that its date would have. */
  Placement resolve(Feast feast, Clause clause) {
    if (feast.year() != Meaning.NONE) {
      return sighted(feast, Placement.absolute(onFeast(feast, feast.year())));
    }
    CalendarValue clock = frame.isNews() ? telling.clock() : mentions.last();
    LocalDate reference = frame.reference();
    if (clock == null && (reference == null || !frame.isNews())) {
      return Placement.someDay(null);
    }
    int guessed = clock != null ? clock.year() : reference.getYear();
    LocalDate guess = Feasts.day(feast.rule(), guessed);
    Point point = Point.day(Meaning.NONE, guess.getMonthValue(), guess.getDayOfMonth());
    Placement placed = points.resolve(point, clause);
    CalendarValue value = placed.calendar();
    return value == null
        ? PointResolver.open(point)
        : onFeast(feast, value.year(), placed)
            .or(onFeast(feast, value.year() + placed.yearsOff(), placed));
  }

  private static Placement onFeast(Feast feast, int year, Placement placed) {
    return sighted(feast, Placement.anchored(onFeast(feast, year), placed.anchor(), placed.kind()));
  }

  private static CalendarValue onFeast(Feast feast, int year) {
    return CalendarValue.day(Feasts.day(feast.rule(), year));
  }

  /** What hangs on the new moon being seen may as well be the day after. */
  private static Placement sighted(Feast feast, Placement placed) {
    CalendarValue day = placed.calendar();
    return day != null && MoonFeasts.isSighted(feast.rule())
        ? placed.or(Placement.absolute(CalendarValue.day(day.date().plusDays(1))))
        : placed;
  }
}
