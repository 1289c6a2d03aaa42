// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Issue;
import annals.text.SourceText;
import annals.time.DateCandidate.Label;
import annals.time.HeaderReading.HeaderDate;
import annals.time.HeaderReading.RoleChange;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.Timex.DateRole;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the three clocks of a page. Every full date outside long sentences is a candidate; labels,
 * the place below the headline, a time of day and a line of its own speak for the day of
 * publication; a long line, the end of the page and a copyright sign against it. A date with time
 * above the headline beside menu words is the page's clock. Nothing later than that clock can be
 * the day of publication.
 */
final class HeaderReader {
  private static final int LONG_LINE = 140;

  private final SourceText text;
  private final List<Block> blocks;
  private final DateOptions options;
  private final List<DateCandidate> dates;
  private final int title;

  private HeaderReader(SourceText text, List<Block> blocks, DateOptions options) {
    this.text = text;
    this.blocks = blocks;
    this.options = options;
    this.dates = DateCandidates.of(text, blocks);
    this.title = title();
  }

  static HeaderReading read(SourceText text, List<Block> blocks, DateOptions options) {
    return new HeaderReader(text, blocks, options).read();
  }

  private int title() {
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).role() == BlockRole.HEADLINE) {
        return b;
      }
    }
    return -1;
  }

  private HeaderReading read() {
    var issues = new ArrayList<Issue>();
    var roles = new ArrayList<RoleChange>();
    var headerDates = new ArrayList<HeaderDate>();
    DateCandidate pageClock = pageClock();
    LocalDateTime crawled = options.fetchedAt();
    if (pageClock != null) {
      LocalDateTime printed = at(pageClock, null);
      crawled = crawled == null ? printed : crawled;
      roles.add(new RoleChange(pageClock.block(), BlockRole.PAGE_CLOCK, "header.page_clock"));
      headerDates.add(new HeaderDate(pageClock.span(), DateRole.PAGE_CLOCK));
    }
    LocalDate latest = crawled == null ? null : crawled.toLocalDate();
    DayOrderDecision order = DayOrderReader.decide(dates, latest, options, text);
    DateCandidate best = null;
    int bestScore = 0;
    LocalDateTime updated = null;
    for (DateCandidate date : dates) {
      LocalDate day = day(date, order);
      if (date.equals(pageClock) || day == null) {
        continue;
      }
      if (date.label() == Label.UPDATED && isHeaderLine(date)) {
        headerDates.add(new HeaderDate(date.span(), DateRole.UPDATED));
        updated = updated == null ? at(date, order) : updated;
        continue;
      }
      if (latest != null && day.isAfter(latest)) {
        if (isHeaderLine(date)) {
          issues.add(
              Issue.warning(
                      "date_after_page_clock",
                      day + " lies after the page was fetched on " + latest)
                  .at(date.span()));
        }
        continue;
      }
      int score = score(date);
      if (score > bestScore) {
        best = date;
        bestScore = score;
      }
    }
    if (best == null) {
      issues.add(Issue.info("no_date", "the page does not show when it was published"));
    } else {
      headerDates.add(new HeaderDate(best.span(), DateRole.PUBLICATION));
      if (isDateLine(best)) {
        roles.add(new RoleChange(best.block(), BlockRole.DATE_LINE, "header.date_line"));
      }
    }
    return new HeaderReading(
        clocks(best, order, updated, crawled), roles, headerDates, order, issues);
  }

  private DocumentClocks clocks(
      @Nullable DateCandidate best,
      DayOrderDecision order,
      @Nullable LocalDateTime updated,
      @Nullable LocalDateTime crawled) {
    LocalDate day = best == null ? null : day(best, order);
    ClockTime clock = best == null ? null : best.clock();
    boolean timed = clock != null && clock.hasMinute();
    boolean numeric = dates.stream().anyMatch(d -> d.meaning() instanceof Numeric);
    return new DocumentClocks(
        best != null && timed ? at(best, order) : null,
        day,
        clock == null || "local".equals(clock.zone()) ? null : clock.zone(),
        day == null
            ? null
            : clock != null && clock.second() != ClockTime.NONE
                ? DatePrecision.SECOND
                : timed ? DatePrecision.MINUTE : DatePrecision.DAY,
        best == null ? null : evidence(best),
        updated,
        crawled,
        numeric ? order.order() : null,
        numeric ? order.evidence() : null,
        GenreReader.genre(text, day));
  }

  private String evidence(DateCandidate date) {
    if (date.label() == Label.PUBLISHED) {
      return "a label says published";
    }
    return title >= 0 && date.block() > title ? "date line below the headline" : "date line";
  }

  /** Whether the date's line is a date line that is not yet called so: a byline stays one. */
  private boolean isDateLine(DateCandidate date) {
    BlockRole role = blocks.get(date.block()).role();
    boolean settled =
        role == BlockRole.DATE_LINE || role == BlockRole.BYLINE || role == BlockRole.HEADLINE;
    return !settled && date.lineOnly() && isHeaderLine(date);
  }

  private boolean isHeaderLine(DateCandidate date) {
    return date.line().length() <= LONG_LINE;
  }

  private int score(DateCandidate date) {
    int score = 4;
    if (date.label() == Label.PUBLISHED) {
      score += 6;
    } else if (date.label() == Label.OTHER) {
      score -= 8;
    }
    score += date.lineOnly() ? 3 : 0;
    score += date.clock() != null && date.lineOnly() ? 2 : 0;
    score -= isHeaderLine(date) ? 0 : 6;
    if (title >= 0) {
      int distance = date.block() - title;
      score += distance > 0 && distance <= 6 ? 4 : distance < 0 ? -1 : 0;
    }
    return score;
  }

  /** A date with a time above the headline, on a line of its own, with a menu line near. */
  private @Nullable DateCandidate pageClock() {
    for (DateCandidate date : dates) {
      boolean above = title < 0 || date.block() < title;
      if (!above || title < 0) {
        return null;
      }
      if (date.clock() != null
          && date.lineOnly()
          && date.label() == null
          && menuNear(date.block())) {
        return date;
      }
    }
    return null;
  }

  private boolean menuNear(int block) {
    for (int b = Math.max(0, block - 3); b <= Math.min(blocks.size() - 1, block + 3); b++) {
      BlockRole role = blocks.get(b).role();
      if (role == BlockRole.NAVIGATION
          || role == BlockRole.ADVERTISEMENT
          || role == BlockRole.PAGE_CLOCK) {
        return true;
      }
    }
    return false;
  }

  private @Nullable LocalDate day(DateCandidate date, @Nullable DayOrderDecision order) {
    Point point =
        date.meaning() instanceof Numeric numeric
            ? NumericReading.of(
                    numeric,
                    order == null
                        ? new DayOrderDecision(DocumentClocks.DayOrder.MDY, "", false)
                        : order)
                .point()
            : (Point) date.meaning();
    try {
      return LocalDate.of(point.year(), point.month(), point.day());
    } catch (DateTimeException e) {
      return null; // an impossible date is no clock
    }
  }

  private @Nullable LocalDateTime at(DateCandidate date, @Nullable DayOrderDecision order) {
    LocalDate day = day(date, order);
    ClockTime clock = date.clock();
    if (day == null) {
      return null;
    }
    if (clock == null || clock.hour() < 0 || clock.hour() > 23) {
      return day.atStartOfDay();
    }
    return day.atTime(clock.hour(), Math.max(0, clock.minute()), Math.max(0, clock.second()));
  }
}
