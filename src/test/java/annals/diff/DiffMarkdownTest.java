// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The diff as the body of a pull request: source text stays text, rows lead to their pages. */
final class DiffMarkdownTest {
  @TempDir Path base;

  @Test
  void noMarkupOfASourceTakesEffectInMarkdown() throws IOException {
    String words = "<b>@all</b> | [x](y)";
    String markdown =
        DatasetDiffTest.changed(base, s -> s.set("timeline", 0, "title", words)).markdown(null);
    assertTrue(markdown.contains("&lt;b&gt;&#64;all&lt;/b&gt; \\| \\[x\\](y)"), markdown);
    assertTrue(markdown.startsWith("```\nsample: timeline ~1"), markdown);
  }

  /** Both with and without the slash at the end of the address. */
  @ParameterizedTest
  @ValueSource(strings = {"https://data.example/bridges", "https://data.example/bridges/"})
  void aRowLeadsToItsPlaceOnThePageOfItsDocument(String pages) throws IOException {
    String markdown =
        DatasetDiffTest.changed(base, s -> s.set("figures", 1, "value_max", 12.0)).markdown(pages);
    assertTrue(
        markdown.contains(
            "(<https://data.example/bridges/report/documents/bridge.html#bridge%23char=61,62>)"),
        markdown);
    assertTrue(markdown.contains("<https://data.example/bridges/report/index.html>"), markdown);
  }

  @Test
  void aRowOfSeveralDocumentsAndOneThatWentLeadNowhere() throws IOException {
    String merged =
        DatasetDiffTest.changed(base, s -> s.set("timeline", 0, "title", "fell"))
            .markdown("https://a.b");
    assertTrue(!merged.contains("documents/"), merged);
    String gone =
        DatasetDiffTest.changed(base, s -> s.rows("figures").remove(0)).markdown("https://a.b");
    assertTrue(!gone.contains("documents/"), gone);
  }
}
