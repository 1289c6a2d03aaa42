// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.HashSet;
import java.util.regex.Pattern;

/**
 * Tells an index page by its text alone: again and again a short line, the day, and one paragraph,
 * in one order, the days differing. The day stands on a line of its own or behind a byline ({@code
 * By Ann Lee | 8 May 2024}). A live blog has times of one day, an article no days.
 */
final class DatedTeasers {
  private static final int FEWEST = 5;

  /** Of so many cards two may be of one day. */
  private static final int FEWEST_DAYS = 3;

  private static final int FARTHEST = 4;
  private static final int LONGEST_BYLINE = 12;
  private static final Pattern CLOCK =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*\\b\\d{1,2}[:.h]\\d{2}\\b(?! *[./-])(?:[ap]\\.?m\\b\\.?)?.*");

  private final Page page;

  DatedTeasers(Page page) {
    this.page = page;
  }

  /** Whether most paragraphs of the page belong to dated teasers, below their days or above. */
  boolean are() {
    return are(1) || are(-1);
  }

  /**
   * @param step 1 where the paragraphs stand below their days, -1 above
   */
  private boolean are(int step) {
    var days = new HashSet<String>();
    int cards = 0;
    int paragraphs = 0;
    int away = FARTHEST + 1;
    int dated = 0;
    for (int i = step > 0 ? 0 : page.size() - 1; i >= 0 && i < page.size(); i += step) {
      PageLine line = page.line(i);
      if (line.looksLikeDate() || isDatedByline(line)) {
        days.add(day(line));
        cards++;
        away = 0;
        continue;
      }
      away++;
      if (line.isProse()) {
        paragraphs++;
        dated += away <= FARTHEST ? 1 : 0;
      }
    }
    return cards >= FEWEST
        && days.size() >= FEWEST_DAYS
        && dated >= FEWEST
        && dated * 10 >= paragraphs * 9
        && paragraphs <= cards;
  }

  private static boolean isDatedByline(PageLine line) {
    return line.startCue == Cue.BYLINE
        && line.readerWords <= LONGEST_BYLINE
        && line.yearNamed
        && line.dateWords >= FEWEST_DAYS
        && !line.endsSentence;
  }

  /** The words of a date line without its time of day. */
  private String day(PageLine line) {
    String words = page.text().slice(line.unit.start(), line.unit.contentEnd());
    return CLOCK.matcher(words).replaceAll("").strip();
  }
}
