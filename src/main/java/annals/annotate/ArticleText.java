// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Span;
import java.util.stream.Collectors;

/** The article of a cleaned document as text, without headline, captions and agency prefixes. */
public final class ArticleText {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private ArticleText() {}

  /** Its paragraphs, a blank line between two; empty where nothing was kept. */
  public static String of(AnnotatedDocument document) {
    return document.blocks().stream()
        .filter(Block::kept)
        .filter(b -> b.role() != BlockRole.HEADLINE && b.role() != BlockRole.CAPTION)
        .map(b -> document.text().trim(withoutPrefix(b)))
        .filter(span -> !span.isEmpty())
        .map(document.text()::slice)
        .collect(Collectors.joining(PARAGRAPH_BREAK));
  }

  private static Span withoutPrefix(Block block) {
    return block.prefixEnd() == null
        ? block.span()
        : Span.of(block.prefixEnd(), block.span().end());
  }
}
