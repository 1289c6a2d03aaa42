// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Block;
import annals.text.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cleaning found: blocks that tile the text, the article's metadata, how clearly article and
 * boilerplate parted (0 to 1, null without a model), and what to tell the reader of the dataset.
 */
public record Cleaning(
    List<Block> blocks, ArticleMetadata metadata, @Nullable Double score, List<Issue> issues) {
  static final Issue INDEX =
      Issue.warning("no_article", "a page of teasers of other pages; kept what ends as a sentence");

  /** Whether the page lists other pages and has no article of its own. */
  public boolean isIndex() {
    return issues.contains(INDEX);
  }
}
