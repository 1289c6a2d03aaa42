// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Block;
import annals.text.SourceText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two seed pages, line for line as a person read them. */
final class SeedsTest {

  @ParameterizedTest
  @ValueSource(strings = {"000_f4c57c76c6268d73", "001_0d8c7108a3f531c0"})
  void everyLineHasItsRole(String docId) throws IOException {
    SourceText text = seed(docId);
    var expected = new ArrayList<String>();
    for (CSVRecord row : gold()) {
      if (row.get("doc_id").equals(docId)) {
        expected.add(
            String.join(
                " ",
                row.get("line"),
                row.get("char_start"),
                row.get("char_end"),
                row.get("role"),
                row.get("kept")));
      }
    }
    List<String> found =
        clean(docId, text).blocks().stream().map(block -> row(text, block)).toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void theMetadataOfTheSeeds() throws IOException {
    ArticleMetadata nhanDan = metadata("000_f4c57c76c6268d73");
    assertEquals("NDO", nhanDan.datelineAgency());
    assertEquals("NDO", nhanDan.site());
    assertEquals(
        "Bright symbol of faithful international solidarity between Vietnam and Cambodia",
        nhanDan.title());
    ArticleMetadata vov = metadata("001_0d8c7108a3f531c0");
    assertEquals("VOV", vov.publisher());
    assertEquals("VOV", vov.site());
    assertEquals("Vietnam’s noble mission to help Cambodia revive", vov.title());
  }

  private static ArticleMetadata metadata(String docId) throws IOException {
    return clean(docId, seed(docId)).metadata();
  }

  private static Cleaning clean(String docId, SourceText text) {
    return Cleaner.standard().clean(text, PageContext.of(docId), CleanMode.AUTO);
  }

  private static SourceText seed(String docId) throws IOException {
    return SourceText.of(Files.readString(Path.of("seeds", docId + ".txt")));
  }

  private static String row(SourceText text, Block block) {
    return String.join(
        " ",
        String.valueOf(block.line()),
        String.valueOf(text.codePoint(block.span().start())),
        String.valueOf(text.codePoint(block.span().end())),
        block.role().label(),
        String.valueOf(block.kept()));
  }

  private static List<CSVRecord> gold() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            SeedsTest.class.getResourceAsStream("/gold/seeds_blocks.csv"),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
