// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.table.Table;
import annals.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format on its own, and that it holds what CSV holds. */
final class TableFormatTest {
  private static final Table SENTENCES = Tables.standard().table("sentences");
  private static final Table TIMELINE = Tables.standard().table("timeline");
  private static final String ID = "a#char=0,2";

  @TempDir Path folder;

  @Test
  void aRowOfJsonLinesHasEveryColumn() throws IOException {
    write(
        TableFormat.of("jsonl"),
        "folder",
        sentence("He said “no”\n\\", true),
        sentence("No", false));
    String row =
        "{\"sentence_id\":\"a#char=0,2\",\"doc_id\":\"a\",\"block_id\":null,\"ordinal\":1,"
            + "\"char_start\":0,\"char_end\":2,\"text\":%s,\"tokens\":1,\"quoted\":%s}\n";
    assertEquals(
        row.formatted("\"He said “no”\\n\\\\\"", true) + row.formatted("\"No\"", false),
        Files.readString(folder.resolve("folder/sentences.jsonl")));
  }

  @Test
  void csvForADoubleClickIsCsvBehindAMark() throws IOException {
    write(TableFormat.CSV, "plain", sentence("£3 “é”", false));
    write(TableFormat.of("excel.csv"), "marked", sentence("£3 “é”", false));
    assertEquals(
        "\ufeff" + Files.readString(folder.resolve("plain/sentences.csv")),
        Files.readString(folder.resolve("marked/sentences.excel.csv")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1 was the score | '=1+1 was the score",
        "+44 is Britain     | '+44 is Britain",
        "-5 in Oslo         | '-5 in Oslo",
        "-5                 | -5",
        "+3.5               | +3.5",
        "-5-3               | '-5-3",
        "+1,200             | +1,200",
        "@mayor             | '@mayor",
        "\\t=1              | '\\t=1",
        "1=1                | 1=1",
        "'=1                | '=1",
        "– 5                | – 5",
      })
  void onlyCsvForADoubleClickGuardsAgainstFormulas(String text, String guarded) throws IOException {
    String told = text.translateEscapes();
    write(TableFormat.CSV, "plain", sentence(told, false));
    write(TableFormat.of("excel.csv"), "marked", sentence(told, false));
    assertEquals(told, text(Files.readString(folder.resolve("plain/sentences.csv"))));
    String marked = Files.readString(folder.resolve("marked/sentences.excel.csv"));
    assertEquals(guarded.translateEscapes(), text(marked));
  }

  @ParameterizedTest
  @CsvSource({
    "_x000D_, _x005F_x000D_",
    "a_x0041_b_x00e9_, a_x005F_x0041_b_x005F_x00e9_",
    "_x00_, _x00_",
    "snake_x_case, snake_x_case",
  })
  void whatReadsAsACodedCharacterIsShownAsItStands(String text, String coded) throws IOException {
    write(TableFormat.of("xlsx"), "coded", sentence(text, false));
    try (var book = new ZipFile(folder.resolve("coded/sentences.xlsx").toFile());
        var sheet = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"))) {
      String cells = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(cells.contains(">" + coded + "<"), cells);
    }
  }

  @ParameterizedTest
  @MethodSource("annals.publish.TableFormat#labels")
  void theSameRowsGiveTheSameBytes(String label) throws Exception {
    TableFormat format = TableFormat.of(label);
    write(format, "first", sentence("One.", false));
    Thread.sleep(20); // a stamp of the time would differ
    write(format, "second", sentence("One.", false));
    String file = "sentences." + format.suffix();
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("first").resolve(file)),
        Files.readAllBytes(folder.resolve("second").resolve(file)));
  }

  @ParameterizedTest
  @MethodSource("annals.publish.TableFormat#labels")
  void aTableWithoutRowsIsAFile(String label) throws IOException {
    TableSummary summary = write(TableFormat.of(label), "none");
    assertEquals(0, summary.rows());
    assertTrue(Files.exists(folder.resolve("none").resolve(summary.files().get(0).path())));
  }

  @Test
  void aWorkbookIsReadBackAsItWasWritten() throws IOException {
    String formula = "=HYPERLINK(\"http://example.org\")";
    write(TableFormat.of("xlsx"), "book", sentence(formula, true), sentence("Ž\u0001<&>\n", false));
    List<Row> rows = rows(folder.resolve("book/sentences.xlsx"));
    assertEquals("sentence_id", rows.get(0).getCellText(0));
    assertEquals(SENTENCES.columns().size(), rows.get(0).getCellCount());
    assertEquals(formula, rows.get(1).getCellAsString(SENTENCES.index("text")).orElseThrow());
    assertEquals(
        2, rows.get(1).getCellAsNumber(SENTENCES.index("char_end")).orElseThrow().intValue());
    assertEquals(true, rows.get(1).getCellAsBoolean(SENTENCES.index("quoted")).orElseThrow());
    assertTrue(rows.get(1).getOptionalCell(SENTENCES.index("block_id")).isEmpty());
    String odd = rows.get(2).getCellAsString(SENTENCES.index("text")).orElseThrow();
    assertTrue(odd.startsWith("Ž") && odd.contains("<&>"), odd);
  }

  @Test
  void aDayBeforeTheFirstOfSpreadsheetsIsText() throws IOException {
    var cells = new @Nullable Object[TIMELINE.columns().size()];
    cells[TIMELINE.index("date_start")] = LocalDate.of(1789, 7, 14);
    var file = folder.resolve("timeline.xlsx");
    try (var out = Files.newOutputStream(file);
        TableFile table = TableFormat.of("xlsx").open(TIMELINE, "0.1.0", out)) {
      table.write(cells);
      table.finish("");
    }
    assertEquals("1789-07-14", rows(file).get(1).getCellText(TIMELINE.index("date_start")));
  }

  @Test
  void aCellThatNoSpreadsheetHoldsIsCutAndSaysSo() throws IOException {
    String fits = "x".repeat(XlsxFile.LONGEST);
    write(TableFormat.of("xlsx"), "long", sentence(fits, false), sentence(fits + "y", false));
    List<Row> rows = rows(folder.resolve("long/sentences.xlsx"));
    assertEquals(fits, rows.get(1).getCellText(SENTENCES.index("text")));
    String cut = rows.get(2).getCellText(SENTENCES.index("text"));
    assertEquals(XlsxFile.LONGEST, cut.length());
    assertTrue(cut.endsWith("x…"));
  }

  @Test
  void moreRowsThanAreHeldAtOnceAreAllThere() throws IOException {
    Object[][] many = new Object[2500][];
    for (int i = 0; i < many.length; i++) {
      many[i] = sentence("No " + i, false);
    }
    write(TableFormat.of("xlsx"), "many", many);
    List<Row> rows = rows(folder.resolve("many/sentences.xlsx"));
    assertEquals(2501, rows.size());
    assertEquals("No 2499", rows.get(2500).getCellText(SENTENCES.index("text")));
  }

  @Test
  void anUnknownFormatIsNamed() {
    var error = assertThrows(IllegalArgumentException.class, () -> TableFormat.of("ods"));
    assertEquals("no table format ods", error.getMessage());
  }

  private TableSummary write(TableFormat format, String name, @Nullable Object[]... rows)
      throws IOException {
    var options = new WriteOptions("0.1.0", TextPolicy.FULL, List.of(format));
    Path target = Files.createDirectories(folder.resolve(name));
    try (var writer = TableWriter.open(SENTENCES, options, Destination.folder(target))) {
      for (Object[] row : rows) {
        writer.write(row.clone());
      }
      return writer.finish();
    }
  }

  /** The text of the only row. */
  private static String text(String csv) {
    String row = csv.substring(csv.indexOf('\n') + 1);
    return row.replaceFirst("^\"a#char=0,2\",a,,1,0,2,\"?(.*?)\"?,1,false\n$", "$1");
  }

  private static @Nullable Object[] sentence(@Nullable String text, boolean quoted) {
    return new @Nullable Object[] {ID, "a", null, 1L, 0L, 2L, text, 1L, quoted};
  }

  private static List<Row> rows(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var workbook = new ReadableWorkbook(in)) {
      return workbook.getFirstSheet().read();
    }
  }
}
