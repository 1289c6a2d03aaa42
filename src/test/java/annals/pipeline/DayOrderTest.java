// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annals.beam.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a user or the other pages of a site settle a date that its page leaves open. */
final class DayOrderTest {
  private static final String PAGE =
      """
      A bridge opened in Selm

      03/04/2019

      The bridge over the river opened after long work, and the mayor spoke of a new beginning.
      """;

  @TempDir Path folder;

  private Path page(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String published(String dayOrder, String input, String docId) throws IOException {
    PipelineFile file = PipelineCatalog.in(Path.of("")).find("clean", List.of());
    Path output = folder.resolve("out");
    Runs.run(
        new RunRequest(
            file,
            List.of(input),
            output,
            null,
            dayOrder,
            false,
            false,
            RunPlan.Engine.direct(0, 0)));
    return Runs.rows(output, "documents").stream()
        .filter(row -> row.get("doc_id").equals(docId))
        .findFirst()
        .orElseThrow()
        .get("published_on");
  }

  @ParameterizedTest
  @CsvSource({"dmy, 2019-04-03", "mdy, 2019-03-04"})
  void theUserDecides(String dayOrder, String published) throws IOException {
    assertEquals(published, published(dayOrder, page("in/a.txt", PAGE).toString(), "a"));
  }

  @ParameterizedTest
  @CsvSource({"25/04/2019, 2019-04-03", "04/25/2019, 2019-03-04"})
  void theOtherPagesOfTheSiteDecide(String theirs, String published) throws IOException {
    page("in/site/a.txt", PAGE);
    for (int i = 0; i < 4; i++) {
      page("in/site/b" + i + ".txt", PAGE.replace("03/04/2019", theirs).replace("Selm", "S" + i));
    }
    assertEquals(published, published("auto", folder + "/in/**/*.txt", "site/a"));
  }

  @Test
  void anotherWordIsRefused() {
    UsageError error = assertThrows(UsageError.class, () -> published("dym", "seeds/*.txt", "a"));
    assertEquals("unknown day order dym; did you mean dmy?", error.getMessage());
  }
}
