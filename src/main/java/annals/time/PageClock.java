// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.BlockRole;
import annals.time.DateCandidate.Label;
import annals.time.DatedLine.Hint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock that a site prints at the top of each page: a date with a time or a weekday, on a line
 * of its own above the headline, beside the menu. It says when the page was fetched, not when the
 * article was published.
 */
final class PageClock {
  private static final int REACH = 4;

  /** More days above the headline are those of other articles. */
  private static final int MOST_ABOVE = 3;

  private PageClock() {}

  static @Nullable DateCandidate find(PageDates page, ClockScore score, DateOptions options) {
    int title = lastHeadlineBeforeText(page);
    boolean other = options.metadata().stream().anyMatch(m -> !m.isUpdate());
    long above = page.dates().stream().filter(d -> d.line() < title && score.fillsLine(d)).count();
    if (above > MOST_ABOVE) {
      return null;
    }
    for (DateCandidate date : page.dates()) {
      if (date.line() >= title) {
        return null;
      }
      boolean dated = date.clock() != null || date.hasWeekday();
      if (dated
          && date.label() == Label.NONE
          && score.fillsLine(date)
          && !score.isUnderTitle(date)
          && !score.says(date.line(), Hint.BYLINE, 1, 1)
          && besideMenu(page, date.line())
          && (other || isFollowed(page, score, date))) {
        return date;
      }
    }
    return null;
  }

  /**
   * Whether another day is printed at the headline, not later than the clock: where a page shows
   * one day alone, that is its own.
   */
  private static boolean isFollowed(PageDates page, ClockScore score, DateCandidate clock) {
    LocalDate now = clock.day(DayOrderReader.DEFAULT);
    boolean followed = false;
    for (DateCandidate date : page.dates()) {
      if (date.line() <= clock.line()
          || !score.isBelowTitle(date)
          || score.of(date) < ClockScore.LEAST) {
        continue;
      }
      LocalDate day = date.day(DayOrderReader.DEFAULT);
      boolean open = isOpen(date) || isOpen(clock);
      if (!open && now != null && day != null && day.isAfter(now)) {
        return false;
      }
      followed = true;
    }
    return followed;
  }

  private static boolean isOpen(DateCandidate date) {
    return date.meaning() instanceof Meaning.Numeric numeric && NumericReading.own(numeric) == null;
  }

  /** The headline that the article stands under: the last of those that say the same words. */
  private static int lastHeadlineBeforeText(PageDates page) {
    int found = -1;
    List<DatedLine> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).title()) {
        found = i;
      }
      if (found >= 0 && lines.get(i).isText()) {
        return found;
      }
    }
    return found;
  }

  private static boolean besideMenu(PageDates page, int line) {
    int last = Math.min(page.lines().size() - 1, line + REACH);
    for (int i = Math.max(0, line - REACH); i <= last; i++) {
      DatedLine near = page.lines().get(i);
      boolean menu =
          near.role() == BlockRole.NAVIGATION
              || near.role() == BlockRole.ADVERTISEMENT
              || near.role() == BlockRole.PAGE_CLOCK
              || near.says(Hint.MENU);
      if (menu) {
        return true;
      }
    }
    return false;
  }
}
