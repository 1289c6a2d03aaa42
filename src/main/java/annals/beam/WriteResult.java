// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.publish.TableSummary;
import annals.table.Tables;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Leaves the {@link RunResult} in the work folder, where the driver reads it. */
record WriteResult(WorkFolder work) implements Each.Body<KV<String, Iterable<Piece>>, Void> {

  @Override
  public void process(DoFn<KV<String, Iterable<Piece>>, Void>.ProcessContext context)
      throws IOException {
    Pieces pieces = Pieces.of(context.element().getValue());
    List<String> order = Tables.standard().names();
    List<TableSummary> tables =
        pieces.written().stream()
            .sorted(Comparator.comparingInt(summary -> order.indexOf(summary.table().name())))
            .toList();
    try (var out = new DataOutputStream(Files.create(work.result()))) {
      RecordCodec.write(new RunResult(tables, pieces.totals()), out);
    }
  }
}
