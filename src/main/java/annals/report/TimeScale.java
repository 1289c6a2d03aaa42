// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Days as places on a line that leaves out the years in which nothing happens: every year that
 * occurs gets the same width, or every decade, century or millennium where years would be too many.
 * A gap between two columns is a gap in time.
 */
final class TimeScale {
  private static final int MOST_COLUMNS = 14;
  private static final int[] YEARS_A_COLUMN = {1, 10, 100, 1000};

  private final int years;
  private final List<Integer> columns;
  private final int width;

  /** A column and where it starts; whether years are left out before it. */
  record Tick(String label, long x, boolean gap) {}

  private TimeScale(int years, List<Integer> columns, int width) {
    this.years = years;
    this.columns = columns;
    this.width = width;
  }

  /** A scale for days, at least one, over a width in pixels. */
  static TimeScale of(List<LocalDate> days, int width) {
    for (int years : YEARS_A_COLUMN) {
      var columns = new TreeSet<Integer>();
      days.forEach(day -> columns.add(Math.floorDiv(day.getYear(), years)));
      if (columns.size() <= MOST_COLUMNS || years == YEARS_A_COLUMN[YEARS_A_COLUMN.length - 1]) {
        return new TimeScale(years, List.copyOf(columns), width);
      }
    }
    throw new IllegalStateException("no scale");
  }

  List<Tick> ticks() {
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i < columns.size(); i++) {
      boolean gap = i > 0 && columns.get(i) > columns.get(i - 1) + 1;
      String label = columns.get(i) * years + (years == 1 ? "" : "s");
      ticks.add(new Tick(label, (long) i * width / columns.size(), gap));
    }
    return ticks;
  }

  /** Where a day starts, in pixels from the left; days outside of all columns are at their edge. */
  long x(LocalDate day) {
    int column = Math.floorDiv(day.getYear(), years);
    int index = 0;
    while (index < columns.size() && columns.get(index) < column) {
      index++;
    }
    double inside = 0;
    if (index < columns.size() && columns.get(index) == column) {
      LocalDate first = LocalDate.of(column * years, 1, 1);
      double days = day.toEpochDay() - first.toEpochDay();
      inside = days / (first.plusYears(years).toEpochDay() - first.toEpochDay());
    }
    return Math.round((index + inside) * width / columns.size());
  }
}
