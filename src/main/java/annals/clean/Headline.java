// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * The headline of an article: among the lines between the top of the page and the first paragraph,
 * the one nearest to the paragraph that is long enough, is no date, byline, caption or menu, and
 * does not end as a sentence. A line that the page repeats at its top (the title of the browser
 * window, often with the site's name behind it) is the surest sign.
 */
final class Headline {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 40;

  private Headline() {}

  /** The index of the headline's line; -1 where there is none before line {@code bodyStart}. */
  static int find(Page page, int bodyStart) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < bodyStart; i++) {
      PageLine line = page.line(i);
      if (!canBe(line)) {
        continue;
      }
      double score = 1 + Math.min(line.readerWords, 8) / 4.0 - (bodyStart - i) / 20.0;
      if (i > 0 && startsLike(page.line(0), line)) {
        score += 4;
      }
      if (i + 1 < page.size() && isHeaderLine(page.line(i + 1))) {
        score += 1;
      }
      if (line.endsSentence && line.last == '.') {
        score -= 2;
      }
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return original(page, best);
  }

  /** Of lines with the same letters the one with most capitals: an alternative text has none. */
  private static int original(Page page, int found) {
    int best = found;
    for (int i = 0; i < found; i++) {
      if (page.sameLetters(i, found) && page.line(i).capitalised > page.line(best).capitalised) {
        best = i;
      }
    }
    return best;
  }

  private static boolean canBe(PageLine line) {
    return line.readerWords >= FEWEST_WORDS
        && line.readerWords <= MOST_WORDS
        && !line.looksLikeDate()
        && !line.isMostlyCues()
        && line.labelCue == null
        && line.startCue == null
        && line.cuesAnywhere == 0;
  }

  private static boolean isHeaderLine(PageLine line) {
    return line.looksLikeDate() || line.startCue == Cue.BYLINE;
  }

  private static boolean startsLike(PageLine title, PageLine line) {
    if (line.wordHashes.length > title.wordHashes.length) {
      return false;
    }
    for (int i = 0; i < line.wordHashes.length; i++) {
      if (title.wordHashes[i] != line.wordHashes[i]) {
        return false;
      }
    }
    return true;
  }
}
