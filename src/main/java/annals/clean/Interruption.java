// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.BlockRole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * What may stand between two paragraphs of an article however many lines it has: a run of lines
 * that share, label or point elsewhere, with the titles and the numbers below such a label.
 * Example: {@code Share}, {@code Facebook}, {@code Copy link}; {@code Most read}, {@code 1. Ferries
 * sail again}. A thread of comments and a list of teasers are none: there are names and days in
 * them.
 */
final class Interruption {
  /** What a run may begin with. */
  private static final Set<BlockRole> LABELS =
      EnumSet.of(
          BlockRole.SHARE_LIST,
          BlockRole.FONT_CONTROL,
          BlockRole.NAVIGATION,
          BlockRole.ADVERTISEMENT,
          BlockRole.RELATED,
          BlockRole.NEWSLETTER,
          BlockRole.COMMENT);

  /** Below one of these the titles of other stories stand, or what the story is about. */
  private static final Set<BlockRole> LISTS = EnumSet.of(BlockRole.RELATED, BlockRole.NAVIGATION);

  /** What may stand in it besides. */
  private static final Set<BlockRole> BESIDES = EnumSet.of(BlockRole.CAPTION, BlockRole.DATE_LINE);

  static final int MOST_LINES = 24;
  private static final int LONGEST_TITLE = 20;

  /** Behind a longer label the title that it points to stands on its line. */
  private static final int LONGEST_LABEL = 4;

  private static final int MOST_TITLES = 4;

  /** A line of a number or two and a word: {@code 3 min}, {@code 2 of 3}. */
  private static final int LONGEST_COUNT = 3;

  private final Page page;

  /** Whether titles of other stories stand in the run, or what the story is about. */
  private boolean titled;

  private Interruption(Page page) {
    this.page = page;
  }

  /** Whether a line of a role may stand between two paragraphs of an article. */
  static boolean mayHold(BlockRole role) {
    return LABELS.contains(role) || BESIDES.contains(role);
  }

  /**
   * Whether nothing else than such a run stands beside a paragraph.
   *
   * @param from the first line of the run
   * @param to the line behind it
   * @param beside the paragraph, above or below it
   * @param words how many words the paragraph must have where the run lists titles
   */
  static boolean isBeside(Page page, int from, int to, int beside, IntSupplier words) {
    var run = new Interruption(page);
    return to - from <= MOST_LINES
        && run.isRun(from, to)
        && (!run.titled
            || (page.line(beside).readerWords >= words.getAsInt() && !run.isTeaser(beside)));
  }

  /** Whether such a run stands before a short sentence: one of titles with a blank line below. */
  static boolean isBefore(Page page, int from, int sentence) {
    var run = new Interruption(page);
    return run.isRun(from, sentence)
        && (!run.titled || (page.blankBefore(sentence) && !page.blankBefore(sentence - 1)));
  }

  /** Takes out of an article the titles below a label that points elsewhere: no subheadings. */
  static void dropTitles(Page page, boolean[] kept, int first, int last) {
    for (int i = first; i < last; i++) {
      Roles.Verdict own = page.evident(i);
      boolean label = own != null && own.role() == BlockRole.RELATED;
      if (!label || page.line(i).readerWords > LONGEST_LABEL) {
        continue;
      }
      int to = i + 1;
      while (to < last && page.evident(to) == null && page.line(to).readerWords <= LONGEST_TITLE) {
        to++;
      }
      var run = new Interruption(page);
      if (to - i - 1 <= MOST_TITLES && page.line(to).isProse() && run.isRun(i, to)) {
        Arrays.fill(kept, i, to, false);
      }
    }
  }

  private boolean isRun(int from, int to) {
    boolean list = false;
    boolean dated = false;
    int comments = 0;
    int labels = 0;
    for (int i = from; i < to; i++) {
      Roles.Verdict own = page.evident(i);
      if (own != null && own.rule().equals(Roles.ENTRY)) {
        labels++;
      } else if (own != null && LABELS.contains(own.role())) {
        list = LISTS.contains(own.role()) || (list && titled);
        comments += own.role() == BlockRole.COMMENT ? 1 : 0;
        labels++;
      } else if (own != null && own.role() != BlockRole.CAPTION) {
        dated = true;
        if (i == from || own.role() != BlockRole.DATE_LINE) {
          return false;
        }
      } else if (own == null && i > from && isCount(i)) {
        dated |= page.line(i).colons > 0;
      } else if (own == null) {
        if (!list || !isTitle(i)) {
          return false;
        }
        titled = true;
      }
    }
    return labels > comments && !(dated && (titled || comments > 0)) && !(comments > 0 && titled);
  }

  private boolean isCount(int i) {
    PageLine line = page.line(i);
    return line.digits > 0 && line.wordHashes.length <= LONGEST_COUNT;
  }

  private boolean isTitle(int i) {
    PageLine line = page.line(i);
    return line.readerWords <= LONGEST_TITLE && (!line.endsSentence || line.last == '?');
  }

  /** Whether a title and one paragraph come again right behind it. */
  private boolean isTeaser(int i) {
    int title = i + 1;
    return title + 1 < page.size()
        && page.evident(title) == null
        && isTitle(title)
        && page.line(title + 1).isProse();
  }
}
