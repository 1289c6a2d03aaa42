// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.text.BlockRole;
import annals.text.Markup.Landmark;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The role of a line that is kept as article text and gives itself none. A subheading is one by its
 * markup, or has the shape of one: short, without a mark at its end, alone between paragraphs.
 * Example: {@code What the storm left behind} above a paragraph is one, {@code 16:40} is not.
 */
final class ArticleRoles {
  private static final int LONGEST_SUBHEADING = 16;
  private static final int LONGEST_CELL = 12;

  private final Page page;
  private final boolean[] article;

  ArticleRoles(Page page, boolean[] article) {
    this.page = page;
    this.article = article;
  }

  Verdict of(int i) {
    PageLine line = page.line(i);
    Verdict marked = page.tree() == null ? null : marked(page.tree(), i, line);
    if (marked != null) {
      return marked;
    }
    if (line.bullet) {
      return new Verdict(BlockRole.LIST_ITEM, Roles.LIST_ITEM);
    }
    if (isRow(line)) {
      return new Verdict(BlockRole.OTHER, Roles.TABLE_ROW);
    }
    if (hasShapeOfHeading(i, line)) {
      return new Verdict(BlockRole.SUBHEADING, Roles.SUBHEADING);
    }
    return new Verdict(BlockRole.BODY, Roles.BODY);
  }

  private static @Nullable Verdict marked(MarkupTree tree, int i, PageLine line) {
    int e = tree.elementOf[i];
    Set<Landmark> in = tree.element(e).landmarks();
    if (tree.marks[i].headingLevel() > 0 && line.readerWords <= LONGEST_SUBHEADING * 2) {
      return new Verdict(BlockRole.SUBHEADING, Roles.SUBHEADING);
    }
    String tag = tree.element(e).tag();
    if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
      return new Verdict(BlockRole.LIST_ITEM, Roles.LIST_ITEM);
    }
    boolean cell = in.contains(Landmark.TABLE) && line.readerWords <= LONGEST_CELL;
    if (cell && !line.endsSentence) {
      return new Verdict(BlockRole.OTHER, Roles.TABLE_ROW);
    }
    if (in.contains(Landmark.BLOCKQUOTE)) {
      return new Verdict(BlockRole.QUOTE, Roles.QUOTE);
    }
    return null;
  }

  /** Cells parted by tabs. */
  private boolean isRow(PageLine line) {
    int tabs = 0;
    for (int at = line.unit.start(); at < line.unit.contentEnd(); at++) {
      tabs += page.text().charAt(at) == '\t' ? 1 : 0;
    }
    return tabs > 0 && !line.endsSentence && line.readerWords <= LONGEST_SUBHEADING;
  }

  private boolean hasShapeOfHeading(int i, PageLine line) {
    boolean opens =
        line.quotes > 0
            || (Character.isLetterOrDigit(line.first) && !Character.isLowerCase(line.first));
    return line.readerWords <= LONGEST_SUBHEADING
        && line.letters > line.digits
        && (!line.endsSentence || line.last == '?')
        && line.last != ','
        && line.last != ';'
        && opens
        && !isShort(i - 1)
        && i + 1 < page.size()
        && article[i + 1]
        && !isShort(i + 1);
  }

  /** Whether a kept line beside another is no paragraph: one of a list, a table or a poem. */
  private boolean isShort(int i) {
    return i >= 0
        && i < page.size()
        && article[i]
        && !page.line(i).isProse()
        && !page.line(i).endsSentence;
  }
}
