// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.beam.RunResult;
import annals.beam.RunTotals;
import annals.check.CheckResult;
import annals.check.RowCount;
import annals.check.Verification;
import annals.publish.Credit;
import annals.publish.DatasetFacts;
import annals.publish.DatasetMetadata;
import annals.publish.Destination;
import annals.publish.RunFacts;
import annals.publish.RunFacts.Drop;
import annals.publish.TextPolicy;
import annals.publish.WrittenFile;
import annals.report.ReportPage;
import annals.rule.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is written beside the tables when they are done. */
final class Publication {

  private Publication() {}

  static void writeMetadata(
      RunRequest request, RunResult result, List<Source> sources, Path staging) throws IOException {
    PipelineFile pipeline = request.pipeline();
    RunTotals totals = result.totals();
    Credit credit = request.credit();
    String untitled = "annals: " + pipeline.name();
    String title = credit.title() == null ? untitled : credit.title();
    var dataset =
        new DatasetFacts(
            title.equals(untitled) ? pipeline.name() : AskedCredit.name(title, pipeline.name()),
            title,
            pipeline.description(),
            Version.DATA,
            DatasetFacts.created(totals.newestDay(), System.getenv("SOURCE_DATE_EPOCH")),
            request.globs(),
            credit);
    var run =
        new RunFacts(
            pipeline.name(),
            pipeline.sha256(),
            Version.ANNALS,
            TextPolicy.of(pipeline.output().textPolicy()),
            sources,
            totals.inputs(),
            totals.dropped().entrySet().stream()
                .map(
                    entry ->
                        new Drop(
                            entry.getKey(),
                            entry.getValue().blocks(),
                            entry.getValue().characters()))
                .toList());
    Destination destination = Destination.folder(staging);
    var others = new ArrayList<WrittenFile>(totals.sources());
    if (pipeline.output().report()) {
      others.addAll(ReportPage.write(dataset, run, result.tables(), staging, destination));
    }
    DatasetMetadata.write(dataset, run, result.tables(), others, destination);
  }

  /**
   * Checks the staged dataset and its inputs, and gives the number of facts that were checked;
   * throws {@link BrokenDataset} naming the first that does not hold.
   */
  static long verified(RunRequest request, Path staging) throws IOException {
    Map<String, RowCount> floors =
        request.ownInput() ? DatasetFloors.rowCounts(request.pipeline()) : Map.of();
    List<CheckResult> results = Verification.run(staging, Path.of(""), floors);
    for (CheckResult result : results) {
      if (!result.holds()) {
        throw new BrokenDataset(
            "the new dataset is broken and was not published: "
                + result.invariant().statement()
                + ": "
                + result.examples().get(0));
      }
    }
    return results.stream().mapToLong(CheckResult::checked).sum();
  }
}
