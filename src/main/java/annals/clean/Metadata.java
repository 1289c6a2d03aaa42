// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import annals.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the blocks of a page say of its article: the headline is the title, what follows {@code By}
 * the author, what follows {@code Source:} the publisher, and the prefix of the first paragraph the
 * dateline.
 */
final class Metadata {
  private Metadata() {}

  static ArticleMetadata of(Page page, List<Block> blocks, PageContext context) {
    SourceText text = page.text();
    String credited = afterCue(page, blocks, BlockRole.SOURCE_CREDIT);
    String publisher = credited != null ? PaperName.withoutDay(credited) : paper(text, blocks);
    Credits.Prefix prefix = null;
    String title = null;
    for (Block block : blocks) {
      if (block.role() == BlockRole.HEADLINE && title == null) {
        title = withoutSite(text.slice(text.trim(block.span())));
      }
      if (block.prefixEnd() != null && prefix == null) {
        prefix = Credits.prefix(text, block.span().start(), block.span().end());
      }
    }
    prefix = prefix == null ? null : prefix.within(text);
    String agency = prefix == null ? null : prefix.agency();
    String site = context.url() != null ? context.site() : agency != null ? agency : publisher;
    return new ArticleMetadata(
        title,
        afterCue(page, blocks, BlockRole.BYLINE),
        publisher,
        site != null ? site : context.site(),
        null,
        null,
        prefix == null ? null : prefix.place(),
        agency);
  }

  /** The name of a paper on a line of its own at the headline; null without one. */
  private static @Nullable String paper(SourceText text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.ruleId().equals(Roles.SOURCE_NAME))
        .map(block -> text.slice(text.trim(block.span())))
        .findFirst()
        .orElse(null);
  }

  /** {@code "Flood warning | The Daily"} is {@code "Flood warning"}. */
  private static String withoutSite(String headline) {
    int bar = headline.indexOf(" | ");
    String head = bar < 0 ? "" : headline.substring(0, bar).strip();
    return head.indexOf(' ') < 0 ? headline : head;
  }

  /** What the first block of a role says after its opening words: {@code VOV} of a source line. */
  private static @Nullable String afterCue(Page page, List<Block> blocks, BlockRole role) {
    int line = 0;
    for (Block block : blocks) {
      while (line < page.size() && page.line(line).unit.start() < block.span().start()) {
        line++;
      }
      if (block.role() != role || line >= page.size()) {
        continue;
      }
      String rest = introduced(page, page.line(line));
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  private static @Nullable String introduced(Page page, PageLine line) {
    if (line.startCue == null && line.labelCue == null) {
      return null;
    }
    SourceText text = page.text();
    Span rest = text.trim(Span.of(line.afterCue, line.unit.contentEnd()));
    return rest.isEmpty() ? null : text.slice(rest);
  }

  /** The agency that opens a paragraph, or else the source that a line names; null with neither. */
  static @Nullable String agencyOrSource(Page page) {
    String source = null;
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      if (line.labelCue == Cue.SOURCE && line.readerWords <= 12) {
        source = introduced(page, line);
      }
      if (line.endsSentence && line.readerWords > 8) {
        var prefix = Credits.prefix(page.text(), line.unit.start(), line.unit.contentEnd());
        String agency = prefix == null ? null : prefix.within(page.text()).agency();
        if (agency != null) {
          return agency;
        }
      }
    }
    return source;
  }
}
