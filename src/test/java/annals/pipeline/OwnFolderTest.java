// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as somebody has it: pages, texts, records, and what is none of them. */
final class OwnFolderTest {
  private static final String STORY = "A bridge fell in Selm on 3 May 2019. Three people died.\n";

  @TempDir Path base;
  private Path pages;
  private Path output;

  @BeforeEach
  void makeFolder() throws IOException {
    pages = Files.createDirectories(base.resolve("pages"));
    output = base.resolve("out");
    Files.createDirectories(pages.resolve("2019/.cache"));
    Files.writeString(pages.resolve("story.txt"), STORY);
    Files.writeString(pages.resolve("2019/my page.html"), "<p>" + STORY + "</p>");
    Files.writeString(pages.resolve("rows.jsonl"), "{\"text\": \"" + STORY.strip() + "\"}\n");
    Files.writeString(pages.resolve("paper.pdf"), "%PDF-1.4\n\u0000\u0001");
    Files.writeString(pages.resolve(".DS_Store"), "Bud1");
    Files.writeString(pages.resolve("2019/.cache/old.txt"), STORY);
  }

  private RunRequest request(String input) {
    RunRequest asked = Runs.request("sentences", output, input);
    return new RunRequest(
        asked.pipeline(), asked.inputs(), output, null, null, null, false, asked.engine());
  }

  private List<String> sources() throws IOException {
    return Runs.rows(output, "documents").stream().map(row -> row.get("doc_id")).toList();
  }

  @Test
  void aFolderIsAllThatIsInItButWhatIsHidden() throws IOException {
    Runs.run(request(pages.toString()));
    assertEquals(List.of("2019/my%20page", "rows!1", "story"), sources());
    List<CSVRecord> issues = Runs.rows(output, "issues");
    assertTrue(
        issues.stream().anyMatch(row -> row.get("source_path").endsWith("paper.pdf")),
        issues.toString());
    assertTrue(issues.stream().noneMatch(row -> row.get("source_path").contains("/.")));
  }

  @Test
  void everyDocumentHasAFileThatItsSpansAreSlicesOf() throws IOException {
    Runs.run(request(pages.toString()));
    for (CSVRecord document : Runs.rows(output, "documents")) {
      Path file = Path.of(document.get("text_path"));
      String text = Files.readString(Files.exists(file) ? file : output.resolve(file));
      assertTrue(text.contains("Three people died."), document.toString());
    }
  }

  @Test
  void bracesAndTheFolderTheyStandInNameAlike() throws IOException {
    Runs.run(request(pages + "/{story.txt,2019/*.html}"));
    assertEquals(List.of("2019/my%20page", "story"), sources());
  }

  @Test
  void aRunIsUnchangedUntilSomethingIsOther() throws IOException {
    RunRequest request = request(pages.toString());
    assertFalse(PipelineRun.isUnchanged(request), "nothing is made yet");
    Runs.run(request);
    assertTrue(PipelineRun.isUnchanged(request));
    assertFalse(PipelineRun.isUnchanged(request(pages + "/*.txt")), "other inputs");
    var mdy =
        new RunRequest(
            request.pipeline(),
            request.inputs(),
            output,
            null,
            "mdy",
            null,
            false,
            request.engine());
    assertFalse(PipelineRun.isUnchanged(mdy), "another option");

    Path csv = output.resolve("sentences.csv");
    byte[] made = Files.readAllBytes(csv);
    Files.writeString(csv, "damaged");
    assertFalse(PipelineRun.isUnchanged(request), "a damaged table");
    Files.write(csv, made);
    assertTrue(PipelineRun.isUnchanged(request));

    Files.writeString(pages.resolve("story.txt"), STORY + "Two were hurt.\n");
    assertFalse(PipelineRun.isUnchanged(request), "a changed page");
  }
}
