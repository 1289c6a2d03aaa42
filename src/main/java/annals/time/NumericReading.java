// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.DayOrder;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one numeric date is read: what in it decides, else what the document decided. {@code
 * 09/01/2019} is 9 January where the document says day first; where nothing does it is ambiguous.
 *
 * @param evidence why it was read so
 * @param other the other reading where both are dates
 */
record NumericReading(Point point, String evidence, boolean ambiguous, @Nullable Point other) {
  private static final int MONTHS = 12;

  static NumericReading of(Numeric numeric, DayOrderDecision order) {
    DayOrder own = own(numeric);
    if (own != null) {
      return new NumericReading(read(numeric, own), evidence(numeric, own), false, null);
    }
    if (numeric.first() == numeric.second()) {
      return new NumericReading(
          numeric.dayFirst(), "day and month are the same number", false, null);
    }
    DayOrder other = order.order() == DayOrder.MDY ? DayOrder.DMY : DayOrder.MDY;
    return new NumericReading(
        read(numeric, order.order()), order.evidence(), !order.certain(), read(numeric, other));
  }

  static Point read(Numeric numeric, DayOrder order) {
    return order == DayOrder.MDY ? numeric.monthFirst() : numeric.dayFirst();
  }

  /** The order that the date itself shows; null where it shows none. */
  static @Nullable DayOrder own(Numeric numeric) {
    if (numeric.first() > MONTHS) {
      return DayOrder.DMY;
    }
    if (numeric.second() > MONTHS) {
      return DayOrder.MDY;
    }
    if (numeric.weekday() == Meaning.NONE || numeric.first() == numeric.second()) {
      return null;
    }
    boolean day = fitsWeekday(numeric, DayOrder.DMY);
    boolean month = fitsWeekday(numeric, DayOrder.MDY);
    return day == month ? null : day ? DayOrder.DMY : DayOrder.MDY;
  }

  private static boolean fitsWeekday(Numeric numeric, DayOrder order) {
    LocalDate date = date(numeric, order);
    return date != null && date.getDayOfWeek().getValue() == numeric.weekday();
  }

  /** The day under one reading; null where the calendar has none. */
  static @Nullable LocalDate date(Numeric numeric, DayOrder order) {
    Point point = read(numeric, order);
    return CalendarValue.dateOrNull(point.year(), point.month(), point.day());
  }

  private static String evidence(Numeric numeric, DayOrder order) {
    if (numeric.first() > MONTHS || numeric.second() > MONTHS) {
      return Math.max(numeric.first(), numeric.second()) + " is over 12";
    }
    return "the weekday fits only " + (order == DayOrder.DMY ? "day first" : "month first");
  }
}
