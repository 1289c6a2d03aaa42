// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import annals.annotate.AnnotatedDocument;
import annals.annotate.ArticleText;
import annals.annotate.SiteEvidence;
import annals.annotate.Stages;
import annals.clean.CleanMode;
import annals.read.MarkupPage;
import annals.read.SourceDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * <pre>
 * Article article = Article.of(html);
 * Dates.in(article.body(), article.publishedOn());
 * </pre>
 *
 * @param title null where the page shows none
 * @param author as the page has it; null where it names none
 * @param publisher null where the page does not say
 * @param publishedOn the day on which it was published; null where the page does not say
 * @param language ISO 639-1; null where it could not be told
 * @param body the paragraphs of the article, a blank line between two; empty where none was found
 */
public record Article(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable LocalDate publishedOn,
    @Nullable String language,
    String body) {
  /**
   * Takes the article out of a page.
   *
   * @param page HTML, or text as a scraper left it: menus, buttons and all, a line a block
   */
  public static Article of(String page) {
    return MarkupPage.isMarkup(page)
        ? of(MarkupPage.read(page), CleanMode.HTML)
        : of(Prose.source(page), CleanMode.TEXT);
  }

  private static Article of(SourceDocument source, CleanMode mode) {
    AnnotatedDocument cleaned =
        Stages.clean(AnnotatedDocument.of(source), mode, SiteEvidence.none(), null);
    return new Article(
        cleaned.metadata().title(),
        cleaned.metadata().author(),
        cleaned.metadata().publisher(),
        cleaned.clocks().publishedOn(),
        cleaned.metadata().language(),
        ArticleText.of(cleaned));
  }
}
