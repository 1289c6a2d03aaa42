// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.Annotation;
import annals.annotate.SiteEvidence;
import annals.annotate.TableSelection;
import annals.read.SourceDocument;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * Takes each document of a part through all steps to its rows, in one go: what is in memory is one
 * document a thread. Only the names of run files travel.
 *
 * @param sources what writes texts that are no files; null where nothing does
 * @param evidence of the first pass; null where there was none
 */
record AnnotateParts(
    List<RunPlan.Step> steps,
    WorkFolder work,
    TableSelection tables,
    @Nullable SourceCopies sources,
    @Nullable PCollectionView<SiteEvidence> evidence)
    implements Each.Body<Part, KV<String, Piece>>, Serializable {

  @Override
  public void process(DoFn<Part, KV<String, Piece>>.ProcessContext context) throws IOException {
    Part part = context.element();
    SiteEvidence known = evidence == null ? SiteEvidence.none() : context.sideInput(evidence);
    Annotation annotation = Annotation.of();
    steps.forEach(step -> annotation.then(step.name(), step.options()));
    try (var read = RunReader.open(part.documents(), SourceDocument.class);
        var rows = new PartRows(work, tables, sources, part.place())) {
      int index = 0;
      for (SourceDocument next = read.next(); next != null; next = read.next()) {
        rows.add(annotation.apply(AnnotatedDocument.of(next), known), part.ranks().get(index++));
        Metrics.counter(RunProgress.class, RunProgress.ANNOTATED).inc();
        Metrics.counter(RunProgress.class, RunProgress.BYTES_ANNOTATED).inc(next.bytes());
      }
      rows.finish(
          run -> context.output(KV.of(run.table(), Piece.of(run))),
          run -> context.output(WriteTables.OF_THE_CORPUS, KV.of(run.table(), Piece.of(run))));
      context.output(KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(rows.totals().totals())));
    }
  }
}
