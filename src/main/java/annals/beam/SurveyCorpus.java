// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.Guard;
import annals.annotate.SiteEvidence;
import annals.clean.NearDuplicates;
import annals.clean.PageContext;
import annals.clean.PageSurvey;
import annals.read.SourceDocument;
import annals.time.DayOrderVote;
import java.io.IOException;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * The first pass over the corpus: what each document repeats of another, and on how many documents
 * of its site each short line stands. What is kept of the documents of a part lies in a run, and
 * only band keys, the sketches of documents that may be duplicates, and line counts travel.
 */
final class SurveyCorpus extends PTransform<PCollection<Part>, PCollectionView<SiteEvidence>> {
  private static final long serialVersionUID = 1L;
  private static final String SURVEY = "survey";

  private final WorkFolder work;

  SurveyCorpus(WorkFolder work) {
    this.work = work;
  }

  @Override
  public PCollectionView<SiteEvidence> expand(PCollection<Part> parts) {
    WorkFolder folder = work;
    Each.Body<Part, RunFile> survey = context -> survey(context, folder);
    PCollection<RunFile> surveys =
        parts.apply("Survey", ParDo.of(Each.of(survey))).setCoder(RecordCoder.of(RunFile.class));
    PCollectionView<NearDuplicates> duplicates =
        surveys.apply("FindNearDuplicates", new FindNearDuplicates());
    return surveys.apply("CountSiteLines", new CountSiteLines(duplicates));
  }

  private static void survey(DoFn<Part, RunFile>.ProcessContext context, WorkFolder folder)
      throws IOException {
    Part part = context.element();
    try (var read = RunReader.open(part.documents(), SourceDocument.class);
        RunWriter run = folder.run(SURVEY, part.place())) {
      int index = 0;
      for (SourceDocument next = read.next(); next != null; next = read.next()) {
        long number = part.documentNumber(part.ranks().get(index++));
        SourceDocument source = next;
        run.write(
            Guard.run(
                "SurveyCorpus",
                () -> survey(number, source),
                issue -> DocumentSurvey.failed(number, source.docId(), issue.message())));
        Metrics.counter(RunProgress.class, RunProgress.SURVEYED).inc();
      }
      context.output(run.finish());
    }
  }

  private static DocumentSurvey survey(long number, SourceDocument source) {
    var page = PageContext.of(source.docId()).withUrl(source.url());
    SiteCount votes = SiteCount.of(DayOrderVote.of(source.text()));
    return new DocumentSurvey(
        number, source.docId(), PageSurvey.of(source.text(), page), votes, null);
  }
}
