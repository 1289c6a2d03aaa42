// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.read.SourceDocument;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines that share, point, invite, sell or forbid, in seven languages: each stands inside an
 * article or right behind it, as text and as HTML. It goes, and every paragraph stays.
 */
final class LinesInArticlesTest {
  private static final int MIDDLE = 4;

  static List<String> lines() throws IOException {
    return rows("lines");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineOfTextGoesAndTheArticleStays(String row) throws IOException {
    String[] cells = row.split("\t");
    var page = new ArrayList<>(List.of("News", "Sport", "Weather"));
    page.addAll(article(cells, cells[3]));
    page.addAll(List.of("About us", "Contact", "Imprint"));
    SourceText text = SourceText.of(String.join("\n\n", page));
    List<Block> blocks =
        Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.TEXT).blocks();
    assertEquals(wanted(cells), kept(text, blocks));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineOfHtmlGoesAndTheArticleStays(String row) throws IOException {
    String[] cells = row.split("\t");
    List<String> lines = article(cells, cells[3]);
    String html =
        "<html><head><title>%s</title></head><body><nav><a href=/n>News</a><a href=/s>Sport</a></nav>"
            + "<main><article><h1>%s</h1><p>%s</p></article></main>"
            + "<footer><a href=/a>About us</a><a href=/c>Contact</a></footer></body></html>";
    SourceDocument page =
        HtmlPages.read(
            html.formatted(
                lines.get(0),
                lines.get(0),
                String.join("</p><p>", lines.subList(1, lines.size()))));
    List<Block> blocks =
        Cleaner.standard().clean(page.text(), HtmlPages.context(page), CleanMode.AUTO).blocks();
    assertEquals(wanted(cells), kept(page.text(), blocks));
  }

  /** Headline and paragraphs of the row's language, with a line put in at the row's place. */
  private static List<String> article(String[] cells, String line) throws IOException {
    List<String> article =
        rows("articles").stream()
            .filter(row -> row.startsWith(cells[1] + "\t"))
            .map(row -> row.substring(row.indexOf('\t') + 1))
            .collect(Collectors.toCollection(ArrayList::new));
    article.add(cells[2].equals("inside") ? MIDDLE : article.size(), line);
    return article;
  }

  private static String wanted(String[] cells) throws IOException {
    List<String> article = article(cells, cells[3]);
    article.remove(cells[3]);
    return String.join("\n", article.subList(1, article.size()));
  }

  private static String kept(SourceText text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kept() && block.role() != BlockRole.HEADLINE)
        .map(block -> text.slice(block.span()).toString().strip())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> rows(String name) throws IOException {
    try (var in = LinesInArticlesTest.class.getResourceAsStream("lines/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(
              line ->
                  !line.startsWith("#")
                      && !line.startsWith("kind\t")
                      && !line.startsWith("language\t"))
          .toList();
    }
  }
}
