// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import annals.read.InputPart;
import annals.read.InputParts;
import annals.read.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the containers of each batch into stretches that are read side by side, where their format
 * allows it; other inputs of a batch stay together. Where a container is cut depends on its bytes
 * alone.
 *
 * @param fields how the fields of records are called; null for the names that known tools use
 */
record CutContainers(WorkFolder work, @Nullable String fields)
    implements Each.Body<InputBatch, Stretch> {
  static final TupleTag<Stretch> STRETCHES = new TupleTag<>("stretches") {};
  static final TupleTag<KV<String, Piece>> TOLD = new TupleTag<>("told-of-containers") {};

  /** A few hundred pages: much more work than to open the container again. */
  private static final long CONTENT_OF_A_STRETCH = 8L << 20;

  @Override
  public void process(DoFn<InputBatch, Stretch>.ProcessContext context) throws IOException {
    InputBatch batch = context.element();
    var stretches = new ArrayList<Stretch>();
    var together = new ArrayList<DocIds.Named>();
    for (DocIds.Named input : batch.inputs()) {
      InputParts cut =
          input.mayHoldManyDocuments()
              ? InputReading.cut(input, fields, CONTENT_OF_A_STRETCH)
              : InputParts.uncut();
      if (cut.parts().size() == 1) {
        together.add(input);
        continue;
      }
      close(batch.index(), together, stretches);
      tell(batch.index(), stretches.size(), cut, context);
      for (InputPart part : cut.parts()) {
        stretches.add(new Stretch(batch.index(), stretches.size(), List.of(input), part));
      }
    }
    close(batch.index(), together, stretches);
    stretches.forEach(context::output);
  }

  private static void close(int batch, List<DocIds.Named> together, List<Stretch> stretches) {
    if (!together.isEmpty()) {
      stretches.add(new Stretch(batch, stretches.size(), List.copyOf(together), InputPart.whole()));
      together.clear();
    }
  }

  /** What is to be told of a container as a whole: its parts do not tell it. */
  private void tell(
      int batch, int stretch, InputParts cut, DoFn<InputBatch, Stretch>.ProcessContext context)
      throws IOException {
    var totals = new BatchTotals();
    if (cut.file() != null) {
      totals.add(cut.file());
    }
    try (var issues = new UnreadIssues(work, Part.place(batch, stretch, 0), totals)) {
      for (Unreadable told : cut.told()) {
        issues.add(told);
      }
      context.output(TOLD, KV.of(PartRows.ISSUES, Piece.of(issues.finish())));
    }
    context.output(TOLD, KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(totals.totals())));
  }
}
