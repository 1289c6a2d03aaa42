// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.beam.RunPlan;
import annals.pipeline.PipelineCatalog;
import annals.pipeline.PipelineFile;
import annals.pipeline.PipelineRun;
import annals.pipeline.RunReport;
import annals.pipeline.RunRequest;
import annals.pipeline.UsageError;
import annals.read.RecordFields;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code -Dpipeline=NAME}: runs a pipeline and prints what came out. */
final class RunPipeline {

  private RunPipeline() {}

  static int run(String name, Arguments arguments, PrintStream out, PrintStream err)
      throws IOException {
    PipelineFile pipeline = PipelineCatalog.in(Path.of("")).find(name, Commands.names());
    Path output = Path.of(arguments.output == null ? "output/" + name : arguments.output);
    var request =
        new RunRequest(
            withFields(pipeline, arguments.fields),
            arguments.input,
            output,
            arguments.clean,
            arguments.dayOrder,
            arguments.sources,
            arguments.allowMissing,
            new RunPlan.Engine(
                arguments.runner,
                arguments.targetParallelism == null ? 0 : arguments.targetParallelism,
                arguments.batchDocuments == null ? 0 : arguments.batchDocuments,
                arguments.runnerOptions));
    var progress = new ProgressLine(err, onTerminal());
    var stop = new StopNote(output, err);
    RunReport report;
    try {
      report = PipelineRun.run(request, progress);
    } finally {
      stop.close();
    }
    progress.end();
    SummaryTable.print(report, out);
    boolean incomplete = report.errors() > 0;
    return arguments.strict && incomplete ? ExitCode.STRICT : ExitCode.OK;
  }

  private static PipelineFile withFields(PipelineFile pipeline, @Nullable String fields) {
    try {
      if (fields != null) {
        RecordFields.of(fields);
      }
      return pipeline.withFields(fields);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  @SuppressWarnings("SystemConsoleNull") // right on 17; later JDKs at worst redraw a line in a log
  private static boolean onTerminal() {
    return System.console() != null;
  }
}
