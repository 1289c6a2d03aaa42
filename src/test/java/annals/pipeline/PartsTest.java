// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.beam.RunPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A container is cut into parts while it is read, and the dataset does not tell where: records
 * whose ids are in no order, that print one article, that have one id, or that are none.
 */
final class PartsTest {
  private static final List<String> TOWNS = List.of("Selm", "Arn", "Bel", "Cor", "Dun", "Eln");

  @TempDir Path folder;

  private Path crawl() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    var lines = new StringBuilder();
    for (int i = 0; i < 2 * TOWNS.size(); i++) {
      String town = TOWNS.get(i % TOWNS.size());
      String text =
          "A bridge opened in %s\\n\\nJune %d, 2019\\n\\nThe mayor of %s said on Monday that nearly three million people had crossed it. John Archer opened it in 1999.\\n"
              .formatted(town, i + 1, town);
      lines.append(
          "{\"id\": \"%d\", \"url\": \"https://x.example/%d\", \"text\": \"%s\"}\n"
              .formatted(i * 7 % 10, i, text));
      if (i % 4 == 1) {
        lines.append("no record\n");
      }
    }
    Files.writeString(in.resolve("crawl.jsonl"), lines);
    Files.writeString(in.resolve("a.txt"), "A plain page.\n\nIt says that John Archer died.\n");
    return in;
  }

  private Map<String, byte[]> dataset(Path in, String name, int threads, int documents)
      throws IOException {
    Path out = folder.resolve(name);
    RunRequest plain = Runs.request("dataset", out, in + "/*");
    Runs.run(
        new RunRequest(
            plain.pipeline(),
            plain.inputs(),
            out,
            null,
            null,
            false,
            false,
            RunPlan.Engine.direct(threads, documents)));
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 2"})
  void partsOfAnySizeGiveTheSameBytes(int threads, int documents) throws IOException {
    Path in = crawl();
    Map<String, byte[]> whole = dataset(in, "out", 2, 0);
    Map<String, byte[]> cut = dataset(in, "out", threads, documents);
    assertEquals(whole.keySet(), cut.keySet());
    whole.forEach((file, bytes) -> assertArrayEquals(bytes, cut.get(file), file));
  }

  /** A crawl of some megabytes, each record a member: it is read in several stretches. */
  private Path archive(boolean damaged) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    var out = new ByteArrayOutputStream();
    var random = new Random(1);
    for (int i = 0; i < 30; i++) {
      String filler =
          Stream.generate(() -> Long.toHexString(random.nextLong()))
              .limit(45_000)
              .collect(Collectors.joining(" ", "<!-- ", " -->"));
      String page =
          "<html><head><title>The bridge of %d</title>%s</head><body><h1>The bridge of %d</h1><p>The mayor said on Monday that %d people had crossed it.</p></body></html>"
              .formatted(i, filler, i, i + 20);
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Date: 2019-06-01T00:00:00Z\r\nWARC-Target-URI: https://x.example/%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
              .formatted(i * 7 % 20, i, http.length(), http);
      byte[] member = packed(i % 11 == 3 ? record.replace("200 OK", "404 No") : record);
      member[member.length / 2] ^= (byte) (damaged && i % 9 == 8 ? 1 : 0);
      out.writeBytes(member);
    }
    Files.write(in.resolve("crawl.warc.gz"), out.toByteArray());
    Files.writeString(in.resolve("a.txt"), "A plain page.\n\nIt says that John Archer died.\n");
    return in;
  }

  private static byte[] packed(String record) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(record.getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"false, 0", "true, 3"})
  void anArchiveReadInStretchesGivesTheSameBytes(boolean damaged, int told) throws IOException {
    Path in = archive(damaged);
    Map<String, byte[]> whole = dataset(in, "out", 2, 0);
    Path out = folder.resolve("out");
    List<String> ids = Runs.rows(out, "documents").stream().map(row -> row.get("doc_id")).toList();
    assertEquals(28, ids.size()); // a damaged page is read as far as it goes
    assertEquals(ids.stream().sorted().toList(), ids);
    List<String> codes = Runs.rows(out, "issues").stream().map(row -> row.get("code")).toList();
    assertEquals(told, Collections.frequency(codes, "bad_record"));
    assertEquals(1, Collections.frequency(codes, "skipped_records"));
    Map<String, byte[]> cut = dataset(in, "out", 3, 1);
    whole.forEach((file, bytes) -> assertArrayEquals(bytes, cut.get(file), file));
  }

  @Test
  void recordsComeInTheOrderOfTheirIdsAndIssuesAreNumberedThrough() throws IOException {
    dataset(crawl(), "out", 1, 1);
    Path out = folder.resolve("out");
    List<String> ids = Runs.rows(out, "documents").stream().map(row -> row.get("doc_id")).toList();
    assertEquals(13, ids.size());
    assertEquals(ids.stream().sorted().toList(), ids);
    List<CSVRecord> issues = Runs.rows(out, "issues");
    String crawl = folder + "/in/crawl.jsonl";
    assertEquals(
        List.of(crawl + "#bad_record.1", crawl + "#bad_record.2", crawl + "#bad_record.3"),
        issues.stream()
            .map(row -> row.get("issue_id"))
            .filter(id -> id.contains("#bad_record"))
            .toList());
    assertEquals(
        List.of("line 3", "line 8", "line 13"),
        issues.stream()
            .filter(row -> row.get("code").equals("bad_record"))
            .map(row -> row.get("message").replaceAll(":.*", ""))
            .toList());
  }
}
