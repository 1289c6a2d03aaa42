// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates a text has told so far, for "that year", "the same day", "three days later". */
final class Mentions {
  private static final int FAR_YEARS = 15;

  private @Nullable CalendarValue strayed;
  private @Nullable CalendarValue nearest;
  private @Nullable CalendarValue last;
  private @Nullable CalendarValue lastDay;
  private @Nullable CalendarValue lastMonth;

  /** A date mentioned, be it in passing: what "three years later" counts from. */
  void pass(CalendarValue value) {
    nearest = value.at(null);
  }

  /** A date that sets the scene. */
  void add(CalendarValue value) {
    if (!value.hasYear() || strays(value)) {
      return;
    }
    last = value.at(null);
    if (value.hasMonth()) {
      lastMonth = last;
    } else if (lastMonth != null && lastMonth.year() != value.year()) {
      lastMonth = null;
    }
    if (value.grain() == Grain.DAY) {
      lastDay = last;
    } else if (lastDay != null
        && (lastDay.year() != value.year()
            || (value.hasMonth() && lastDay.month() != value.month()))) {
      lastDay = null;
    }
  }

  /** A bare year far from what is told is a remark, until another one is near it. */
  private boolean strays(CalendarValue value) {
    if (value.grain() != Grain.YEAR || value.year() <= 0 || last == null || isNear(last, value)) {
      strayed = null;
      return false;
    }
    boolean again = strayed != null && isNear(strayed, value) && strayed.year() != value.year();
    strayed = again ? null : value;
    return !again;
  }

  private static boolean isNear(CalendarValue a, CalendarValue b) {
    return Math.abs(a.year() - b.year()) <= FAR_YEARS;
  }

  /** Whether a date of another month or year was mentioned after a day. */
  boolean hasMovedOn(LocalDate day) {
    return nearest != null
        && nearest.hasYear()
        && (nearest.year() != day.getYear()
            || (nearest.hasMonth() && nearest.month() != day.getMonthValue()));
  }

  @Nullable CalendarValue nearest() {
    return nearest;
  }

  @Nullable CalendarValue last() {
    return last;
  }

  @Nullable CalendarValue lastMonth() {
    return lastMonth;
  }

  /** The last date told that is a part of a year, not a year. */
  @Nullable CalendarValue lastPart() {
    return last == null || last.grain() == Grain.YEAR ? lastMonth : last;
  }

  @Nullable LocalDate lastDay() {
    return lastDay == null ? null : lastDay.date();
  }
}
