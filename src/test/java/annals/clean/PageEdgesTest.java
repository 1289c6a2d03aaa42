// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Pages at the edge of what ends an article, heads it and names its paper: the title, the publisher
 * and the roles of the lines, with {@code +} for what is kept. Lines are parted by a slash, {@code
 * BODY} stands for three paragraphs, and a page that begins with an element is markup.
 */
final class PageEdgesTest {
  private static final String BODY =
      "The ferry to the islands did not sail on Tuesday, as the wind had not dropped by noon, and some forty people waited in the harbour.\n\nThe company said that it would run two boats on Wednesday, and that tickets stay good until the end of the week.\n\nIn the village hall the school served soup, and the mayor thanked those who had brought bread.";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/clean/edges.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void linesHaveTheirRolesUpToTheEdge(String page, String told) {
    if (page.startsWith("<")) {
      var html = HtmlPages.read("<html><body>" + page + "</body></html>");
      assertEquals(
          told,
          told(
              html.text(),
              Cleaner.standard().clean(html.text(), HtmlPages.context(html), CleanMode.HTML)));
    } else {
      SourceText text = SourceText.of(page.replace(" / ", "\n").replace("BODY", BODY));
      assertEquals(
          told, told(text, Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.AUTO)));
    }
  }

  private static String told(SourceText text, Cleaning cleaned) {
    ArticleMetadata said = cleaned.metadata();
    return said.title()
        + (said.publisher() == null ? "" : " by " + said.publisher())
        + cleaned.blocks().stream()
            .filter(block -> !text.trim(block.span()).isEmpty())
            .map(block -> " " + block.role() + (block.kept() ? "+" : "-"))
            .collect(Collectors.joining());
  }
}
