// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.read.SourceDocument;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The role of a line between two paragraphs of an article, by how many words it has. */
final class ArticleRolesTest {
  private static final String FIRST =
      "The ferry to the islands did not sail on Tuesday, as the wind had not dropped by noon, and"
          + " some forty people waited.";
  private static final String LAST =
      "The company said that it would run two boats on Wednesday, and that tickets stay good until"
          + " the end of the week.";

  @ParameterizedTest(name = "{0} words: {1}")
  @CsvSource({"16, SUBHEADING", "17, BODY"})
  void byItsShape(int words, BlockRole role) {
    SourceText text =
        SourceText.of(String.join("\n", "Ferry stays in port", FIRST, line(words), LAST, LAST));
    var cleaned = Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.TEXT);
    assertEquals(role, role(text, cleaned.blocks(), line(words)));
  }

  @ParameterizedTest(name = "{1} words in {0}: {2}")
  @CsvSource({
    "<h2>%s</h2>, 32, SUBHEADING",
    "<h2>%s</h2>, 33, BODY",
    "<table><tr><td>%s</td></tr></table>, 12, OTHER",
    "<table><tr><td>%s</td></tr></table>, 13, SUBHEADING"
  })
  void byItsMarkup(String markup, int words, BlockRole role) {
    SourceDocument page =
        HtmlPages.read(
            "<html><body><article><h1>Ferry stays in port</h1><p>%s</p>%s<p>%s</p></article></body></html>"
                .formatted(FIRST, markup.formatted(line(words)), LAST));
    var cleaned = Cleaner.standard().clean(page.text(), HtmlPages.context(page), CleanMode.HTML);
    assertEquals(role, role(page.text(), cleaned.blocks(), line(words)));
  }

  private static String line(int words) {
    return "Nets" + " nets".repeat(words - 1);
  }

  private static BlockRole role(SourceText text, List<Block> blocks, String line) {
    return blocks.stream()
        .filter(block -> text.slice(text.trim(block.span())).equals(line))
        .findFirst()
        .orElseThrow()
        .role();
  }
}
