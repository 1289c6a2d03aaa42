// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.SampleDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many tables, columns, rows and characters a diff tells before it says "more". */
final class HowMuchIsToldTest {
  private static final String[] TABLES = {
    "documents title", "sentences text", "figures text", "issues message", "timeline title"
  };
  private static final String[] COLUMNS = {
    "site", "author", "title", "language", "genre", "day_order", "day_order_evidence"
  };

  @TempDir Path base;

  private DatasetDiff diff(DatasetDiffTest.Change change) throws IOException {
    return DatasetDiffTest.changed(base, change);
  }

  @ParameterizedTest(name = "{0} tables: {1}")
  @CsvSource({"3, 0 more", "4, 1 more table", "5, 2 more tables"})
  void theSubjectNamesThreeTables(int tables, String more) throws IOException {
    DatasetDiff diff =
        diff(
            s -> {
              for (int i = 0; i < tables; i++) {
                String[] cell = TABLES[i].split(" ");
                s.set(cell[0], 0, cell[1], "other words");
              }
            });
    assertEquals(tables > 3, diff.text().lines().findFirst().orElse("").contains(more));
  }

  @ParameterizedTest(name = "{0} columns: {1}")
  @CsvSource({"6, false", "7, true"})
  void aTableNamesSixColumns(int columns, boolean more) throws IOException {
    DatasetDiff diff =
        diff(
            s -> {
              for (int i = 0; i < columns; i++) {
                s.set("documents", 0, COLUMNS[i], "other");
              }
            });
    assertEquals(more, diff.text().contains(", 1 more column)"), diff.text());
  }

  @Test
  void fiveRowsAndTheirFirstSixCellsAreShown() throws IOException {
    DatasetDiff diff =
        diff(
            s -> {
              for (int i = 0; i < 6; i++) {
                s.rows("documents").add(s.rows("documents").get(0).clone());
                s.set("documents", 2 + i, "doc_id", "new-" + i);
                for (String column : COLUMNS) {
                  s.set("documents", 2 + i, column, "other");
                }
              }
            });
    TableDiff documents =
        diff.tables().stream().filter(t -> t.name().equals("documents")).findFirst().orElseThrow();
    assertEquals(5, documents.rows().size());
    assertEquals(6, documents.rows().get(0).cells().size());
  }

  @Test
  void fourFilesAreNamed() throws IOException {
    Path before = SampleDataset.in(base.resolve("before")).write();
    SampleDataset sample = SampleDataset.in(base.resolve("after")).withReport();
    sample.copyText(0);
    sample.copyText(1);
    String text = DatasetDiff.between(before, sample.write()).text();
    assertTrue(text.contains("sources/bridge.txt, 5 more files"), text);
  }

  @ParameterizedTest(name = "a cell of {0}, a sentence of {1}: {2} and {3} characters")
  @CsvSource({"60, 160, 60, 160", "61, 161, 60, 160"})
  void longWordsAreCut(int cell, int sentence, int shown, int told) throws IOException {
    DatasetDiff diff =
        diff(
            s -> {
              s.set("figures", 1, "measured_head", "x".repeat(cell));
              s.set("sentences", 1, "text", "y".repeat(sentence));
            });
    String longest =
        Pattern.compile("x+\\u2026?|y+\\u2026?")
            .matcher(diff.rows())
            .results()
            .map(MatchResult::group)
            .map(run -> run.charAt(0) + "" + run.length())
            .distinct()
            .sorted()
            .toList()
            .toString();
    assertTrue(longest.contains("x" + shown), longest);
    assertTrue(longest.contains("y" + told), longest);
  }

  @ParameterizedTest(name = "of {0} rows {1} are left: {2}")
  @CsvSource({"3, 2, true", "4, 3, false"})
  void aThirdIsALossOfRows(int rows, int left, boolean loss) throws IOException {
    Path before = participants("before", rows).write();
    Path after = participants("after", left).write();
    String text = DatasetDiff.between(before, after).text();
    assertEquals(loss, text.contains("A LOSS OF ROWS"), text);
  }

  private SampleDataset participants(String folder, long rows) throws IOException {
    SampleDataset sample = SampleDataset.in(base.resolve(folder));
    for (long ordinal = 2; ordinal <= rows; ordinal++) {
      sample.rows("participants").add(sample.rows("participants").get(0).clone());
      sample.set("participants", (int) ordinal - 1, "ordinal", ordinal);
    }
    return sample;
  }
}
