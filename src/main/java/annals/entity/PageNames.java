// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The organizations of the page, not of its story: the agency before the lede ({@code NDO - }), the
 * credit of a photo ({@code (Photo: VNA)}), the source below the article ({@code Source: VOV}).
 * Their mentions carry the rule {@value #RULE} and take part in no event.
 */
final class PageNames {
  static final String RULE = "entity.page.credit";

  private final Gazetteer gazetteer;

  PageNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(SourceText text, List<Block> blocks) {
    var places = new ArrayList<Span>();
    for (Block block : blocks) {
      Integer prefixEnd = block.prefixEnd();
      if (prefixEnd != null && prefixEnd > block.span().start()) {
        places.add(Span.of(block.span().start(), prefixEnd));
      }
      String credit = block.credit();
      if (credit != null) {
        int at = text.slice(block.span()).lastIndexOf(credit);
        if (at >= 0) {
          int start = block.span().start() + at;
          places.add(Span.of(start, start + credit.length()));
        }
      }
      if (block.role() == BlockRole.SOURCE_CREDIT) {
        places.add(block.span());
      }
    }
    var mentions = new ArrayList<Mention>();
    var words = new NameTokens();
    for (Span place : places) {
      words.scan(text, place.start(), place.end());
      for (int i = 0; i < words.size(); i++) {
        PhraseTable.Match<Gazetteer.Entry> match = gazetteer.longest(words, i);
        if (match != null && match.value().type() == EntityType.ORGANIZATION) {
          Span span = Span.of(words.start(match.first()), words.end(match.end() - 1));
          mentions.add(match.value().at(span, RULE));
          i = match.end() - 1;
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }
}
