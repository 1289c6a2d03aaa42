// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns decisions on lines into the ledger: one block for each unit of the page, blank ones too,
 * and two where a tail like {@code Read more: ...} is cut off a kept line.
 */
final class Ledger {
  private static final int LEDE_WORDS = 8;

  private final Page page;
  private final boolean[] article;
  private final boolean[] template;
  private final double[] shares;
  private final boolean keepAll;
  private final boolean fallback;
  private final boolean[] shareRuns;
  private final boolean[] repeated;
  private final boolean[] consent;
  private final ArticleRoles roles;
  private final int headline;
  private final int lede;
  private final int last;
  private final boolean datedBelow;

  /**
   * Prepares the ledger of a page.
   *
   * @param article which lines the model keeps
   * @param template which lines belong to the site
   * @param shares how likely each line lies in the article
   * @param fallback whether the lines were kept for want of an article
   */
  Ledger(
      Page page,
      boolean[] article,
      boolean[] template,
      double[] shares,
      CleanMode mode,
      boolean fallback) {
    this.page = page;
    this.article = article;
    this.template = template;
    this.shares = shares;
    this.keepAll = mode == CleanMode.NONE;
    this.fallback = fallback;
    shareRuns = Roles.shareRuns(page);
    repeated = keepAll ? new boolean[page.size()] : RepeatedLines.of(page, article);
    consent = keepAll ? new boolean[page.size()] : ConsentBlock.of(page);
    roles = new ArticleRoles(page, article);
    int first = paragraph(0, 1);
    int above = first < 0 ? -1 : Headline.find(page, first);
    int text = paragraph(0, LEDE_WORDS);
    if (above < 0 && first >= 0 && text > first && !Headline.opens(page, first)) {
      above = Headline.find(page, text); // lines of a menu may be kept above it
    }
    // a model may take the headline for the first line of the article
    int found = above < 0 && first >= 0 && Headline.opens(page, first) ? first : above;
    headline = fallback && IndexPage.is(page) ? -1 : found; // a card's is none
    int from = headline == first ? first + 1 : Math.max(0, first);
    int prose = paragraph(from, LEDE_WORDS);
    lede = prose >= 0 ? prose : paragraph(from, 1);
    last = lastArticleLine();
    datedBelow = headline >= 0 && hasDate(headline + 1, lede);
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>(page.units().size());
    int next = 0;
    for (int u = 0; u < page.units().size(); u++) {
      Unit unit = page.units().get(u);
      if (next < page.size() && page.unitOf(next) == u) {
        add(blocks, next, verdict(next));
        next++;
      } else {
        blocks.add(block(unit, new Roles.Verdict(BlockRole.BLANK, Roles.BLANK), false, null));
      }
    }
    return List.copyOf(blocks);
  }

  /** The first line of so many words that stays as text of the article; -1 without one. */
  private int paragraph(int from, int fewestWords) {
    for (int i = Math.max(0, from); i < page.size(); i++) {
      Roles.Verdict own = page.evident(i);
      boolean stays =
          own == null || !(Roles.overrules(own) || own.role() == BlockRole.CAPTION || consent[i]);
      if (article[i]
          && stays
          && !template[i]
          && page.line(i).readerWords >= fewestWords
          && !Headline.repeatsTitle(page, i)) {
        return i;
      }
    }
    return -1;
  }

  private int lastArticleLine() {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (article[i]) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasDate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.line(i).looksLikeDate()) {
        return true;
      }
    }
    return false;
  }

  private Roles.Verdict verdict(int i) {
    Roles.Verdict own = page.evident(i);
    if (template[i]) {
      return new Roles.Verdict(
          own == null ? BlockRole.NAVIGATION : own.role(), Roles.SITE_REPEATED);
    }
    if (i == headline) {
      return new Roles.Verdict(BlockRole.HEADLINE, Roles.HEADLINE);
    }
    if (headline >= 0 && page.sameLetters(headline, i)) {
      return new Roles.Verdict(BlockRole.DUPLICATE, Roles.DUPLICATE);
    }
    if (repeated[i]) {
      return new Roles.Verdict(BlockRole.DUPLICATE, Roles.REPEATED);
    }
    if (consent[i]) {
      boolean says = own != null && own.role() == BlockRole.COOKIE_NOTICE;
      return says ? own : new Roles.Verdict(BlockRole.COOKIE_NOTICE, Roles.CONSENT);
    }
    if (shareRuns[i]) {
      return new Roles.Verdict(BlockRole.SHARE_LIST, Roles.SHARE_RUN);
    }
    if (own != null && own.role() == BlockRole.CAPTION) {
      boolean near = i > headline && i <= last;
      return near || article[i] ? own : new Roles.Verdict(BlockRole.OTHER, Roles.OTHER);
    }
    boolean header = i > headline && i < lede;
    if (own != null && (keepAll || header || !article[i] || Roles.overrules(own))) {
      boolean clock = own.role() == BlockRole.DATE_LINE && i < headline && datedBelow;
      return clock ? new Roles.Verdict(BlockRole.PAGE_CLOCK, Roles.PAGE_CLOCK) : own;
    }
    if (keepAll) {
      return new Roles.Verdict(BlockRole.BODY, Roles.MODE_NONE);
    }
    if (own == null && (header || i == headline - 1) && PaperName.is(page.textOf(i))) {
      return new Roles.Verdict(BlockRole.SOURCE_CREDIT, Roles.SOURCE_NAME);
    }
    if (own == null
        && header
        && !page.line(i).endsSentence
        && Credits.isSignature(page.textOf(i))) {
      return new Roles.Verdict(BlockRole.BYLINE, Roles.BYLINE_SMALL_PRINT);
    }
    if (!article[i] || (i < headline && page.tree() == null)) {
      return new Roles.Verdict(BlockRole.OTHER, Roles.OTHER);
    }
    if (fallback) {
      return new Roles.Verdict(BlockRole.BODY, Roles.FALLBACK);
    }
    return i == lede ? new Roles.Verdict(BlockRole.LEDE, Roles.LEDE) : roles.of(i);
  }

  private void add(List<Block> blocks, int i, Roles.Verdict verdict) {
    PageLine line = page.line(i);
    boolean row = verdict.rule().equals(Roles.TABLE_ROW);
    boolean kept = keepAll || row || verdict.role().isArticle();
    Block block = block(line.unit, verdict, kept, keepAll ? null : shares[i]);
    if (verdict.role() == BlockRole.CAPTION) {
      block = block.withCredit(Credits.credit(page.textOf(i)));
    }
    if (i == lede) {
      var prefix = Credits.prefix(page.text(), line.unit.start(), line.unit.contentEnd());
      block = block.withPrefixEnd(prefix == null ? null : prefix.end());
    }
    if (kept && !keepAll && line.tail > line.unit.start()) {
      blocks.add(block.withSpan(Span.of(line.unit.start(), line.tail)));
      blocks.add(
          block
              .withSpan(Span.of(line.tail, line.unit.end()))
              .withRole(BlockRole.RELATED, Roles.RELATED_TAIL)
              .withPrefixEnd(null)
              .withCredit(null));
    } else {
      blocks.add(block);
    }
  }

  private static Block block(
      Unit unit, Roles.Verdict verdict, boolean kept, @Nullable Double score) {
    return new Block(
        unit.whole(),
        unit.line(),
        unit.lines(),
        new Block.Verdict(verdict.role(), kept, score, verdict.rule()),
        null,
        null);
  }
}
