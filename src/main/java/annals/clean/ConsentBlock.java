// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import java.util.Arrays;

/**
 * The lines of a page that ask for consent, as a whole: those with a phrase of consent notices, the
 * few lines between two of them, and the buttons beside them. One line with such a phrase alone
 * between paragraphs is left to the model: an article may be about cookies.
 */
final class ConsentBlock {
  /** So many lines without a phrase may stand between two with one. */
  private static final int WIDEST_GAP = 3;

  private static final int LONGEST_BUTTON = 4;
  private static final int MOST_BUTTONS = 4;

  /** A paragraph between two phrases that is longer may be the article. */
  private static final int LONGEST_BETWEEN = 60;

  private final Page page;
  private final boolean[] consent;

  private ConsentBlock(Page page) {
    this.page = page;
    consent = new boolean[page.size()];
  }

  /** Which lines belong to a consent notice. */
  static boolean[] of(Page page) {
    var block = new ConsentBlock(page);
    int i = 0;
    while (i < page.size()) {
      i = block.saysConsent(i) ? block.from(i) : i + 1;
    }
    return block.consent;
  }

  private boolean saysConsent(int i) {
    Roles.Verdict own = page.evident(i);
    return own != null && own.role() == BlockRole.COOKIE_NOTICE;
  }

  /** Marks the notice that begins at a line, if it is one; returns where to go on. */
  private int from(int first) {
    int last = first;
    int phrases = 1;
    for (int i = first + 1; i < page.size() && i - last <= WIDEST_GAP + 1; i++) {
      if (saysConsent(i)) {
        phrases++;
        last = i;
      } else if (page.line(i).readerWords > LONGEST_BETWEEN || isTitle(i)) {
        break;
      }
    }
    int end = last + 1;
    while (end < page.size() && end - last <= MOST_BUTTONS && isButton(end)) {
      end++;
    }
    int start = first;
    while (start > 0 && first - start < MOST_BUTTONS && isButton(start - 1)) {
      start--;
    }
    boolean button = end > last + 1 || start < first;
    if (phrases > 1 || button || !isBetweenParagraphs(first)) {
      Arrays.fill(consent, start, end, true);
    }
    return end;
  }

  private boolean isTitle(int i) {
    return page.title().isLikeTitle(i);
  }

  private boolean isButton(int i) {
    PageLine line = page.line(i);
    return line.readerWords <= LONGEST_BUTTON && !line.endsSentence && !isTitle(i);
  }

  private boolean isBetweenParagraphs(int i) {
    return i > 0 && i + 1 < page.size() && page.line(i - 1).isProse() && page.line(i + 1).isProse();
  }
}
