// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.beam.RunPlan;
import annals.check.CheckResult;
import annals.check.Invariant;
import annals.check.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the dataset folder can check every span, whatever the input was. */
final class SourcesTest {
  private static final String HTML =
      """
      <html><head><title>A bridge opened in Selm</title></head><body><nav><a href=/>Home</a></nav>
      <article><h1>A bridge opened in Selm</h1><p>The bridge over the river opened on Monday after
      four years of work.</p><p>It cost nearly three million dollars, the mayor said. 😀</p>
      </article></body></html>
      """;
  private static final String TEXT =
      """
      A bridge opened in Selm

      The bridge over the river opened on Monday after four years of work.

      It cost nearly three million dollars, the mayor of Selm said.
      """;

  @TempDir Path folder;

  @BeforeEach
  void inputs() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("page.html"), HTML);
    Files.writeString(in.resolve("plain.txt"), TEXT);
    Files.write(in.resolve("marked.txt"), ("\ufeff" + TEXT).getBytes(UTF_16LE));
    Files.createDirectories(in.resolve("..odd.txt/ä b"));
    Files.writeString(in.resolve("..odd.txt/ä b/c#d.html"), HTML.replace("Selm", "Arn"));
    Files.writeString(in.resolve("..odd.html"), HTML.replace("Selm", "Bel"));
    String record = TEXT.replace("\n", "\\n").replace("Selm", "Cor");
    Files.writeString(
        in.resolve("feed.jsonl"),
        "{\"id\": \"https://x.example/%s\", \"text\": \"%s\"}\n"
            .formatted("long/".repeat(100) + "x".repeat(300), record));
  }

  private void run(boolean sources) throws IOException {
    PipelineFile file = PipelineCatalog.in(Path.of("")).find("dataset", List.of());
    Runs.run(
        new RunRequest(
            file,
            List.of(folder + "/in/**/*"),
            folder.resolve("out"),
            null,
            null,
            sources,
            false,
            RunPlan.Engine.direct(0, 2)));
  }

  private List<CSVRecord> documents() throws IOException {
    return Runs.rows(folder.resolve("out"), "documents");
  }

  @Test
  void everyDocumentHasAFileAndEverySpanStandsInIt() throws IOException {
    run(true);
    Set<String> paths =
        documents().stream().map(row -> row.get("text_path")).collect(Collectors.toSet());
    assertEquals(6, paths.size());
    assertTrue(paths.contains(folder + "/in/plain.txt"), paths::toString);
    assertTrue(paths.contains("sources/page.txt"), paths::toString);
    assertTrue(paths.contains("sources/%2E.odd%2Etxt/%C3%A4%20b/c%23d.txt"), paths::toString);

    Map<String, String> texts =
        documents().stream()
            .collect(Collectors.toMap(row -> row.get("doc_id"), row -> text(row.get("text_path"))));
    List<CSVRecord> sentences = Runs.rows(folder.resolve("out"), "sentences");
    assertTrue(sentences.size() >= 12);
    for (CSVRecord row : sentences) {
      String text = texts.get(row.get("doc_id"));
      int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("char_start")));
      int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("char_end")));
      assertEquals(row.get("text"), text.substring(start, end));
    }
    assertEquals(6, checked(Invariant.TEXTS).checked());
    assertTrue(checked(Invariant.TEXTS).holds());
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve("out").resolve(path), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private CheckResult checked(Invariant invariant) throws IOException {
    return Verification.run(folder.resolve("out"), Path.of(""), Map.of()).stream()
        .filter(result -> result.invariant() == invariant)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCopyThatSomebodyChangedIsFound() throws IOException {
    run(true);
    Path copy = folder.resolve("out/sources/page.txt");
    Files.writeString(copy, Files.readString(copy).replace("three million", "four million!"));
    assertEquals(1, checked(Invariant.CHECKSUMS).broken());
    assertEquals(1, checked(Invariant.TEXTS).broken());
    assertTrue(checked(Invariant.SPANS).broken() > 0);
  }

  @Test
  void aSecondRunReplacesTheCopiesOfTheFirst() throws IOException {
    run(true);
    run(false);
    assertTrue(Files.notExists(folder.resolve("out/sources")));
    assertEquals(1, documents().stream().filter(row -> !row.get("text_path").isEmpty()).count());
  }

  @Test
  void copiesCarryTheTextSoTheyNeedItsPolicy() throws IOException {
    String yaml = Files.readString(Path.of("pipelines/sentences.yaml"));
    UsageError error =
        assertThrows(
            UsageError.class,
            () ->
                PipelineParser.parse(
                    "sentences.yaml", yaml.replace("text_policy: full", "text_policy: none"), ""));
    assertEquals(
        "sentences.yaml:7: sources: true needs text_policy: full, not none", error.getMessage());
  }
}
