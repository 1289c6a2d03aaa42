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
import annals.time.Timex.DateRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the three clocks of a page: finds the page's own clock, settles how numeric dates are read,
 * and takes the best of the remaining full dates as the day of publication (see {@link
 * ClockScore}). Nothing later than the page's clock can be that day. Where a page shows only when
 * it was updated, that day stands for its publication and the evidence says so.
 */
final class HeaderReader {
  /** So many more points make an update better evidence than a date that nothing labels. */
  private static final int CLEARLY = 2;

  private final List<Block> blocks;
  private final DateOptions options;
  private final PageDates page;
  private final ClockScore score;
  private final List<Issue> issues = new ArrayList<>();
  private final List<RoleChange> roles = new ArrayList<>();
  private final List<HeaderDate> headerDates = new ArrayList<>();

  private HeaderReader(SourceText text, List<Block> blocks, DateOptions options) {
    this.blocks = blocks;
    this.options = options;
    this.page = PageDates.of(text, blocks);
    this.score = new ClockScore(page);
  }

  static HeaderReading read(SourceText text, List<Block> blocks, DateOptions options) {
    return new HeaderReader(text, blocks, options).read();
  }

  private HeaderReading read() {
    DateCandidate pageClock = PageClock.find(page, score);
    DayOrderDecision order =
        DayOrderReader.decide(page.dates(), options.fetchedAt(), pageClock, options, page.text());
    LocalDateTime crawled = options.fetchedAt();
    if (pageClock != null) {
      crawled = crawled == null ? pageClock.at(order) : crawled;
      mark(pageClock, DateRole.PAGE_CLOCK, BlockRole.PAGE_CLOCK, "header.page_clock");
    }
    List<DateCandidate> possible = notAfter(crawled, pageClock, order);
    DateCandidate updated = best(possible, Label.UPDATED);
    DateCandidate published = best(possible, Label.NONE);
    if (published != null && updated != null && score.of(updated) - score.of(published) > CLEARLY) {
      published = null;
    }
    published = published == null ? null : earliestOfLine(published, possible, order);
    PublishedDay day = PublishedDay.of(published, updated, options.metadata(), order, crawled);
    if (published != null) {
      mark(published, DateRole.PUBLICATION, BlockRole.DATE_LINE, "header.date_line");
    }
    if (updated != null) {
      mark(updated, DateRole.UPDATED, BlockRole.DATE_LINE, "header.date_line");
    }
    if (day.on() == null) {
      issues.add(Issue.info("no_date", "nothing says when the document was published"));
    }
    boolean numeric = page.dates().stream().anyMatch(d -> d.meaning() instanceof Meaning.Numeric);
    var clocks =
        new DocumentClocks(
            day.at(),
            day.on(),
            day.zone(),
            day.precision(),
            day.evidence(),
            updated == null ? day.updatedAt() : updated.at(order),
            crawled,
            numeric ? order.order() : null,
            numeric ? order.evidence() : null,
            Genres.of(page.years(), day.on()));
    return new HeaderReading(
        clocks, List.copyOf(roles), List.copyOf(headerDates), order, List.copyOf(issues));
  }

  private void mark(DateCandidate date, DateRole role, BlockRole blockRole, String rule) {
    headerDates.add(new HeaderDate(date.span(), role));
    int block = page.lineOf(date).block();
    BlockRole current = blocks.get(block).role();
    boolean settled =
        current == blockRole || current == BlockRole.BYLINE || current == BlockRole.HEADLINE;
    if (!settled && score.fillsLine(date) && blocks.get(block).lines() == 1) {
      roles.add(new RoleChange(block, blockRole, rule));
    }
  }

  private List<DateCandidate> notAfter(
      @Nullable LocalDateTime crawled, @Nullable DateCandidate pageClock, DayOrderDecision order) {
    var possible = new ArrayList<DateCandidate>();
    for (DateCandidate date : page.dates()) {
      LocalDate day = date.day(order);
      if (date.equals(pageClock)) {
        continue;
      }
      if (day == null) {
        issues.add(Issue.warning("date_refused", "the calendar has no such day").at(date.span()));
      } else if (crawled != null && day.isAfter(crawled.toLocalDate())) {
        if (score.fillsLine(date)) {
          String message = day + " lies after the page was fetched on " + crawled.toLocalDate();
          issues.add(Issue.warning("date_after_page_clock", message).at(date.span()));
        }
      } else {
        possible.add(date);
      }
    }
    return possible;
  }

  /** The best date that is labelled as an update, or that is not. */
  private @Nullable DateCandidate best(List<DateCandidate> possible, Label wanted) {
    DateCandidate best = null;
    int most = ClockScore.LEAST - 1;
    for (DateCandidate date : possible) {
      if ((date.label() == Label.UPDATED) != (wanted == Label.UPDATED)) {
        continue;
      }
      int points = score.of(date);
      if (points > most) {
        best = date;
        most = points;
      }
    }
    return best;
  }

  /** Two dates on one line without a label: the earlier is the publication, the other an update. */
  private DateCandidate earliestOfLine(
      DateCandidate best, List<DateCandidate> possible, DayOrderDecision order) {
    DateCandidate earliest = best;
    for (DateCandidate date : possible) {
      LocalDate day = date.day(order);
      LocalDate first = earliest.day(order);
      boolean sameKind = date.line() == best.line() && date.label() == best.label();
      if (sameKind
          && score.isShortLine(date)
          && day != null
          && first != null
          && day.isBefore(first)) {
        earliest = date;
      }
    }
    return earliest;
  }
}
