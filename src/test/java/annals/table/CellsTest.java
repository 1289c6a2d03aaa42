// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {

  @Test
  void cellsAreFilledByNameInAnyOrder() {
    SentenceRow row =
        Cells.of(SentenceRow.class)
            .set("quoted", true)
            .set("sentence_id", "a#char=0,2")
            .set("doc_id", "a")
            .set("tokens", 1)
            .set("ordinal", 1L)
            .set("char_end", 2)
            .set("char_start", 0)
            .row();
    assertArrayEquals(
        new Object[] {"a#char=0,2", "a", null, 1L, 0L, 2L, null, 1L, true}, Rows.cells(row));
  }

  @Test
  void whatTheTableDoesNotKnowIsRefused() {
    refused("no column tokns in table sentences", () -> of().set("tokns", 1));
    refused("sentences.tokens: a String, not a Long", () -> of().set("tokens", "1"));
    refused("sentences.tokens: filled twice", () -> of().set("tokens", 1).set("tokens", 1));
    refused("a row of sentences lacks a cell", () -> of().set("tokens", 1).row());
  }

  private static Cells<SentenceRow> of() {
    return Cells.of(SentenceRow.class);
  }

  private static void refused(String message, org.junit.jupiter.api.function.Executable filling) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, filling).getMessage());
  }

  /** Every column of a table is filled somewhere, once. */
  @ParameterizedTest
  @CsvSource({
    "blocks,    BlockRows",
    "sentences, SentenceRows",
    "dates,     DateRows",
    "figures,   FigureRows",
    "mentions,  MentionRows",
    "timeline,  TimelineRows",
    "documents, DocumentRows",
    "events,    EventRows",
    "participants, ParticipantRows",
  })
  void everyColumnIsFilled(String table, String filler) throws IOException {
    String source = Files.readString(Path.of("src/main/java/annals/annotate/" + filler + ".java"));
    List<String> filled =
        Pattern.compile("\\.set\\(\\s*\"(\\w+)\"")
            .matcher(source)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    List<String> columns =
        new ArrayList<>(
            Tables.standard().table(table).columns().stream().map(Column::name).toList());
    assertEquals(columns, filled);
  }
}
