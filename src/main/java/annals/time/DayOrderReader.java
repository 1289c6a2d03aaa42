// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DateOptions.MetadataDate;
import annals.time.DocumentClocks.DayOrder;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a document's numeric dates are day first or month first, by the first evidence
 * that decides: a number over 12 or a weekday in one of them; one reading later than the page was
 * fetched; one reading equal to a date in words, to one of the metadata, or to the dateline of a
 * report; the votes of the site; weak cues.
 */
final class DayOrderReader {
  /** What is read where nothing decides; such dates are ambiguous. */
  static final DayOrderDecision DEFAULT =
      new DayOrderDecision(DayOrder.MDY, "nothing decides", false);

  private static final String ENGLISH = "en";
  private static final int FOREIGN_SAMPLE = 1000;

  private DayOrderReader() {}

  /**
   * @param pageClock the page's own clock, which says when it was fetched where the input does not
   */
  static DayOrderDecision decide(
      PageDates page, @Nullable DateCandidate pageClock, DateOptions options) {
    if (options.dayOrder() != null) {
      return new DayOrderDecision(options.dayOrder(), "the option day_order", true);
    }
    List<DateCandidate> dates = page.dates();
    List<Numeric> numerics =
        dates.stream()
            .filter(DateCandidate::isNumeric)
            .map(DateCandidate::meaning)
            .map(Numeric.class::cast)
            .toList();
    int day = 0;
    int month = 0;
    for (Numeric numeric : numerics) {
      DayOrder own = NumericReading.own(numeric);
      day += own == DayOrder.DMY ? 1 : 0;
      month += own == DayOrder.MDY ? 1 : 0;
    }
    if (day != month) {
      DayOrder order = day > month ? DayOrder.DMY : DayOrder.MDY;
      return new DayOrderDecision(
          order, "another numeric date of the document is " + words(order), true);
    }
    LocalDate latest = latest(options.fetchedAt(), pageClock);
    DayOrderDecision found = latest == null ? null : byFetch(numerics, latest);
    if (found == null) {
      found = byDays(numerics, written(dates), "is also written out");
    }
    if (found == null) {
      found = byDays(numerics, stated(options.metadata()), "is what the metadata say");
    }
    if (found == null) {
      found = byReport(numerics, page.reported());
    }
    if (found == null && options.siteVote() != null) {
      found =
          new DayOrderDecision(
              options.siteVote(), "most dates of the site are " + words(options.siteVote()), true);
    }
    return found == null ? weak(dates, page.text(), options.page().language()) : found;
  }

  private static @Nullable LocalDate latest(
      @Nullable LocalDateTime fetched, @Nullable DateCandidate pageClock) {
    if (fetched != null) {
      return fetched.toLocalDate();
    }
    boolean plain = pageClock != null && !(pageClock.meaning() instanceof Numeric);
    return plain ? pageClock.day(DEFAULT) : null;
  }

  static String words(DayOrder order) {
    return order == DayOrder.DMY
        ? "day first"
        : order == DayOrder.MDY ? "month first" : "year first";
  }

  private static @Nullable DayOrderDecision byFetch(List<Numeric> numerics, LocalDate latest) {
    for (Numeric numeric : numerics) {
      LocalDate day = NumericReading.date(numeric, DayOrder.DMY);
      LocalDate month = NumericReading.date(numeric, DayOrder.MDY);
      if (day == null
          || month == null
          || day.equals(month)
          || day.isAfter(latest) == month.isAfter(latest)) {
        continue;
      }
      DayOrder order = day.isAfter(latest) ? DayOrder.MDY : DayOrder.DMY;
      LocalDate other = order == DayOrder.DMY ? month : day;
      return new DayOrderDecision(
          order, other + " would be after the page was fetched on " + latest, true);
    }
    return null;
  }

  private static @Nullable DayOrderDecision byDays(
      List<Numeric> numerics, Set<LocalDate> known, String why) {
    for (Numeric numeric : numerics) {
      LocalDate day = NumericReading.date(numeric, DayOrder.DMY);
      LocalDate month = NumericReading.date(numeric, DayOrder.MDY);
      if (day == null || month == null || day.equals(month)) {
        continue;
      }
      boolean dayKnown = known.contains(day);
      if (dayKnown != known.contains(month)) {
        DayOrder order = dayKnown ? DayOrder.DMY : DayOrder.MDY;
        return new DayOrderDecision(order, (dayKnown ? day : month) + " " + why, true);
      }
    }
    return null;
  }

