// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.SiteEvidence;
import annals.clean.NearDuplicates;
import annals.clean.PageContext;
import annals.clean.PageSurvey;
import annals.read.SourceDocument;
import annals.time.DayOrderVote;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * The first pass over the corpus: what each document repeats of another, and on how many documents
 * of its site each short line stands. Each batch is read once; what is kept of its documents lies
 * in a run, and only band keys, the sketches of documents that may be duplicates, and line counts
 * travel.
 */
final class SurveyCorpus extends PTransform<PCollection<Batch>, PCollectionView<SiteEvidence>> {
  private static final long serialVersionUID = 1L;
  private static final String SURVEY = "survey";
  private static final int INDEX_BITS = 32;

  private final WorkFolder work;

  SurveyCorpus(WorkFolder work) {
    this.work = work;
  }

  @Override
  public PCollectionView<SiteEvidence> expand(PCollection<Batch> batches) {
    WorkFolder folder = work;
    Each.Body<Batch, RunFile> survey = context -> survey(context, folder);
    PCollection<RunFile> surveys =
        batches.apply("Survey", ParDo.of(Each.of(survey))).setCoder(RecordCoder.of(RunFile.class));
    PCollectionView<NearDuplicates> duplicates =
        surveys.apply("FindNearDuplicates", new FindNearDuplicates());
    return surveys.apply("CountSiteLines", new CountSiteLines(duplicates));
  }

  private static void survey(DoFn<Batch, RunFile>.ProcessContext context, WorkFolder folder)
      throws IOException {
    Batch batch = context.element();
    long number = (long) batch.index() << INDEX_BITS;
    try (RunWriter run = folder.run(SURVEY, batch.index())) {
      for (AnnotatedDocument document : batch.documents()) {
        SourceDocument source = document.source();
        var page = PageContext.of(source.docId()).withUrl(source.url());
        SiteCount votes = SiteCount.of(DayOrderVote.of(source.text()));
        run.write(
            new DocumentSurvey(
                number++, source.docId(), PageSurvey.of(source.text(), page), votes));
      }
      context.output(run.finish());
    }
  }
}
