// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.language.LanguageGuess;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of the article. All null where it does not say.
 *
 * @param site host, else agency or source line, else the input's sub-folder
 * @param datelinePlace {@code HANOI} of {@code HANOI (VNA) -}
 * @param datelineAgency {@code NDO} of {@code NDO - }
 */
public record ArticleMetadata(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String site,
    @Nullable String language,
    @Nullable Double languageConfidence,
    @Nullable String datelinePlace,
    @Nullable String datelineAgency) {

  public static ArticleMetadata unknown() {
    return new ArticleMetadata(null, null, null, null, null, null, null, null);
  }

  /** The same with a language; null where none could be told. */
  public ArticleMetadata withLanguage(@Nullable LanguageGuess guess) {
    return new ArticleMetadata(
        title,
        author,
        publisher,
        site,
        guess == null ? null : guess.code(),
        guess == null ? null : guess.confidence(),
        datelinePlace,
        datelineAgency);
  }

  public ArticleMetadata withAuthor(@Nullable String newAuthor) {
    return new ArticleMetadata(
        title,
        newAuthor,
        publisher,
        site,
        language,
        languageConfidence,
        datelinePlace,
        datelineAgency);
  }

  /** The same with what the page says of itself, which is trusted more than what its text shows. */
  public ArticleMetadata with(PageMetadata page) {
    return new ArticleMetadata(
        page.first(Field.TITLE).map(Candidate::value).orElse(title),
        page.first(Field.AUTHOR).map(Candidate::value).orElse(author),
        page.first(Field.PUBLISHER)
            .or(() -> page.first(Field.SITE_NAME))
            .map(Candidate::value)
            .orElse(publisher),
        site,
        language,
        languageConfidence,
        datelinePlace,
        datelineAgency);
  }
}
