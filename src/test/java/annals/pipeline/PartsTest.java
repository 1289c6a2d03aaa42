// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.beam.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            new RunPlan.Engine("DirectRunner", threads, documents)));
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
