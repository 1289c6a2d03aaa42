// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.read.SourceDocument;
import annals.text.Block;
import annals.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How sure the model is of each line of two whole pages, as the table of blocks tells it. Models
 * are asked with the features that they have learned from: one that is off by one does not fail, it
 * only makes the model a little worse, and shows here. Whoever trains anew writes these anew.
 */
final class LineScoresTest {

  @Test
  void ofAPageOfText() throws IOException {
    String table = resource("text.tsv");
    SourceText text =
        SourceText.of(
            table
                .lines()
                .skip(1)
                .map(row -> row.split("\t", 3)[2])
                .collect(Collectors.joining("\n", "", "\n")));
    var cleaned = Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.TEXT);
    assertEquals(table, table(text, cleaned.blocks()));
    assertEquals(0.8671, cleaned.score(), 0.00005);
  }

  @Test
  void ofAPageOfMarkup() throws IOException {
    SourceDocument page = HtmlPages.read(resource("page.html"));
    var cleaned = Cleaner.standard().clean(page.text(), HtmlPages.context(page), CleanMode.HTML);
    assertEquals(resource("page.tsv"), table(page.text(), cleaned.blocks()));
    assertEquals(0.9681, cleaned.score(), 0.00005);
  }

  private static String table(SourceText text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !text.trim(block.span()).isEmpty())
        .map(block -> row(text, block))
        .collect(Collectors.joining("\n", "score\trole\tline\n", "\n"));
  }

  private static String row(SourceText text, Block block) {
    return String.format(
        Locale.ROOT,
        "%.4f\t%s\t%s",
        block.verdict().score(),
        block.role().name().toLowerCase(Locale.ROOT),
        text.slice(text.trim(block.span())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LineScoresTest.class.getResourceAsStream("/clean/scores/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
