// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of shapes on which cleaners go wrong: of each line a fixture says whether it is kept
 * ({@code +}), dropped ({@code -}), may be either ({@code ?}) or is known to go wrong here too
 * ({@code ~}, listed in docs/cleaning.md).
 */
final class ShapesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "also_read_inside",
        "captions_and_pull_quotes",
        "comments_longer_than_the_article",
        "copy_for_telephones",
        "deck_repeated",
        "disclaimers_in_prose",
        "interview",
        "list_article",
        "live_blog",
        "next_article_below",
        "page_clock_and_publication",
        "paywall_stub",
        "person_cards",
        "short_article_long_boilerplate",
        "standings_table",
        "teasers_above"
      })
  void theArticleIsKeptAndNothingElse(String shape) throws IOException {
    List<String> lines = fixture(shape);
    SourceText page =
        SourceText.of(
            lines.stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .collect(Collectors.joining("\n\n")));
    List<Block> blocks =
        Cleaner.standard().clean(page, PageContext.of(shape), CleanMode.TEXT).blocks().stream()
            .filter(block -> block.role() != BlockRole.BLANK)
            .toList();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      char wanted = lines.get(i).charAt(0);
      if (wanted == (blocks.get(i).kept() ? '-' : '+')) {
        wrong.add(lines.get(i));
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static List<String> fixture(String shape) throws IOException {
    try (var in = ShapesTest.class.getResourceAsStream("/clean/shapes/" + shape + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
