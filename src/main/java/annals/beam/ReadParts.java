// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import annals.read.InputFile;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads each stretch of the inputs, once in a run, and lays its documents into runs. What could not
 * be read goes on as issues, and what the inputs are as they lie on disk as counts.
 *
 * @param fields how the fields of records are called; null for the names that known tools use
 * @param mostDocuments of a part; it does not change the output
 */
record ReadParts(WorkFolder work, @Nullable String fields, int mostDocuments)
    implements Each.Body<Stretch, KV<Integer, ReadRun>> {
  static final TupleTag<KV<Integer, ReadRun>> RUNS = new TupleTag<>("runs") {};
  static final TupleTag<KV<String, Piece>> TOLD = new TupleTag<>("told") {};

  @Override
  public void process(DoFn<Stretch, KV<Integer, ReadRun>>.ProcessContext context)
      throws IOException {
    Stretch stretch = context.element();
    var totals = new BatchTotals();
    try (var parts = new PartCutter(work, stretch, mostDocuments, totals)) {
      for (DocIds.Named input : stretch.inputs()) {
        InputFile file = InputReading.read(input, stretch.part(), fields, parts::accept);
        if (file != null) {
          totals.add(file);
        }
      }
      parts.finish().forEach(run -> context.output(KV.of(stretch.batch(), run)));
      context.output(TOLD, KV.of(PartRows.ISSUES, Piece.of(parts.unreadable())));
    }
    context.output(TOLD, KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(totals.totals())));
  }
}
