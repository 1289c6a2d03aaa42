// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import annals.text.Markup.Landmark;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps the prose that touches an article. A lost paragraph is worse than a kept button: full
 * sentences next to the article are not dropped on their place alone, and a line that shares,
 * points elsewhere or advertises does not end an article that goes on below it.
 */
final class ProseGuard {
  /** The log-odds above which prose that touches the article is of it. */
  private static final double TOUCHING = -0.5;

  /** The same behind lines that are no part of the article. */
  private static final double APART = 1.5;

  /** The same behind lines that share, point elsewhere or advertise, however many. */
  private static final double BEHIND_WIDGET = -1;

  /** Behind the titles of other stories a paragraph has so much of the article's middling one. */
  private static final double OF_MIDDLING = 0.5;

  /** The same for the last sentences before such a line. */
  private static final double LAST = -2.5;

  private static final int LAST_LINES = 2;

  /** The same for a short line that ends as a sentence. */
  private static final double SHORT = -0.5;

  /** The log-odds of staying above which prose inside the article stays. */
  private static final double STAYING = -1.5;

  /** A line with a role of its own stays inside the article only above this. */
  private static final double STAYING_CUE = 0.5;

  /** How far below the middling paragraph of an unsure page others may lie. */
  private static final double BELOW_MIDDLING = 1.5;

  private static final int MOST_BETWEEN = 12;

  /** A page that has no more lines above its article but sentences has no menu: a title, a day. */
  private static final int MOST_HEADER_LINES = 2;

  private final Page page;
  private final double[] inside;
  private final double[] keep;
  private final boolean[] kept;

  /** The log-odds of the middling kept paragraph, where these are below zero; else zero. */
  private final double low;

  private ProseGuard(Page page, double[][] scores, boolean[] kept) {
    this.page = page;
    inside = scores[Head.INSIDE.column()];
    keep = scores[Head.KEEP.column()];
    this.kept = kept;
    low = Math.min(0, middling());
  }

  /** A page that the model is sure of nowhere is judged by its own best lines. */
  private double middling() {
    double[] levels =
        IntStream.range(0, kept.length)
            .filter(i -> kept[i] && page.line(i).isProse())
            .mapToDouble(i -> inside[i])
            .sorted()
            .toArray();
    return levels.length == 0 ? 0 : levels[levels.length / 2];
  }

  /** The bar for prose: as high as usual, or so far below the page's middling paragraph. */
  private double bar(double usual) {
    return low < 0 ? Math.min(usual, low - BELOW_MIDDLING) : usual;
  }

  /** Adds to what is kept, and takes lines inside that say what else they are. */
  static void apply(Page page, double[][] scores, boolean[] kept) {
    int first = first(kept);
    if (first < 0) {
      return;
    }
    var guard = new ProseGuard(page, scores, kept);
    int last = last(kept);
    guard.within(first, last);
    guard.extend(last, kept.length, 1);
    guard.extend(first, -1, -1);
    if (page.tree() == null) {
      guard.upToWidget();
    }
    guard.toTheEnds();
    if (page.tree() == null) {
      Interruption.dropTitles(page, kept, first(kept), last(kept));
    }
  }

  private static int first(boolean[] kept) {
    int i = 0;
    while (i < kept.length && !kept[i]) {
      i++;
    }
    return i < kept.length ? i : -1;
  }

  private static int last(boolean[] kept) {
    int i = kept.length - 1;
    while (i >= 0 && !kept[i]) {
      i--;
    }
    return i;
  }

