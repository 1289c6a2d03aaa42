// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * Tells an index page by its text alone: again and again a short line, the day, and one paragraph,
 * in one order, the days differing. A live blog has times of one day, an article no days.
 */
final class DatedTeasers {
  private static final int FEWEST = 5;
  private static final int FARTHEST = 4;
  private static final int MOST_PARAGRAPHS_EACH = 1;

  private final Page page;

  DatedTeasers(Page page) {
    this.page = page;
  }

  /** Whether most paragraphs of the page belong to dated teasers. */
  boolean are() {
    int days = 0;
    int paragraphs = 0;
    int sinceDay = FARTHEST + 1;
    int dated = 0;
    int last = 0;
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (line.looksLikeDate()) {
        days += line.wordsHash != last ? 1 : 0;
        last = line.wordsHash;
        sinceDay = 0;
        continue;
      }
      sinceDay++;
      if (line.isProse()) {
        paragraphs++;
        dated += sinceDay <= FARTHEST ? 1 : 0;
      }
    }
    return days >= FEWEST
        && dated >= FEWEST
        && dated * 10 >= paragraphs * 9
        && paragraphs <= days * MOST_PARAGRAPHS_EACH;
  }
}
