// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells a page of teasers from an article. On an index page what could be kept is many headings,
 * most of them links, each with a teaser of a line or two below and perhaps the day. Example:
 * {@code <h2><a>Ferries sail</a></h2><p>12 May</p><p>The storm is over.</p>}, eight times.
 */
final class IndexPage {
  private static final int FEWEST_CARDS = 5;

  /** A teaser has at most so many lines and words. */
  private static final int MOST_LINES = 4;

  private static final int MOST_WORDS = 60;
  private static final float LINKED = 0.8f;

  /** So many in ten of the page's words of prose must lie in cards. */
  private static final int MOST_OF_TEN = 6;

  private final Page page;
  private int cards;
  private int wordsOfCards;

  private IndexPage(Page page) {
    this.page = page;
  }

  /** Whether the page is a list of teasers. */
  static boolean is(Page page) {
    MarkupTree tree = page.tree();
    if (tree == null) {
      return new DatedTeasers(page).are();
    }
    var index = new IndexPage(page);
    index.count(tree);
    return index.cards >= FEWEST_CARDS
        && 10L * index.wordsOfCards >= 1L * MOST_OF_TEN * prose(page);
  }

  /** Words of the lines that read as prose. */
  static int prose(Page page) {
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      words += page.line(i).isProse() ? page.line(i).readerWords : 0;
    }
    return words;
  }

  /** Counts the linked headings of each kin with a teaser below; the commonest kin decides. */
  private void count(MarkupTree tree) {
    Map<Integer, int[]> kins = new HashMap<>();
    for (int i = 0; i + 1 < page.size(); i++) {
      boolean heading = tree.marks[i].headingLevel() > 0 && tree.marks[i].linkShare() >= LINKED;
      if (!heading) {
        continue;
      }
      int words = teaser(tree, i + 1);
      if (words > 0) {
        int[] sums = kins.computeIfAbsent(tree.kin[tree.elementOf[i]], k -> new int[2]);
        sums[0]++;
        sums[1] += words;
      }
    }
    for (int[] sums : kins.values()) {
      if (sums[0] > cards || (sums[0] == cards && sums[1] > wordsOfCards)) {
        cards = sums[0];
        wordsOfCards = sums[1];
      }
    }
  }

  /**
   * The words of prose of the few lines below a heading, up to the next; 0 where there are more.
   */
  private int teaser(MarkupTree tree, int from) {
    int words = 0;
    int prose = 0;
    int i = from;
    while (i < page.size() && tree.marks[i].headingLevel() == 0 && i - from < MOST_LINES) {
      words += page.line(i).readerWords;
      prose += page.line(i).isProse() ? page.line(i).readerWords : 0;
      i++;
    }
    return words <= MOST_WORDS ? prose : 0;
  }
}
