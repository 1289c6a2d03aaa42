// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.BeamRun.Progress;
import annals.beam.RunPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Runs pipelines in tests and reads what they wrote. */
public final class Runs {
  private static final RunWatcher NOBODY =
      new RunWatcher() {
        @Override
        public void started(long inputs, long bytes) {}

        @Override
        public void progress(Progress progress) {}

        @Override
        public void checking() {}
      };

  private Runs() {}

  /** A request for a shipped pipeline; no globs mean its own input. */
  public static RunRequest request(String pipeline, Path output, String... globs) {
    PipelineFile file = PipelineCatalog.in(Path.of("")).find(pipeline, List.of());
    return new RunRequest(
        file, List.of(globs), output, null, null, false, false, RunPlan.Engine.direct(0, 0));
  }

  public static RunReport run(RunRequest request) throws IOException {
    return PipelineRun.run(request, NOBODY);
  }

  /** The rows of a table that was written. */
  public static List<CSVRecord> rows(Path dataset, String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            dataset.resolve(table + ".csv"), java.nio.charset.StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
