// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.sentence.SentenceSplitter;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** News that tells of the past: no date of it may lie in a year that its text excludes. */
final class HistoryTest {
  /** Passages that are read in full; the rest leave an expression out. */
  private static final int READ_IN_FULL = 301;

  /** An expected expression: any of its values is right, or none where it may stay open. */
  private record Expected(String words, List<String> values, boolean open) {
    static Expected of(String cell) {
      int end = cell.lastIndexOf("]=");
      String values = cell.substring(end + 2);
      boolean open = values.endsWith("?");
      return new Expected(
          cell.substring(1, end),
          List.of((open ? values.substring(0, values.length() - 1) : values).split("\\|")),
          open);
    }

    boolean isRight(SourceText text, Timex date) {
      String value = date.value() + (date.mod() == null ? "" : " " + date.mod());
      boolean right = values.contains(value) || values.contains(date.value());
      return text.slice(date.span()).equals(words)
          && (right || (open && (!date.resolved() || date.ambiguous())));
    }
  }

  private record Passage(LocalDate published, String text, List<Expected> expected) {
    static Passage of(String[] cells) {
      List<Expected> expected =
          cells[2].equals("-")
              ? List.of()
              : Stream.of(cells[2].split("; ")).map(Expected::of).toList();
      return new Passage(LocalDate.parse(cells[0]), cells[1].replace(" ¶ ", "\n"), expected);
    }

    List<Timex> dates() {
      SourceText source = SourceText.of(text);
      var blocks = new ArrayList<Block>();
      for (Line line : Line.of(source)) {
        blocks.add(Block.of(line, BlockRole.BODY, "test.line"));
      }
      return DateFinder.standard()
          .find(
              source,
              blocks,
              SentenceSplitter.standard().split(source, blocks, "en"),
              DateCasesTest.header(published, Genre.NEWS));
    }

    Set<String> years() {
      return expected.stream()
          .flatMap(e -> e.values().stream())
          .map(HistoryTest::year)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isRead() {
      SourceText source = SourceText.of(text);
      List<Timex> dates = dates();
      boolean right = dates.size() == expected.size();
      for (int i = 0; right && i < dates.size(); i++) {
        right = expected.get(i).isRight(source, dates.get(i));
      }
      return right;
    }
  }

  private static List<Passage> passages() {
    return Tables.rows("history").stream().map(Passage::of).toList();
  }

  /** The year, decade or century of a value; lengths and open values have none. */
  private static String year(String value) {
    int digits = value.startsWith("BC") ? 6 : 4;
    return value.substring(0, Math.min(digits, value.split(" ")[0].length()));
  }

  @TestFactory
  Stream<DynamicTest> noDateLiesInAYearThatTheTextExcludes() {
    return passages().stream()
        .map(
            passage ->
                DynamicTest.dynamicTest(
                    passage.text(),
                    () -> {
                      Set<String> found =
                          passage.dates().stream()
                              .filter(date -> date.resolved() && date.edtf() != null)
                              .map(date -> year(date.value()))
                              .collect(Collectors.toCollection(LinkedHashSet::new));
                      found.removeAll(passage.years());
                      assertEquals(Set.of(), found);
                    }));
  }

  @Test
  void thePassagesAreRead() {
    List<Passage> all = passages();
    assertTrue(all.size() >= 300, "only " + all.size() + " passages");
    List<String> missed =
        all.stream().filter(passage -> !passage.isRead()).map(Passage::text).toList();
    assertTrue(all.size() - missed.size() >= READ_IN_FULL, missed::toString);
  }
}
