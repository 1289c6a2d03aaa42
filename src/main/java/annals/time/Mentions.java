// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates a text has told so far, for "that year", "the same day", "three days later". */
final class Mentions {
  private @Nullable CalendarValue last;
  private @Nullable CalendarValue lastDay;
  private @Nullable CalendarValue lastMonth;

  void add(CalendarValue value) {
    if (!value.hasYear()) {
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

  @Nullable CalendarValue last() {
    return last;
  }

  @Nullable CalendarValue lastMonth() {
    return lastMonth;
  }

  @Nullable LocalDate lastDay() {
    return lastDay == null ? null : lastDay.date();
  }
}
