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
 * Reads the inputs of each batch, once in a run, and cuts their documents into parts. What could
 * not be read goes on as issues, and what the inputs are as they lie on disk as counts.
 *
 * @param fields how the fields of records are called; null for the names that known tools use
 * @param mostDocuments of a part; it does not change the output
 */
record ReadParts(WorkFolder work, @Nullable String fields, int mostDocuments)
    implements Each.Body<InputBatch, Part> {
  static final TupleTag<Part> PARTS = new TupleTag<>("parts") {};
  static final TupleTag<KV<String, Piece>> TOLD = new TupleTag<>("told") {};

  @Override
  public void process(DoFn<InputBatch, Part>.ProcessContext context) throws IOException {
    InputBatch inputs = context.element();
    var totals = new BatchTotals();
    try (var parts = new PartCutter(work, inputs.index(), mostDocuments, totals)) {
      for (DocIds.Named input : inputs.inputs()) {
        InputFile file = InputReading.read(input, fields, parts::accept);
        if (file != null) {
          totals.add(file);
        }
      }
      parts.finish().forEach(context::output);
      context.output(TOLD, KV.of(PartRows.ISSUES, Piece.of(parts.unreadable())));
    }
    context.output(TOLD, KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(totals.totals())));
  }
}
