// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.check.Rehydration;
import annals.pipeline.BrokenDataset;
import annals.pipeline.PipelineCatalog;
import annals.pipeline.PipelineFile;
import annals.pipeline.RunReport;
import annals.pipeline.UsageError;
import annals.publish.Credit;
import annals.publish.Licence;
import annals.publish.TextPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code annals rehydrate FOLDER}: of a dataset whose text policy left out text, and of its inputs,
 * the tables as they are with text. The stages run again; what they make is published only if, its
 * text taken out, it is that dataset row by row.
 */
final class Rehydrate {
  private static final String SUFFIX = "_with_text";

  private Rehydrate() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out) throws IOException {
    if (words.rest().isEmpty()) {
      throw new UsageError("which dataset? annals rehydrate FOLDER [INPUT ...]");
    }
    Path folder = MadeDatasets.named(words.rest().subList(0, 1), null);
    Rehydration dataset = Rehydration.of(folder);
    if (dataset.textPolicy() == TextPolicy.FULL) {
      throw new UsageError(folder + " has its text: its text policy is full");
    }
    PipelineFile pipeline =
        PipelineCatalog.in(Path.of("")).find(dataset.pipeline(), Commands.names());
    if (!pipeline.sha256().equals(dataset.pipelineSha256())) {
      throw new UsageError(pipeline.file() + " is not the file that " + folder + " was made with");
    }
    List<String> given = words.rest().subList(1, words.rest().size());
    Path output =
        arguments.output == null
            ? folder.resolveSibling(folder.getFileName() + SUFFIX)
            : Path.of(arguments.output);
    credit(dataset.credit(), arguments);
    arguments.sources = false; // no copy of a text was published, so text_path names none
    var request =
        RunPipeline.request(
            pipeline.withTextPolicy(TextPolicy.FULL.label()),
            given.isEmpty() ? dataset.inputs() : given,
            output,
            arguments);
    StopNote stop = RunPipeline.stopNote(output, System.err);
    try (stop) {
      RunReport report = RunPipeline.run(request, staging -> prove(dataset, folder, staging), stop);
      SummaryTable.print(report, out);
    }
    out.println("annals: without its text it is " + folder + ", row by row");
    return ExitCode.OK;
  }

  /** Its title, licence and creators are those of the dataset that it completes. */
  private static void credit(Credit credit, Arguments arguments) {
    if (arguments.title != null || arguments.licence != null || arguments.creator != null) {
      throw new UsageError(
          "a dataset that gets its text back keeps its title, licence and creators; leave out"
              + " --title, --licence and --creator");
    }
    Licence licence = credit.licence();
    arguments.title = credit.title();
    arguments.licence = licence == null ? null : licence.label();
    arguments.creator = credit.creators().stream().map(Credit.Creator::said).toList();
  }

  private static void prove(Rehydration dataset, Path folder, Path staging) throws IOException {
    List<String> others = dataset.differing(staging);
    if (!others.isEmpty()) {
      throw new BrokenDataset(
          "what is made here is not %s: other rows in %s%s; nothing was published"
              .formatted(folder, String.join(", ", others), cause(dataset.changed(staging))));
    }
  }

  private static String cause(List<String> changed) {
    return changed.isEmpty() ? "" : " (changed since: " + String.join(", ", changed) + ")";
  }
}
