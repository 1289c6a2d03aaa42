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
  private final Page page;
  private final boolean[] article;
  private final boolean[] template;
  private final boolean keepAll;
  private final boolean fallback;
  private final boolean[] shareRuns;
  private final Roles.@Nullable Verdict[] evident;

  Ledger(Page page, boolean[] article, boolean[] template, CleanMode mode, boolean fallback) {
    this.fallback = fallback;
    this.page = page;
    this.article = article;
    this.template = template;
    this.keepAll = mode == CleanMode.NONE;
    this.shareRuns = Roles.shareRuns(page);
    this.evident = new Roles.Verdict[page.size()];
    for (int i = 0; i < page.size(); i++) {
      evident[i] = Roles.evident(page, i);
    }
  }

  List<Block> blocks() {
    int first = firstParagraph();
    int headline = first < 0 ? -1 : Headline.find(page, first);
    boolean datedBelow = headline >= 0 && hasDate(headline + 1, first);
    var blocks = new ArrayList<Block>();
    int next = 0;
    for (int u = 0; u < page.units().size(); u++) {
      Unit unit = page.units().get(u);
      if (next < page.size() && page.unitOf(next) == u) {
        add(blocks, next, verdict(next, first, headline, datedBelow));
        next++;
      } else {
        blocks.add(block(unit, new Roles.Verdict(BlockRole.BLANK, Roles.BLANK), false));
      }
    }
    return List.copyOf(blocks);
  }

  /** The first kept line that no rule takes for something else. */
  private int firstParagraph() {
    for (int i = 0; i < page.size(); i++) {
      if (article[i] && evident[i] == null && !template[i]) {
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

  private Roles.Verdict verdict(int i, int first, int headline, boolean datedBelow) {
    if (template[i]) {
      return new Roles.Verdict(
          evident[i] == null ? BlockRole.NAVIGATION : evident[i].role(), Roles.SITE_REPEATED);
    }
    if (i == headline) {
      return new Roles.Verdict(BlockRole.HEADLINE, Roles.HEADLINE);
    }
    if (headline >= 0 && page.sameLetters(headline, i)) {
      return new Roles.Verdict(BlockRole.DUPLICATE, Roles.DUPLICATE);
    }
    if (shareRuns[i]) {
      return new Roles.Verdict(BlockRole.SHARE_LIST, Roles.SHARE_RUN);
    }
    Roles.Verdict own = evident[i];
    if (own != null && own.role() == BlockRole.DATE_LINE && i < headline && datedBelow) {
      return new Roles.Verdict(BlockRole.PAGE_CLOCK, Roles.PAGE_CLOCK);
    }
    if (own != null) {
      return own;
    }
    if (keepAll) {
      return new Roles.Verdict(BlockRole.BODY, Roles.MODE_NONE);
    }
    if (article[i] && fallback) {
      return new Roles.Verdict(BlockRole.BODY, Roles.FALLBACK);
    }
    if (article[i]) {
      boolean textFollows = i + 1 < page.size() && article[i + 1];
      return Roles.ofArticle(page, i, i == first, textFollows);
    }
    return new Roles.Verdict(BlockRole.OTHER, Roles.OTHER);
  }

  private void add(List<Block> blocks, int i, Roles.Verdict verdict) {
    PageLine line = page.line(i);
    boolean kept = keepAll || verdict.role().isArticle();
    Block block = block(line.unit, verdict, kept);
    if (verdict.role() == BlockRole.CAPTION) {
      block = block.withCredit(Credits.credit(page.textOf(i)));
    }
    if (verdict.role() == BlockRole.LEDE) {
      var prefix = Credits.prefix(page.text(), line.unit.start(), line.unit.contentEnd());
      block = block.withPrefixEnd(prefix == null ? null : prefix.end());
    }
    if (kept && !keepAll && line.tail > line.unit.start() && verdict.role().isArticle()) {
      blocks.add(cut(block, line.unit.start(), line.tail));
      blocks.add(
          cut(block, line.tail, line.unit.end())
              .withRole(BlockRole.RELATED, Roles.RELATED_TAIL)
              .withPrefixEnd(null)
              .withCredit(null));
    } else {
      blocks.add(block);
    }
  }

  private static Block cut(Block block, int start, int end) {
    return new Block(
        Span.of(start, end),
        block.line(),
        block.lines(),
        block.role(),
        block.kept(),
        block.score(),
        block.ruleId(),
        block.prefixEnd(),
        block.credit());
  }

  private static Block block(Unit unit, Roles.Verdict verdict, boolean kept) {
    return new Block(
        unit.whole(),
        unit.line(),
        unit.lines(),
        verdict.role(),
        kept,
        null,
        verdict.rule(),
        null,
        null);
  }
}
