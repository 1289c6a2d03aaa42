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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs of short lines that share, label or point elsewhere stand between the paragraphs of an
 * article, near its start and near its end, on a page with and without a menu: every paragraph
 * stays.
 */
final class RunsInArticlesTest {
  private static final List<String> FOOT = List.of("About us", "Contact", "Imprint");

  static List<String> runs() throws IOException {
    return rows("runs");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theArticleGoesOnBehindTheRun(String row) throws IOException {
    String[] cells = row.split("\t");
    List<String> article = article(cells[0]);
    String run = String.join("\n", cells[1].split(" / "));
    for (int place : new int[] {3, 5, article.size() - 1}) {
      for (List<String> menu : List.of(List.<String>of(), List.of("News", "Sport", "Weather"))) {
        for (List<String> foot : List.of(List.<String>of(), FOOT)) {
          var page = new ArrayList<>(article);
          page.add(place, run);
          page.addAll(0, menu);
          page.addAll(foot);
          String kept = kept(String.join("\n\n", page));
          List<String> paragraphs = article.subList(1, article.size());
          assertEquals(
              paragraphs,
              paragraphs.stream().filter(kept::contains).toList(),
              "at " + place + " below " + menu + ", above " + foot);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Related stories, 4, true",
    "Related stories, 5, false",
    "'Read also: lost map', 1, true",
    "'Read also: a lost map', 1, false",
  })
  void titlesBelowALabelGo(String label, int titles, boolean gone) throws IOException {
    List<String> article = article("en");
    var run = new ArrayList<>(List.of(label));
    for (int i = 0; i < titles; i++) {
      run.add("Ferry fares rise in spring " + "abcde".charAt(i));
    }
    var page = new ArrayList<>(article);
    page.add(3, String.join("\n", run));
    String kept = kept(String.join("\n\n", page));
    assertEquals(gone, !kept.contains("Ferry fares rise in spring"), kept);
  }

  @Test
  void commentsAndTeasersBehindTheArticleAreNone() throws IOException {
    List<String> article = article("en");
    String text = String.join("\n\n", article);
    String wanted = String.join("\n", article.subList(1, article.size()));
    String comments =
        "Comments (2)\n\nEdda\n\n3 May 2024\n\nThey should have done this ten years ago, when it"
            + " would have cost half as much as it does now.\n\nOle\n\n4 May 2024\n\nI shall miss"
            + " the boats on my way to work in the morning, and so will my dog.";
    assertEquals(wanted, kept(text + "\n\n" + comments));
    String teasers =
        "Most read\n\nFerry fares rise again\n\nThe company blames the price of oil for what it"
            + " calls a small step.\n\nMuseum finds a lost map\n\nIt lay in the cellar for sixty"
            + " years, behind a shelf of old rocks and bones.\n\nAbout us";
    assertEquals(wanted, kept(text + "\n\n" + teasers));
  }

  private static List<String> article(String language) throws IOException {
    return rows("articles").stream()
        .filter(row -> row.startsWith(language + "\t"))
        .map(row -> row.substring(row.indexOf('\t') + 1))
        .toList();
  }

  private static String kept(String page) {
    SourceText text = SourceText.of(page);
    return Cleaner.standard().clean(text, PageContext.of("page"), CleanMode.TEXT).blocks().stream()
        .filter(block -> block.kept() && block.role() != BlockRole.HEADLINE)
        .map(Block::span)
        .map(span -> text.slice(span).strip())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> rows(String name) throws IOException {
    try (var in = RunsInArticlesTest.class.getResourceAsStream("lines/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
          .toList();
    }
  }
}
