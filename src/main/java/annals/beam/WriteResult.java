// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;
import annals.table.Tables;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;

/** Leaves the {@link RunResult} in the work folder, where the driver reads it. */
record WriteResult(WorkFolder work, PCollectionView<List<RunTotals>> totals)
    implements Each.Body<KV<Integer, Iterable<TableDone>>, Void> {

  @Override
  public void process(DoFn<KV<Integer, Iterable<TableDone>>, Void>.ProcessContext context)
      throws IOException {
    var tables = new ArrayList<TableSummary>();
    context.element().getValue().forEach(done -> tables.add(done.summary()));
    List<String> order = Tables.standard().names();
    tables.sort(Comparator.comparingInt(summary -> order.indexOf(summary.table().name())));
    RunTotals sum = context.sideInput(totals).stream().reduce(RunTotals.none(), RunTotals::plus);
    try (var out = new DataOutputStream(Files.create(work.result()))) {
      RecordCodec.write(new RunResult(List.copyOf(tables), sum), out);
    }
  }
}
