// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.DayOrder;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a document's numeric dates are day first or month first, by the first evidence
 * that decides: a number over 12 or a weekday in one of them; one reading later than the page was
 * fetched; one reading equal to a date in words; the votes of the site; weak cues; the option.
 */
final class DayOrderReader {
  /** What is read where nothing decides; such dates are ambiguous. */
  static final DayOrderDecision DEFAULT =
      new DayOrderDecision(DayOrder.MDY, "nothing decides", false);

  private static final int FOREIGN_SAMPLE = 1000;

  private DayOrderReader() {}

  /**
   * @param fetched when the page was fetched, if the input says; else the page clock says it
   */
  static DayOrderDecision decide(
      List<DateCandidate> dates,
      @Nullable LocalDateTime fetched,
      @Nullable DateCandidate pageClock,
      DateOptions options,
      CharSequence text) {
    if (options.dayOrder() != null) {
      return new DayOrderDecision(options.dayOrder(), "the option day_order", true);
    }
    List<Numeric> numerics =
        dates.stream()
            .filter(d -> d.meaning() instanceof Numeric)
            .map(d -> (Numeric) d.meaning())
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
    LocalDate latest = latest(fetched, pageClock);
    DayOrderDecision found = latest == null ? null : byFetch(numerics, latest);
    if (found == null) {
      found = byWrittenDate(numerics, dates);
    }
    if (found == null && options.siteVote() != null) {
      found =
          new DayOrderDecision(
              options.siteVote(), "most dates of the site are " + words(options.siteVote()), true);
    }
    return found == null ? weak(dates, text) : found;
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

  private static @Nullable DayOrderDecision byWrittenDate(
      List<Numeric> numerics, List<DateCandidate> dates) {
    for (Numeric numeric : numerics) {
      LocalDate day = NumericReading.date(numeric, DayOrder.DMY);
      LocalDate month = NumericReading.date(numeric, DayOrder.MDY);
      if (day == null || month == null || day.equals(month)) {
        continue;
      }
      boolean dayWritten = isWritten(day, dates);
      if (dayWritten != isWritten(month, dates)) {
        DayOrder order = dayWritten ? DayOrder.DMY : DayOrder.MDY;
        return new DayOrderDecision(
            order, (dayWritten ? day : month) + " is also written out", true);
      }
    }
    return null;
  }

  private static boolean isWritten(LocalDate day, List<DateCandidate> dates) {
    return dates.stream()
        .anyMatch(
            d ->
                d.meaning() instanceof Point p
                    && p.year() == day.getYear()
                    && p.month() == day.getMonthValue()
                    && p.day() == day.getDayOfMonth());
  }

  private static DayOrderDecision weak(List<DateCandidate> dates, CharSequence text) {
    for (DateCandidate date : dates) {
      if (!(date.meaning() instanceof Numeric)) {
        continue;
      }
      if (date.rule().equals("date.numeric.dot")) {
        return new DayOrderDecision(DayOrder.DMY, "dots part the numbers", true);
      }
      ClockTime clock = date.clock();
      if (clock != null) {
        char last = TimeWords.lower(text.charAt(date.span().end() - 1));
        boolean meridiem = containsMeridiem(text, date) || last == 'm';
        return meridiem
            ? new DayOrderDecision(DayOrder.MDY, "the time has AM or PM", true)
            : new DayOrderDecision(DayOrder.DMY, "the time has 24 hours", true);
      }
    }
    return isForeign(text)
        ? new DayOrderDecision(DayOrder.DMY, "the text is not English", true)
        : DEFAULT;
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
