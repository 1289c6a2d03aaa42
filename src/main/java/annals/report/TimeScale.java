// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days as places on a line of columns of equal width: a day, month, year, decade, century or
 * millennium each, the finest of which there are few enough. Columns in which nothing happens are
 * left out, and a mark with their number stands in their place, so that no gap looks like none.
 */
final class TimeScale {
  private static final int MOST_COLUMNS = 14;
  private static final int GAP = 22;

  private final Unit unit;
  private final List<Long> columns;
  private final double width;

  /** What a column is. */
  private enum Unit {
    DAY("day", 0),
    MONTH("month", 0),
    YEAR("year", 1),
    DECADE("decade", 10),
    CENTURY("century", 100),
    MILLENNIUM("millennium", 1000);

    private static final DateTimeFormatter DAYS =
        DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTHS =
        DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int MONTHS_OF_A_YEAR = 12;

    private final String label;
    private final int years;

    Unit(String label, int years) {
      this.label = label;
      this.years = years;
    }

    long column(LocalDate day) {
      return switch (this) {
        case DAY -> day.toEpochDay();
        case MONTH -> (long) day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue() - 1;
        default -> Math.floorDiv(day.getYear(), years);
      };
    }

    LocalDate first(long column) {
      return switch (this) {
        case DAY -> LocalDate.ofEpochDay(column);
        case MONTH ->
            YearMonth.of(
                    (int) Math.floorDiv(column, MONTHS_OF_A_YEAR),
                    Math.floorMod(column, MONTHS_OF_A_YEAR) + 1)
                .atDay(1);
        default -> LocalDate.of((int) column * years, 1, 1);
      };
    }

    String name(long column) {
      return switch (this) {
        case DAY -> DAYS.format(first(column));
        case MONTH -> MONTHS.format(first(column));
        case YEAR -> String.valueOf(column);
        default -> column * years + "s";
      };
    }
  }

  /**
   * A column and where it starts.
   *
   * @param gap how many columns are left out before it, in words; null for none
   * @param gapX where the mark for them stands
   */
  record Tick(String label, long x, @Nullable String gap, long gapX) {
    Tick shifted(int by) {
      return new Tick(label, x + by, gap, gapX + by);
    }
  }

  private TimeScale(Unit unit, Collection<Long> columns, int width) {
    this.unit = unit;
    this.columns = List.copyOf(columns);
    this.width = (double) (width - GAP * gapsBefore(columns.size())) / columns.size();
  }

  /** A scale for days, at least one, over a width in pixels. */
  static TimeScale of(List<LocalDate> days, int width) {
    for (Unit unit : Unit.values()) {
      var columns = new TreeSet<Long>();
      days.forEach(day -> columns.add(unit.column(day)));
      boolean last = unit == Unit.MILLENNIUM;
      var scale = new TimeScale(unit, columns, width);
      boolean torn = scale.gapsBefore(columns.size()) * 2 >= columns.size() && unit.years == 0;
      if (last || (columns.size() <= MOST_COLUMNS && !torn)) {
        return scale;
      }
    }
    throw new IllegalStateException("no scale");
  }

  /** How many times columns are left out before one. */
  private int gapsBefore(int index) {
    int gaps = 0;
    for (int i = 1; i < Math.min(index + 1, columns.size()); i++) {
      gaps += columns.get(i) > columns.get(i - 1) + 1 ? 1 : 0;
    }
    return gaps;
  }

  private double start(int index) {
    return index * width + GAP * gapsBefore(index);
  }

  List<Tick> ticks() {
    var ticks = new ArrayList<Tick>();
    for (int i = 0; i < columns.size(); i++) {
      long left = i == 0 ? 0 : columns.get(i) - columns.get(i - 1) - 1;
      String gap =
          left <= 0 ? null : left + " " + unit.label + (left == 1 ? "" : "s") + " without events";
      long x = Math.round(start(i));
      ticks.add(new Tick(unit.name(columns.get(i)), x, gap, x - GAP / 2));
    }
    return ticks;
  }

  /** Where a day starts, in pixels from the left; days outside of all columns are at their edge. */
  long x(LocalDate day) {
    long column = unit.column(day);
    int index = 0;
    while (index < columns.size() && columns.get(index) < column) {
      index++;
    }
    if (index == columns.size()) {
      return Math.round(start(index - 1) + width);
    }
    if (columns.get(index) != column) {
      return Math.round(start(index));
    }
    LocalDate first = unit.first(column);
    double days = day.toEpochDay() - first.toEpochDay();
    double all = unit.first(column + 1).toEpochDay() - first.toEpochDay();
    return Math.round(start(index) + days / all * width);
  }

  /** Where a day ends: within its own column. */
  long end(LocalDate day) {
    int index = columns.indexOf(unit.column(day));
    LocalDate next = day.plusDays(1);
    boolean stays = unit.column(next) == unit.column(day);
    return stays || index < 0 ? x(next) : Math.round(start(index) + width);
  }
}
