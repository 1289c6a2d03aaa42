// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.beam.RunPlan;
import annals.publish.SqlChecks;
import annals.publish.TextPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed dataset is what the code makes, however it is run, and holds in SQL. */
final class DatasetTest {
  private static final Path COMMITTED = Path.of("output/dataset");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "8, 1", "8, 1000"})
  void threadsAndBatchesDoNotChangeAByte(int threads, int batchDocuments) throws IOException {
    PipelineFile file = PipelineCatalog.in(Path.of("")).find("dataset", List.of());
    Path output = folder.resolve("dataset");
    Runs.run(
        new RunRequest(
            file,
            List.of(),
            output,
            null,
            null,
            false,
            false,
            RunPlan.Engine.direct(threads, batchDocuments)));
    for (String name : List.of("SHA256SUMS", "manifest.json")) {
      assertEquals(
          Files.readString(COMMITTED.resolve(name)), Files.readString(output.resolve(name)));
    }
  }

  @Test
  void keysTypesAndClosedListsHoldInSqlOverCsvAndParquet() throws Exception {
    assertEquals(List.of(), SqlChecks.problems(COMMITTED, TextPolicy.FULL));
  }
}
