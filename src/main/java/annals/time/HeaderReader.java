// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Issue;
import annals.text.SourceText;
import annals.text.Span;
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
  /** Articles of the web are hardly ever older. */
  private static final int FIRST_YEAR_OF_PAGES = 1990;

  /** As far ahead as news looks: "by 2035". */
  private static final int YEARS_AHEAD = 12;

  /** So many more points make an update better evidence than a date that nothing labels. */
  private static final int CLEARLY = 2;

  /** A page full of odd dates is reported by its first ones. */
  private static final int MOST_ISSUES = 20;

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
    this.page = PageDates.of(text, blocks, options);
    this.score = new ClockScore(page);
  }

  static HeaderReading read(SourceText text, List<Block> blocks, DateOptions options) {
    return new HeaderReader(text, blocks, options).read();
  }

  private HeaderReading read() {
    DateCandidate pageClock = PageClock.find(page, score, options);
    DayOrderDecision order = DayOrderReader.decide(page, pageClock, options);
    LocalDateTime crawled = options.fetchedAt();
    if (pageClock != null) {
      crawled = crawled == null ? pageClock.at(order) : crawled;
      mark(pageClock, DateRole.PAGE_CLOCK, BlockRole.PAGE_CLOCK, "header.page_clock");
    }
    List<DateCandidate> possible =
        notAfter(crawled, pageClock, order).stream().filter(day -> mayOpen(day, order)).toList();
    List<StatedDay> stated = StatedDay.all(options.metadata(), crawled, order);
    DateCandidate updated = best(possible, Label.UPDATED);
    DateCandidate best = best(possible, Label.NONE);
    if (best != null
        && updated != null
        && !score.isUnderTitle(best)
        && score.of(updated) - score.of(best) > CLEARLY) {
      best = null;
    }
    best = best == null ? null : earliestOfLine(best, possible, order);
    PublishedDay day = new DayChoice(possible, stated, score, order).choose(best, updated);
    DateCandidate published = saying(day, best, updated, possible, order);
    if (published != null) {
      mark(published, DateRole.PUBLICATION, BlockRole.DATE_LINE, "header.date_line");
    }
    if (updated != null) {
      mark(updated, DateRole.UPDATED, BlockRole.DATE_LINE, "header.date_line");
    }
    if (day.on() == null) {
      issues.add(Issue.info("no_date", "nothing says when the document was published"));
      unread();
    }
    boolean numeric = page.dates().stream().anyMatch(DateCandidate::isNumeric);
    var clocks =
        new DocumentClocks(
            day,
            updated == null ? changed(stated, order) : updated.at(order),
            crawled,
            numeric ? order.order() : null,
            numeric ? order.evidence() : null,
            Genres.of(page.years(), day.on()));
    return new HeaderReading(
        clocks, List.copyOf(roles), List.copyOf(headerDates), order, List.copyOf(issues));
  }

  /** "Berlin, 9 November 1989. The wall fell": a day of history may open an article, too. */
  private boolean mayOpen(DateCandidate day, DayOrderDecision order) {
    if (day.label() != Label.OPENING) {
      return true;
    }
    int year = day.day(order).getYear();
    return year >= FIRST_YEAR_OF_PAGES && page.years().max().orElse(year) <= year + YEARS_AHEAD;
  }

  private static @Nullable LocalDateTime changed(List<StatedDay> stated, DayOrderDecision order) {
    return stated.stream()
        .filter(day -> day.source().isUpdate())
        .map(day -> day.date().at(StatedDay.reading(order)))
        .findFirst()
        .orElse(null);
  }

  /** The printed date that says the chosen day: the best one, or another at the headline. */
  private @Nullable DateCandidate saying(
      PublishedDay day,
      @Nullable DateCandidate best,
      @Nullable DateCandidate updated,
      List<DateCandidate> possible,
      DayOrderDecision order) {
    LocalDate on = day.on();
    if (on == null || (best != null && on.equals(best.day(order)))) {
      return on == null ? null : best;
    }
    boolean alone = DayChoice.ONLY_DAY.equals(day.evidence());
    for (DateCandidate date : possible) {
      boolean says = on.equals(date.day(order)) && !date.equals(updated);
      boolean head = score.isAtHead(date) && score.of(date) >= ClockScore.LEAST;
      if (says && date.label() != Label.UPDATED && (head || (alone && score.isLast(date)))) {
        return date;
      }
    }
    return null;
  }

  /** Where no day is known: the line at the headline that has numbers like one. */
  private void unread() {
    for (int i = 0; i < page.lines().size(); i++) {
      if (score.isNearTitle(i) && page.looksDated(i)) {
        Span line = page.lines().get(i).span();
        issues.add(
            Issue.warning("date_line_unread", "a line like a date line could not be read")
                .at(line));
        return;
      }
    }
  }

  private void mark(DateCandidate date, DateRole role, BlockRole blockRole, String rule) {
    headerDates.add(new HeaderDate(date.span(), role, date.meaning(), date.rule()));
    int block = page.lineOf(date).block();
    BlockRole current = blocks.get(block).role();
    boolean settled =
        current == blockRole || current == BlockRole.BYLINE || current == BlockRole.HEADLINE;
    boolean prose = date.context().prose();
    if (!settled && !prose && score.fillsLine(date) && blocks.get(block).lines() == 1) {
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
        report("date_refused", "the calendar has no such day", date);
      } else if (crawled != null && day.isAfter(crawled.toLocalDate())) {
        if (score.fillsLine(date)) {
          String message = day + " lies after the page was fetched on " + crawled.toLocalDate();
          report("date_after_page_clock", message, date);
        }
      } else {
        possible.add(date);
      }
    }
    return possible;
  }

  private void report(String code, String message, DateCandidate date) {
    if (issues.size() < MOST_ISSUES) {
      issues.add(Issue.warning(code, message).at(date.span()));
    }
  }

  /** The best date that is labelled as an update, or that is not. */
  private @Nullable DateCandidate best(List<DateCandidate> possible, Label wanted) {
    DateCandidate best = null;
    int most = ClockScore.LEAST - 1;
    for (DateCandidate date : possible) {
      boolean wantedOne = (date.label() == Label.UPDATED) == (wanted == Label.UPDATED);
      if (!wantedOne || date.label() == Label.OTHER) {
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
          && score.of(date) >= ClockScore.LEAST
          && day != null
          && first != null
          && day.isBefore(first)) {
        earliest = date;
      }
    }
    return earliest;
  }
}
