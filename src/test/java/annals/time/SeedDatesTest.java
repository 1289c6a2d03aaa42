// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.SourceText;
import annals.text.Span;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The required rows of gold/seeds_dates.csv, column by column, and the clocks of both seeds. */
final class SeedDatesTest {
  private static final DateFinder FINDER = DateFinder.standard();

  private record Seed(SourceText text, List<Block> blocks, HeaderReading header) {

    static Seed read(String docId) throws IOException {
      SourceText text = SourceText.of(Files.readString(Path.of("seeds", docId + ".txt")));
      var blocks = new ArrayList<Block>();
      for (CSVRecord row : rows("seeds_blocks.csv")) {
        if (row.get("doc_id").equals(docId)) {
          Span span =
              Span.of(
                  Integer.parseInt(row.get("char_start")), Integer.parseInt(row.get("char_end")));
          BlockRole role = BlockRole.valueOf(row.get("role").toUpperCase(Locale.ROOT));
          int line = Integer.parseInt(row.get("line"));
          blocks.add(new Block(span, line, 1, Block.Verdict.of(role, "gold"), null, null));
        }
      }
      return new Seed(text, blocks, FINDER.readHeader(text, blocks, DateOptions.none()));
    }

    List<Timex> dates() {
      var kept =
          Pages.sentences(text, blocks).stream()
              .filter(sentence -> blocks.get(sentence.block()).kept())
              .toList();
      return FINDER.find(text, blocks, kept, header);
    }
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            SeedDatesTest.class.getResourceAsStream("/gold/" + file), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredRow() throws IOException {
    var seeds = new TreeMap<String, List<Timex>>();
    var tests = new ArrayList<DynamicTest>();
    for (CSVRecord row : rows("seeds_dates.csv")) {
      String doc = row.get("doc_id");
      if (!seeds.containsKey(doc)) {
        seeds.put(doc, Seed.read(doc).dates());
      }
      if (row.get("required").equals("true")) {
        Map<String, String> gold = new TreeMap<>(row.toMap());
        gold.remove("doc_id");
        gold.remove("required");
        gold.remove("text");
        String start = row.get("char_start");
        tests.add(
            DynamicTest.dynamicTest(
                doc + " " + row.get("text"),
                () -> assertEquals(gold, columns(seeds.get(doc), Integer.parseInt(start)))));
      }
    }
    assertEquals(24, tests.size());
    return tests.stream();
  }

  private static Map<String, String> columns(List<Timex> dates, int start) {
    Timex date =
        dates.stream().filter(timex -> timex.span().start() == start).findFirst().orElseThrow();
    var columns = new TreeMap<String, String>();
    columns.put("char_start", String.valueOf(date.span().start()));
    columns.put("char_end", String.valueOf(date.span().end()));
    columns.put("type", date.type().name());
    columns.put("value", date.value());
    columns.put("mod", cell(date.mod()));
    columns.put("quant", cell(date.said().quant()));
    columns.put("edtf", cell(date.edtf()));
    columns.put("date_start", cell(date.start()));
    columns.put("date_end", cell(date.end()));
    columns.put("date_precision", cell(date.precision()).toLowerCase(Locale.ROOT));
    columns.put("role", date.role().name().toLowerCase(Locale.ROOT));
    columns.put("anchor", cell(date.counted().day()));
    return columns;
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  @Test
  void firstSeedWasPublishedWhenItsDateLineSays() throws IOException {
    DocumentClocks clocks = Seed.read("000_f4c57c76c6268d73").header().clocks();
    assertEquals("2019-01-07T11:07:54", cell(clocks.publishedAt()));
    assertEquals("", cell(clocks.crawledAt()));
  }

  @Test
  void secondSeedIsReadDayFirstBecauseItCannotBeYoungerThanItsPage() throws IOException {
    DocumentClocks clocks = Seed.read("001_0d8c7108a3f531c0").header().clocks();
    assertEquals("2019-01-09T20:13", cell(clocks.publishedAt()));
    assertEquals("2019-06-18T01:36", cell(clocks.crawledAt()));
    assertEquals(
        "2019-09-01 would be after the page was fetched on 2019-06-18", clocks.dayOrderEvidence());
  }
}
