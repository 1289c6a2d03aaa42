// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import java.util.Arrays;

/**
 * The headline of an article: among the lines between the top of the page and the first paragraph,
 * the one nearest to the paragraph that is long enough, is no date, byline, caption or menu, and
 * does not end as a sentence. A line that the page repeats at its top (the title of the browser
 * window, often with the site's name behind it) is the surest sign. The name of a paper, which many
 * pages print between headline and date, is a headline only where nothing else is.
 */
final class Headline {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 40;
  private static final int LONGEST_OPENING = 20;

  /**
   * The deepest heading that may be the headline, and what a level counts, in percent of likeness.
   */
  private static final int DEEPEST = 2;

  private static final int A_LEVEL = 20;
  private static final double LIKE_TITLE = 6;
  private static final double BEGINS_TITLE = 1.5;

  /** A line with more slashes or arrows is a path through the site. */
  private static final int MOST_SEPARATORS = 1;

  /** A headline of one or two words must be so much of the window's title, and begin it. */
  private static final double SHORT_TITLE = 0.4;

  /** A headline above the name of its publisher has so many words without a capital, or more. */
  private static final int SMALL_WORDS = 2;

  private Headline() {}

  /** The index of the headline's line; -1 where there is none before line {@code bodyStart}. */
  static int find(Page page, int bodyStart) {
    int marked = marked(page, bodyStart);
    if (marked >= 0) {
      return marked;
    }
    int found = likeliest(page, bodyStart, /* names= */ false);
    if (found >= 0 || opensBelow(page, bodyStart)) {
      return found;
    }
    int named = likeliest(page, bodyStart, /* names= */ true);
    return named >= 0 ? named : aboveByline(page, bodyStart);
  }

  /**
   * The line right above a byline or a day, however short, where nothing else is a headline. One
   * that is a day itself, {@code "6 April"}, names no year and has a day with a year below it.
   */
  private static int aboveByline(Page page, int bodyStart) {
    for (int i = Math.min(bodyStart, page.size()) - 2; i >= 0; i--) {
      PageLine below = page.line(i + 1);
      boolean byline = below.startCue == Cue.BYLINE || Credits.isSmallPrint(page.textOf(i + 1));
      if (page.line(i).looksLikeDate() && !page.line(i).yearNamed) {
        if ((byline || below.looksLikeDate()) && isDatedBelow(page, i + 1, bodyStart)) {
          return i;
        }
      } else if (byline && isFreeOfCues(page, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDatedBelow(Page page, int from, int bodyStart) {
    for (int i = from; i < bodyStart; i++) {
      if (page.line(i).looksLikeDate() && page.line(i).yearNamed) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFreeOfCues(Page page, int i) {
    return page.evident(i) == null
        && page.line(i).letters > 0
        && page.line(i).readerWords <= MOST_WORDS
        && !PaperName.is(page.textOf(i))
        && !isSmallPrint(page, i);
  }

  /** Whether a line says that it is a credit, a byline, a number to call or the like. */
  private static boolean isSmallPrint(Page page, int i) {
    Roles.Verdict own = page.evident(i);
    return (own != null && own.role() == BlockRole.CAPTION)
        || page.line(i).letters == 0
        || Credits.isSmallPrint(page.textOf(i));
  }

  private static boolean opensBelow(Page page, int bodyStart) {
    return bodyStart < page.size() && opens(page, bodyStart);
  }

  private static int likeliest(Page page, int bodyStart, boolean names) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < bodyStart; i++) {
      PageLine line = page.line(i);
      double likeness = i == 0 ? 0 : likeness(page.line(0), line);
      boolean startsLike = i > 0 && startsLike(page.line(0), line);
      if (!canBe(line) && !(likeness >= SHORT_TITLE && startsLike)) {
        continue;
      }
      double score = 1 + Math.min(line.readerWords, 8) / 4.0 - (bodyStart - i) / 20.0;
      score += LIKE_TITLE * likeness + (startsLike ? BEGINS_TITLE : 0);
      if (i + 1 < page.size() && isHeaderLine(page.line(i + 1))) {
        score += 1;
      }
      if (line.endsSentence && line.last == '.') {
        score -= 2;
      }
      if (score >= bestScore
          && (names || startsLike || !(isPublisher(page, i) || isSmallPrint(page, i)))) {
        best = i;
        bestScore = score;
      }
    }
    return original(page, best);
  }

  /** Whether a line is the name of a paper, or a name between a headline and a date or byline. */
  private static boolean isPublisher(Page page, int i) {
    String line = PaperName.withoutDay(page.textOf(i));
    if (!PaperName.isName(line) || (i > 0 && startsLike(page.line(0), page.line(i)))) {
      return false;
    }
    boolean between =
        i > 0
            && i + 1 < page.size()
            && isHeaderLine(page.line(i + 1))
            && page.evident(i - 1) == null
            && canBe(page.line(i - 1))
            && page.line(i - 1).last != '.'
            && page.line(i - 1).readerWords > page.line(i).readerWords
            && (PaperName.smallWords(page.textOf(i - 1)) >= SMALL_WORDS
                || (i == 1 && PaperName.opensWithArticle(line)));
    return between || PaperName.is(line);
  }

  /**
   * By markup: the heading most like the title that the page's head has, of two alike the one
   * higher up the outline; -1 without markup, or where no heading is like it.
   */
  private static int marked(Page page, int bodyStart) {
    MarkupTree tree = page.tree();
    if (tree == null || !page.hasTitle()) {
      return -1;
    }
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i <= Math.min(bodyStart, page.size() - 1); i++) {
      int level = tree.marks[i].headingLevel();
      if (level == 0 || level > DEEPEST || !page.title().isLikeTitle(i)) {
        continue;
      }
      int score = page.title().likeness(i) + (DEEPEST - level) * A_LEVEL;
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** How many words two lines share: F1, 0 to 1. */
  private static double likeness(PageLine a, PageLine b) {
    if (a.wordHashes.length == 0 || b.wordHashes.length == 0) {
      return 0;
    }
    int[] left = a.wordHashes.clone();
    int[] right = b.wordHashes.clone();
    Arrays.sort(left);
    Arrays.sort(right);
    int shared = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Integer.compare(left[i], right[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * shared / (left.length + right.length);
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

  /** Whether an article's first line is its headline: a title by its shape, with text below. */
  static boolean opens(Page page, int first) {
    PageLine line = page.line(first);
    return canBe(line)
        && !line.endsSentence
        && line.readerWords <= LONGEST_OPENING
        && isAboveText(page, first);
  }

  /** Whether a date, a byline or a longer line comes next, share buttons and the like aside. */
  private static boolean isAboveText(Page page, int first) {
    int next = first + 1;
    while (next < page.size() && page.evident(next) != null && !isHeaderLine(page.line(next))) {
      next++;
    }
    return next < page.size()
        && (isHeaderLine(page.line(next))
            || page.line(next).readerWords > page.line(first).readerWords);
  }

  /** Whether a line below the page's first one has the words of it, or begins it. */
  static boolean repeatsTitle(Page page, int i) {
    return i > 0 && canBe(page.line(i)) && startsLike(page.line(0), page.line(i));
  }

  private static boolean canBe(PageLine line) {
    return line.readerWords >= FEWEST_WORDS
        && line.readerWords <= MOST_WORDS
        && !line.looksLikeDate()
        && line.separators <= MOST_SEPARATORS
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
