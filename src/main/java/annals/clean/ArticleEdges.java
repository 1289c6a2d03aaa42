// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import annals.text.Markup.Landmark;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes from both ends of an article what is no part of it by its own words, in however good prose:
 * disclaimers, consent notices, requests to subscribe, pointers, labels; what the markup puts into
 * another part of the page than the article; and, at the end of a text without markup, a few words
 * that are no sentence. Inside the article the model decides.
 */
final class ArticleEdges {
  private static final Set<BlockRole> NOTICES =
      EnumSet.of(
          BlockRole.LEGAL,
          BlockRole.COOKIE_NOTICE,
          BlockRole.NEWSLETTER,
          BlockRole.COMMENT,
          BlockRole.DATE_LINE,
          BlockRole.SHARE_LIST,
          BlockRole.NAVIGATION,
          BlockRole.ADVERTISEMENT,
          BlockRole.RELATED);

  /** What a heading says above the cards of other articles: "Related", "Latest news". */
  private static final Set<BlockRole> OTHERS = EnumSet.of(BlockRole.RELATED, BlockRole.NAVIGATION);

  private static final Set<MarkupCue> PARTS =
      EnumSet.of(
          MarkupCue.RELATED,
          MarkupCue.COMMENT,
          MarkupCue.NEWSLETTER,
          MarkupCue.SIDEBAR,
          MarkupCue.FOOTER);

  /** How many elements up the name may stand that says what a part of the page is for. */
  private static final int NEAR = 2;

  /** In a part that holds so many in ten of the article's words, the article itself stands. */
  private static final int ARTICLE_OF_TEN = 5;

  private static final int LONGEST_SIGN_OFF = 8;

  private static final int FEWEST_CARDS = 2;
  private static final float LINKED = 0.8f;

  /** An article has more words before its comments begin. */
  private static final int FEWEST_WORDS = 40;

  /** Of a thread, how many further comment lines stand in how many lines. */
  private static final int MORE_COMMENTS = 3;

  private static final int THREAD_LINES = 40;

  private final Page page;
  private final boolean[] kept;
  private final boolean partsCount;

  private ArticleEdges(Page page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    partsCount = page.tree() != null && !standsApart();
  }

  /** Drops what is no article at both ends; an article of nothing else stays as it is. */
  static void trim(Page page, boolean[] kept) {
    var edges = new ArticleEdges(page, kept);
    int last = edges.article(kept.length - 1, -1, -1);
    if (last < 0) {
      return;
    }
    last = edges.beforeThread(last);
    last = edges.beforeCards(last);
    int first = edges.article(0, kept.length, 1);
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= i >= first && i <= last;
    }
  }

  /** The first kept line, from one end on, that is article by its words and its place. */
  private int article(int from, int to, int step) {
    int i = from;
    while (i != to && (!kept[i] || isNotice(i) || isApart(i) || (step < 0 && isSignOff(i)))) {
      i += step;
    }
    return i;
  }

  /**
   * The last line before a label like "Latest news" below which nothing but cards stands: headings
   * that are links, each with a paragraph at most.
   */
  private int beforeCards(int last) {
    MarkupTree tree = page.tree();
    if (tree == null) {
      return last;
    }
    int cards = 0;
    int paragraphs = 0;
    for (int i = last; i > 0; i--) {
      Roles.Verdict own = page.evident(i);
      if (tree.marks[i].headingLevel() == 0) {
        paragraphs++;
      } else if (own != null && OTHERS.contains(own.role())) {
        return cards >= FEWEST_CARDS && paragraphs == 0 ? i - 1 : last;
      } else if (tree.marks[i].linkShare() >= LINKED) {
        cards++;
        paragraphs = 0;
      } else {
        return last;
      }
      if (paragraphs > 1) {
        return last;
      }
    }
    return last;
  }

  /** The last line before a thread of comments, where the text of one follows the article. */
  private int beforeThread(int last) {
    int words = 0;
    for (int i = 0; i <= last; i++) {
      if (words >= FEWEST_WORDS && opensThread(i)) {
        return i - 1;
      }
      words += kept[i] ? page.line(i).readerWords : 0;
    }
    return last;
  }

  /** A short line of words around comments, below which more such lines stand. */
  private boolean opensThread(int i) {
    if (page.tree() != null || !isComment(i)) {
      return false;
    }
    int more = 0;
    for (int k = i + 1; k < Math.min(kept.length, i + THREAD_LINES); k++) {
      more += isComment(k) ? 1 : 0;
    }
    return more >= MORE_COMMENTS;
  }

  private boolean isComment(int i) {
    PageLine line = page.line(i);
    return line.lineCue == Cue.COMMENT
        && line.readerWords <= LONGEST_SIGN_OFF
        && 10 * (line.cueWords + line.numbers) >= 6 * line.wordHashes.length;
  }

  private boolean isNotice(int i) {
    Roles.Verdict own = page.evident(i);
    return own != null && NOTICES.contains(own.role());
  }

  private boolean isApart(int i) {
    return partsCount && isInOtherPart(i);
  }

  private boolean standsApart() {
    long all = 0;
    long apart = 0;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        all += page.line(i).readerWords;
        apart += isInOtherPart(i) ? page.line(i).readerWords : 0;
      }
    }
    return 10 * apart >= ARTICLE_OF_TEN * all;
  }

  private boolean isInOtherPart(int i) {
    MarkupTree tree = page.tree();
    if (tree == null) {
      return false;
    }
    int e = tree.elementOf[i];
    Set<Landmark> landmarks = tree.element(e).landmarks();
    if (landmarks.contains(Landmark.ASIDE)
        || landmarks.contains(Landmark.FOOTER)
        || landmarks.contains(Landmark.NAV)) {
      return true;
    }
    int cue = tree.names.nearestCue(e) - 1;
    return cue >= 0 && tree.names.awayFromCue(e) <= NEAR && PARTS.contains(MarkupCue.at(cue));
  }

  /** A few words without a mark under the last paragraph: an address, a name, a label. */
  private boolean isSignOff(int i) {
    PageLine line = page.line(i);
    return page.tree() == null
        && !line.endsSentence
        && !line.bullet
        && line.readerWords <= LONGEST_SIGN_OFF
        && i > 0
        && kept[i - 1]
        && page.line(i - 1).isProse();
  }
}
