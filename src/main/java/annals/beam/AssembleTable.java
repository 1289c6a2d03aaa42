// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.RuleBook;
import annals.publish.TableSummary;
import annals.publish.TableWriter;
import annals.table.RuleRow;
import annals.table.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;

/** The last step of a run, one element a table: streams its runs into the published files. */
record AssembleTable(
    TablePlan plan,
    WorkFolder work,
    String datasetFolder,
    PCollectionView<List<RunFile>> runs,
    PCollectionView<List<RunTotals>> totals)
    implements Each.Body<String, TableDone> {

  @Override
  public void process(DoFn<String, TableDone>.ProcessContext context) throws IOException {
    String name = context.element();
    var assembly = new TableAssembly(work, context.sideInput(runs));
    var destination = new ChannelDestination(datasetFolder);
    try (TableWriter writer =
        TableWriter.open(Tables.standard().table(name), plan.writeOptions(), destination)) {
      if (name.equals("rules")) {
        for (RuleRow rule : rules(context)) {
          writer.write(rule);
        }
      } else {
        assembly.write(name, writer);
      }
      TableSummary summary = writer.finish();
      context.output(new TableDone(summary));
    }
  }

  private List<RuleRow> rules(DoFn<String, TableDone>.ProcessContext context) {
    Map<String, RunTotals.RuleHits> hits =
        context.sideInput(totals).stream().reduce(RunTotals.none(), RunTotals::plus).rules();
    return RuleBook.of(plan.stages())
        .rows(
            id -> hits.getOrDefault(id, RunTotals.RuleHits.NONE).rows(),
            id -> hits.getOrDefault(id, RunTotals.RuleHits.NONE).documents());
  }
}
