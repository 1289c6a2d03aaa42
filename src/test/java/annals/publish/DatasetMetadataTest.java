// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Sha256;
import annals.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatasetMetadataTest {

  @TempDir Path base;

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    Path one = SampleDataset.in(base.resolve("one")).write();
    Path two = SampleDataset.in(base.resolve("two")).write();
    for (String name : names(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
    }
    assertEquals(names(one), names(two));
  }

  @Test
  void theChecksumsNameEveryFileButTheManifestAndThemselves() throws IOException {
    Path folder = SampleDataset.in(base).write();
    Map<String, String> checksums =
        Checksums.read(Files.readAllBytes(folder.resolve("SHA256SUMS")));
    var expected = new TreeSet<>(names(folder));
    expected.removeAll(List.of("SHA256SUMS", "manifest.json"));
    assertEquals(expected, checksums.keySet());
    for (Map.Entry<String, String> entry : checksums.entrySet()) {
      assertEquals(Sha256.of(Files.readAllBytes(folder.resolve(entry.getKey()))), entry.getValue());
    }
    String manifest = Files.readString(folder.resolve("manifest.json"));
    assertTrue(manifest.contains(Sha256.of(Files.readAllBytes(folder.resolve("SHA256SUMS")))));
  }

  @Test
  void coreutilsCheckTheChecksums() throws Exception {
    Path folder = SampleDataset.in(base).write();
    Process process =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  @Test
  void oddNamesOfFilesSurviveTheChecksums() {
    var odd = new TreeMap<>(Map.of("a b", "0".repeat(64), "c\nd\\n", "1".repeat(64)));
    assertEquals(odd, Checksums.read(Checksums.write(odd)));
  }

  @Test
  void foreignKeysToTablesThatWereNotWrittenAreLeftOut() throws IOException {
    var tables = Tables.standard();
    var some = List.of(tables.table("documents"), tables.table("blocks"));
    Path folder = SampleDataset.in(base).write(WriteOptions.full("0.1.0"), some);
    String json = Files.readString(folder.resolve("datapackage.json"));
    assertTrue(json.contains("\"resource\" : \"documents\""));
    assertFalse(json.contains("\"resource\" : \"rules\""));
  }

  @Test
  void theDataPackageHasTheColumnsAndKeysOfTheTables() throws IOException {
    Path folder = SampleDataset.in(base).write();
    Map<String, Object> json = Json.read(Files.readAllBytes(folder.resolve("datapackage.json")));
    assertEquals("https://datapackage.org/profiles/2.0/datapackage.json", json.get("$schema"));
    assertEquals("2019-06-18T00:00:00Z", json.get("created"));
    var resources = (List<?>) json.get("resources");
    assertEquals(Tables.standard().all().size() + 1, resources.size());
    for (Object resource : resources.subList(0, resources.size() - 1)) {
      var map = (Map<?, ?>) resource;
      var table = Tables.standard().table(map.get("name").toString());
      var schema = (Map<?, ?>) map.get("schema");
      assertEquals(table.primaryKey(), schema.get("primaryKey"));
      assertEquals(table.columns().size(), ((List<?>) schema.get("fields")).size());
      assertEquals("utf-8", map.get("encoding"));
    }
  }

  @Test
  void croissantHasEveryFileAndColumnAndNoCircleOfKeys() throws IOException {
    Path folder = SampleDataset.in(base).write();
    JsonObject croissant = JsonObject.read(folder.resolve("croissant.json"));
    assertEquals("http://mlcommons.org/croissant/1.1", croissant.text("conformsTo"));
    Map<String, String> checksums =
        Checksums.read(Files.readAllBytes(folder.resolve("SHA256SUMS")));
    for (JsonObject file : croissant.objects("distribution")) {
      assertEquals(checksums.get(file.text("contentUrl")), file.text("sha256"));
    }
    var seen = new TreeMap<String, Set<String>>();
    for (JsonObject table : croissant.objects("recordSet")) {
      String name = table.text("name");
      var targets = new TreeSet<String>();
      for (JsonObject field : table.objects("field")) {
        if (field.has("references")) {
          String target = field.object("references").object("field").text("@id");
          targets.add(target.substring(0, target.indexOf('/')));
        }
      }
      assertEquals(Tables.standard().table(name).columns().size(), table.objects("field").size());
      seen.put(name, targets);
    }
    assertTrue(seen.get("sentences").containsAll(List.of("documents", "blocks")));
    seen.keySet().forEach(table -> assertFalse(reaches(seen, table, table), table));
  }

  private static boolean reaches(Map<String, Set<String>> keys, String from, String to) {
    return keys.get(from).stream().anyMatch(next -> next.equals(to) || reaches(keys, next, to));
  }

  @Test
  void theCodebookExplainsEveryColumn() throws IOException {
    Path folder = SampleDataset.in(base).write();
    try (CSVParser codebook =
        CSVParser.parse(Files.newBufferedReader(folder.resolve("codebook.csv")), CsvFile.DIALECT)) {
      List<CSVRecord> rows = codebook.getRecords();
      int columns = Tables.standard().all().stream().mapToInt(t -> t.columns().size()).sum();
      assertEquals(columns + 1, rows.size());
      CSVRecord latitude =
          rows.stream().filter(row -> row.get(1).equals("latitude")).findFirst().orElseThrow();
      assertEquals(
          List.of(
              "entities", "latitude", "double", "degrees", "Of a place.", "-15.5", "true", "", ""),
          latitude.toList());
      assertTrue(rows.stream().noneMatch(row -> row.get(5).contains("bridge opens")));
    }
  }

  @Test
  void theCardNamesEachParquetFile() throws IOException {
    Path folder = SampleDataset.in(base).write();
    String card = Files.readString(folder.resolve("README.md"));
    assertTrue(card.startsWith("---\npretty_name: \"A \\\"sample\\\" of annals\"\n"), card);
    assertTrue(card.contains("- config_name: events\n  data_files: events.parquet\n"), card);
    assertTrue(card.contains("| sentences | 4 |"), card);
  }

  @Test
  void aDatasetIsMadeOnTheNewestDayOfItsInputs() {
    LocalDate day = LocalDate.of(2019, 6, 18);
    assertEquals(Instant.parse("2019-06-18T00:00:00Z"), DatasetFacts.created(day, null));
    assertEquals(Instant.parse("2001-09-09T01:46:40Z"), DatasetFacts.created(day, "1000000000"));
    assertNull(DatasetFacts.created(null, null));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
