// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.RuleBook;
import annals.beam.RunTotals.RuleHits;
import annals.publish.TableWriter;
import annals.table.RuleRow;
import annals.table.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Streams the runs of one table into its published files. The table of rules has no runs: it is
 * made of the counts, which go on to the result.
 *
 * @param result the key under which everything comes together
 */
record AssembleTable(TablePlan plan, WorkFolder work, String datasetFolder, String result)
    implements Each.Body<KV<String, Iterable<Piece>>, KV<String, Piece>> {

  @Override
  public void process(DoFn<KV<String, Iterable<Piece>>, KV<String, Piece>>.ProcessContext context)
      throws IOException {
    String name = context.element().getKey();
    Pieces pieces = Pieces.of(context.element().getValue());
    var destination = new ChannelDestination(datasetFolder);
    try (TableWriter writer =
        TableWriter.open(Tables.standard().table(name), plan.writeOptions(), destination)) {
      if (name.equals(WriteTables.TABLE_OF_COUNTS)) {
        for (RuleRow rule : rules(pieces.totals().rules())) {
          writer.write(rule);
        }
        context.output(KV.of(result, Piece.of(pieces.totals())));
      } else {
        new TableAssembly(work, pieces.runs()).write(name, writer);
      }
      context.output(KV.of(result, Piece.of(writer.finish())));
    }
  }

  private List<RuleRow> rules(Map<String, RuleHits> hits) {
    return RuleBook.of(plan.stages())
        .rows(
            id -> hits.getOrDefault(id, RuleHits.NONE).rows(),
            id -> hits.getOrDefault(id, RuleHits.NONE).documents());
  }
}
