// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DateOptions.MetadataDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that the page's metadata state. Systems often state the hour of Greenwich where readers see
 * that of the publisher: {@code 2022-05-04T00:53Z} is 3 May in Buenos Aires, and a page may print
 * so.
 */
record StatedDay(MetadataDate source, DateCandidate date) {
  /** The offsets of the places where most papers are made: California and New Zealand. */
  private static final int LEAST_HOURS = -8;

  private static final int MOST_HOURS = 13;

  /** All offsets that are in use. */
  private static final int FEWEST_HOURS = -12;

  private static final int GREATEST_HOURS = 14;

  /** Metadata write numbers in the order of programs where nothing else is known. */
  private static final DayOrderDecision MONTH_FIRST =
      new DayOrderDecision(DocumentClocks.DayOrder.MDY, "", false);

  /** What can be read of the metadata and is not later than the page. */
  static List<StatedDay> all(
      List<MetadataDate> metadata, @Nullable LocalDateTime crawled, DayOrderDecision order) {
    var days = new ArrayList<StatedDay>();
    for (MetadataDate entry : metadata) {
      DateCandidate date = PageDates.single(entry.text());
      LocalDate day = date == null ? null : date.day(reading(order));
      if (date != null
          && day != null
          && (crawled == null || !day.isAfter(crawled.toLocalDate().plusDays(1)))) {
        days.add(new StatedDay(entry, date));
      }
    }
    return days;
  }

  static DayOrderDecision reading(DayOrderDecision order) {
    return order.certain() ? order : MONTH_FIRST;
  }

  LocalDate day(DayOrderDecision order) {
    return java.util.Objects.requireNonNull(date.day(reading(order)));
  }

  /** Whether a printed day is the same, or the same hour in another zone. */
  boolean covers(DateCandidate printed, DayOrderDecision order) {
    LocalDate day = printed.day(order);
    LocalDate stated = day(order);
    if (day == null || day.equals(stated)) {
      return day != null;
    }
    ClockTime clock = date.clock();
    boolean greenwich = clock != null && clock.hasMinute() && isGreenwich(clock.zone());
    LocalDateTime instant = greenwich ? date.at(reading(order)) : null;
    if (instant == null) {
      return false;
    }
    ClockTime time = printed.clock();
    LocalDateTime local = printed.at(order);
    if (time != null && time.hasMinute() && local != null) {
      return !local.isBefore(instant.plusHours(FEWEST_HOURS))
          && !local.isAfter(instant.plusHours(GREATEST_HOURS));
    }
    return day.equals(instant.plusHours(LEAST_HOURS).toLocalDate())
        || day.equals(instant.plusHours(MOST_HOURS).toLocalDate());
  }

  private static boolean isGreenwich(@Nullable String zone) {
    return "Z".equals(zone) || "+00:00".equals(zone) || ZoneOffset.UTC.getId().equals(zone);
  }
}
