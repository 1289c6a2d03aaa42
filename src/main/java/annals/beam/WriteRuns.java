// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.TableSelection;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of each batch as one sorted run a table, and counts them.
 *
 * @param sources what writes texts that are no files; null where nothing does
 */
record WriteRuns(WorkFolder work, TableSelection tables, @Nullable SourceCopies sources)
    implements Each.Body<Batch, KV<String, Piece>> {

  @Override
  public void process(DoFn<Batch, KV<String, Piece>>.ProcessContext context) throws IOException {
    Batch batch = context.element();
    try (var rows = new PartRows(work, tables, sources, Part.place(batch.index(), 0, Part.FIRST))) {
      batch.files().forEach(rows.totals()::add);
      rows.told(IssueDraft.OF_NO_DOCUMENT, batch.unreadable());
      long rank = 0;
      for (AnnotatedDocument document : batch.documents()) {
        rows.add(document, rank++);
      }
      rows.finish(
          run -> context.output(KV.of(run.table(), Piece.of(run))),
          run -> context.output(WriteTables.OF_THE_CORPUS, KV.of(run.table(), Piece.of(run))));
      context.output(KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(rows.totals().totals())));
    }
  }
}
