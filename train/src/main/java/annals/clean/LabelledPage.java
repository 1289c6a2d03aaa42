// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page to learn from.
 *
 * @param id its name, unique
 * @param host its site; pages of one host never stand on both sides of a split
 * @param markup what the DOM said of its lines; null for plain text. All pages have one, or none
 * @param head what it says of itself; empty for plain text
 * @param gold what a person knew of its article
 */
public record LabelledPage(
    String id,
    String host,
    SourceText text,
    @Nullable Markup markup,
    PageMetadata head,
    Gold gold) {

  /** What is known of the article of a page. */
  public sealed interface Gold {}

  /** The whole text of the article, as a person copied it. */
  public record Whole(String article) implements Gold {}

  /** A few pieces of text that lie in the article, and a few that do not. */
  public record Snippets(List<String> with, List<String> without) implements Gold {}

  /** A page of text alone, of which the article is known. */
  public LabelledPage(String id, String host, SourceText text, String article) {
    this(id, host, text, null, PageMetadata.none(), new Whole(article));
  }

  PageContext context() {
    return PageContext.of(id).withMarkup(markup, head);
  }

  Page page() {
    return context().page(text);
  }

  /** Of each line 1 where it is article, 0 where it is not, -1 where nobody knows. */
  byte[] labels(Page page) {
    if (gold instanceof Whole whole) {
      boolean[] lines = GoldLines.label(page, whole.article);
      var labels = new byte[lines.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = (byte) (lines[i] ? 1 : 0);
      }
      return labels;
    }
    return SnippetLines.label(page, (Snippets) gold);
  }
}