  private void within(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean own = page.evident(i) != null;
      if (!kept[i] && !own && page.line(i).isProse() && keep[i] > STAYING) {
        kept[i] = true;
      } else if (kept[i] && own && !mayBeCaption(i) && keep[i] < STAYING_CUE) {
        kept[i] = false;
      }
    }
  }

  private boolean mayBeCaption(int i) {
    Roles.Verdict own = page.evident(i);
    return own != null && own.role() == BlockRole.CAPTION;
  }

  /** From one end of the article outwards, as long as its prose goes on. */
  private void extend(int edge, int to, int step) {
    int near = edge;
    boolean comments = false;
    for (int i = edge + step; i != to && away(i, near) <= Interruption.MOST_LINES; i += step) {
      Roles.Verdict own = page.evident(i);
      comments |= own != null && own.role() == BlockRole.COMMENT;
      if (own != null && !Interruption.mayHold(own.role())) {
        return;
      }
      boolean touching = i == near + step;
      boolean widget = !touching && isInterrupted(near, i, step);
      boolean may = own == null && (widget || (!comments && away(i, near) <= MOST_BETWEEN));
      boolean lede = step < 0 && (widget || (touching && near != edge)) && isLede(i);
      if (may && (lede || goesOn(i, touching, widget)) && isBeside(i, edge)) {
        kept[i] = true;
        near = i;
        comments = false;
      }
    }
  }

  /** Whether a paragraph above the article, parted from it by a run, may be its first. */
  private boolean isLede(int i) {
    return page.line(i).isProse() && inside[i] > LAST;
  }

  /** How many lines stand between two. */
  private static int away(int i, int near) {
    return Math.abs(i - near) - 1;
  }

  /** Whether the article is only interrupted between its last line and another one. */
  private boolean isInterrupted(int near, int i, int step) {
    return step > 0
        ? Interruption.isBeside(page, near + 1, i, i, this::leastBehindTitles)
        : Interruption.isBeside(page, i + 1, near, i, this::leastBehindTitles);
  }

  private int leastBehindTitles() {
    return (int) (OF_MIDDLING * paragraph());
  }

  /** How many words the middling kept paragraph has. */
  private int paragraph() {
    int[] words =
        IntStream.range(0, kept.length)
            .filter(i -> kept[i] && page.line(i).isProse())
            .map(i -> page.line(i).readerWords)
            .sorted()
            .toArray();
    return words.length == 0 ? 0 : words[words.length / 2];
  }

  /**
   * In a text without markup: the one or two sentences between the article, or a share line behind
   * it, and the next line that says what else it is, where the model does not find them clearly
   * something else.
   */
  private void upToWidget() {
    int end = last(kept) + 1;
    int from = behindRun(end);
    int i = from;
    while (i < kept.length && i - from < LAST_LINES && goesOnAsSentence(i)) {
      i++;
    }
    boolean ended = i < kept.length && page.evident(i) != null;
    for (int k = from; k < i && ended; k++) {
      kept[k] = true;
    }
  }

  /** The line behind a run that interrupts the article; of titles only where it stands apart. */
  private int behindRun(int end) {
    int from = end;
    while (from < kept.length && !page.line(from).endsSentence && away(from, end) < MOST_BETWEEN) {
      from++;
    }
    boolean run = from > end && from < kept.length && Interruption.isBefore(page, end, from);
    return run ? from : end;
  }

  private boolean goesOnAsSentence(int i) {
    boolean sentence = page.evident(i) == null && page.line(i).endsSentence;
    return (inside[i] > LAST && sentence) || isEntry(i);
  }

  /** The time that heads an entry of a live blog. */
  private boolean isEntry(int i) {
    Roles.Verdict own = page.evident(i);
    boolean next = i + 1 < kept.length && isSentence(i + 1) && inside[i + 1] > LAST;
    return next && own != null && own.rule().equals(Roles.ENTRY);
  }

  /** Where nothing but sentences is left up to an end of the page, these are the article's too. */
  private void toTheEnds() {
    int last = last(kept);
    boolean prose = true;
    for (int i = last + 1; i < kept.length; i++) {
      prose &= isSentence(i);
    }
    int others = 0;
    int first = first(kept);
    for (int i = 0; i < first; i++) {
      others += isSentence(i) ? 0 : 1;
    }
    for (int i = 0; i < kept.length; i++) {
      boolean above = i < first && others <= MOST_HEADER_LINES && isSentence(i);
      kept[i] |= above || (i > last && prose);
    }
  }

  private boolean isSentence(int i) {
    return page.evident(i) == null && (page.line(i).isProse() || page.line(i).endsSentence);
  }

  private boolean goesOn(int i, boolean touching, boolean behindWidget) {
    PageLine line = page.line(i);
    if (line.isProse()) {
      return inside[i] > bar(touching ? TOUCHING : behindWidget ? BEHIND_WIDGET : APART);
    }
    return touching && line.endsSentence && inside[i] > SHORT;
  }

  /** Whether a line lies in the same part of the page as the article's last one. */
  private boolean isBeside(int i, int edge) {
    MarkupTree tree = page.tree();
    if (tree == null) {
      return true;
    }
    int one = tree.elementOf[i];
    int other = tree.elementOf[edge];
    Set<Landmark> landmarks = tree.element(one).landmarks();
    boolean apart =
        landmarks.contains(Landmark.ASIDE)
            || landmarks.contains(Landmark.FOOTER)
            || landmarks.contains(Landmark.NAV);
    return !apart && (tree.kin[one] == tree.kin[other] || tree.above(one) == tree.above(other));
  }
}