  /** Days that the metadata state with the year first or a month's name. */
  private static Set<LocalDate> stated(List<MetadataDate> metadata) {
    var days = new HashSet<LocalDate>();
    for (MetadataDate entry : metadata) {
      DateCandidate date = PageDates.single(entry.text());
      LocalDate day = date == null || date.isNumeric() ? null : date.day(DEFAULT);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /**
   * A report is dated by day and month ("ROME, June 8 (ANSA) -"), on the day that it is published
   * or the one before.
   */
  private static @Nullable DayOrderDecision byReport(
      List<Numeric> numerics, List<MonthDay> reported) {
    for (Numeric numeric : numerics) {
      LocalDate day = NumericReading.date(numeric, DayOrder.DMY);
      LocalDate month = NumericReading.date(numeric, DayOrder.MDY);
      if (day == null || month == null || day.equals(month)) {
        continue;
      }
      boolean dayFits = reported.stream().anyMatch(report -> follows(day, report));
      boolean monthFits = reported.stream().anyMatch(report -> follows(month, report));
      if (dayFits != monthFits) {
        DayOrder order = dayFits ? DayOrder.DMY : DayOrder.MDY;
        return new DayOrderDecision(
            order, "the dateline of the report says " + (dayFits ? day : month), true);
      }
    }
    return null;
  }

  private static boolean follows(LocalDate day, MonthDay report) {
    return MonthDay.from(day).equals(report) || MonthDay.from(day.minusDays(1)).equals(report);
  }

  /** The days that are written with a month's name or year first. */
  private static Set<LocalDate> written(List<DateCandidate> dates) {
    var days = new HashSet<LocalDate>();
    for (DateCandidate date : dates) {
      LocalDate day = date.meaning() instanceof Point ? date.day(DEFAULT) : null;
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private static DayOrderDecision weak(
      List<DateCandidate> dates, CharSequence text, @Nullable String language) {
    boolean foreign = language == null ? isForeign(text) : !language.equals(ENGLISH);
    DayOrderDecision dayFirst =
        foreign ? new DayOrderDecision(DayOrder.DMY, "the text is not English", true) : null;
    for (DateCandidate date : dates) {
      if (!date.isNumeric()) {
        continue;
      }
      if (date.rule().equals("date.numeric.dot")) {
        return new DayOrderDecision(DayOrder.DMY, "dots part the numbers", true);
      }
      ClockTime clock = date.clock();
      if (clock != null) {
        char last = TimeWords.lower(text.charAt(date.span().end() - 1));
        boolean meridiem = containsMeridiem(text, date) || last == 'm';
        if (!meridiem) {
          return new DayOrderDecision(DayOrder.DMY, "the time has 24 hours", true);
        }
        return dayFirst != null
            ? dayFirst
            : new DayOrderDecision(DayOrder.MDY, "the time has AM or PM, a weak hint", false);
      }
    }
    return dayFirst != null ? dayFirst : DEFAULT;
  }

  /** Whether a longer text does without the word "the": only English writes the month first. */
  private static boolean isForeign(CharSequence text) {
    int limit = Math.min(text.length(), FOREIGN_SAMPLE);
    for (int i = 0; i + 4 < limit; i++) {
      boolean the =
          text.charAt(i) == ' '
              && TimeWords.lower(text.charAt(i + 1)) == 't'
              && TimeWords.lower(text.charAt(i + 2)) == 'h'
              && TimeWords.lower(text.charAt(i + 3)) == 'e'
              && text.charAt(i + 4) == ' ';
      if (the) {
        return false;
      }
    }
    return limit == FOREIGN_SAMPLE;
  }

  private static boolean containsMeridiem(CharSequence text, DateCandidate date) {
    for (int i = date.span().start(); i + 1 < date.span().end(); i++) {
      char c = TimeWords.lower(text.charAt(i));
      if ((c == 'a' || c == 'p') && TimeWords.lower(text.charAt(i + 1)) == 'm') {
        return true;
      }
    }
    return false;
  }
}
