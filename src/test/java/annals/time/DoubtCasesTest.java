// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.sentence.SentenceSplitter;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which dates say that they are not sure, and which other reading they name. */
final class DoubtCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 18);
  private static final String STORY = "In 1950 it began. ";

  private record Case(
      String genre, String passage, String expression, String value, String other) {}

  @TestFactory
  Stream<DynamicTest> datesSayWhetherTheyAreSure() {
    return Tables.rows("doubts").stream()
        .map(c -> new Case(c[0], c[1].replace(" ¶ ", "\n"), c[2], c[3], c[4]))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.passage(), () -> assertEquals(c.value() + " or " + c.other(), read(c))));
  }

  private static String read(Case c) {
    boolean story = c.genre().equals("story");
    SourceText text = SourceText.of((story ? STORY : "") + c.passage());
    List<Block> blocks =
        Line.of(text).stream().map(line -> Block.of(line, BlockRole.BODY, "test.line")).toList();
    List<Timex> dates =
        DateFinder.standard()
            .find(
                text,
                blocks,
                SentenceSplitter.standard().split(text, blocks, "en"),
                DateCasesTest.header(PUBLISHED, story ? Genre.NARRATIVE : Genre.NEWS));
    return dates.stream()
        .filter(date -> text.slice(date.span()).contains(c.expression()))
        .map(date -> date.value() + " or " + (date.ambiguous() ? date.alternative() : "-"))
        .findFirst()
        .orElse("no row");
  }
}
