// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.HashSet;
import java.util.regex.Pattern;

/**
 * Tells an index page by its text alone: again and again a short line, the day, and one paragraph,
 * in one order, the days differing. A live blog has times of one day, an article no days.
 */
final class DatedTeasers {
  private static final int FEWEST = 5;
  private static final int FARTHEST = 4;
  private static final Pattern CLOCK =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*\\b\\d{1,2}[:.h]\\d{2}\\b(?! *[./-])(?:[ap]\\.?m\\b\\.?)?.*");
  private static final int MOST_PARAGRAPHS_EACH = 1;

  private final Page page;

  DatedTeasers(Page page) {
    this.page = page;
  }

  /** Whether most paragraphs of the page belong to dated teasers. */
  boolean are() {
    var days = new HashSet<String>();
    int paragraphs = 0;
    int sinceDay = FARTHEST + 1;
    int dated = 0;
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (line.looksLikeDate()) {
        days.add(day(line));
        sinceDay = 0;
        continue;
      }
      sinceDay++;
      if (line.isProse()) {
        paragraphs++;
        dated += sinceDay <= FARTHEST ? 1 : 0;
      }
    }
    return days.size() >= FEWEST
        && dated >= FEWEST
        && dated * 10 >= paragraphs * 9
        && paragraphs <= days.size() * MOST_PARAGRAPHS_EACH;
  }

  /** The words of a date line without its time of day. */
  private String day(PageLine line) {
    String words = page.text().slice(line.unit.start(), line.unit.contentEnd());
    return CLOCK.matcher(words).replaceAll("").strip();
  }
}
