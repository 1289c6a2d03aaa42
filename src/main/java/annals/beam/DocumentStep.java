// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.SiteEvidence;
import annals.text.Issue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * Applies one stage to every document of every batch. A document that a stage fails on goes on
 * without that stage's part and with an issue {@code stage_failed}; its neighbours never notice.
 */
final class DocumentStep extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  /** One stage; it must be a pure function, as a cluster may apply it twice. */
  @FunctionalInterface
  interface Stage extends Serializable {
    AnnotatedDocument apply(AnnotatedDocument document, SiteEvidence evidence);
  }

  private final String stepName;
  private final Stage stage;
  private final @Nullable PCollectionView<SiteEvidence> evidence;

  private DocumentStep(String name, Stage stage, @Nullable PCollectionView<SiteEvidence> evidence) {
    this.stepName = name;
    this.stage = stage;
    this.evidence = evidence;
  }

  static DocumentStep of(String name, Stage stage) {
    return new DocumentStep(name, stage, null);
  }

  static DocumentStep of(String name, Stage stage, PCollectionView<SiteEvidence> evidence) {
    return new DocumentStep(name, stage, evidence);
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    var step = ParDo.of(Each.of(new ToDocuments(stepName, stage, evidence)));
    return batches
        .apply(stepName, evidence == null ? step : step.withSideInputs(evidence))
        .setCoder(RecordCoder.of(Batch.class));
  }

  private record ToDocuments(
      String name, Stage stage, @Nullable PCollectionView<SiteEvidence> evidence)
      implements Each.Body<Batch, Batch> {

    @Override
    public void process(DoFn<Batch, Batch>.ProcessContext context) {
      SiteEvidence known = evidence == null ? SiteEvidence.none() : context.sideInput(evidence);
      var done = new ArrayList<AnnotatedDocument>();
      for (AnnotatedDocument document : context.element().documents()) {
        done.add(apply(document, known));
      }
      context.output(context.element().with(List.copyOf(done)));
    }

    private AnnotatedDocument apply(AnnotatedDocument document, SiteEvidence known) {
      try {
        return stage.apply(document, known);
      } catch (RuntimeException | StackOverflowError e) {
        String what = name + " failed: " + e.getClass().getSimpleName() + ": " + e.getMessage();
        return document.withIssues(List.of(Issue.error("stage_failed", what)));
      }
    }
  }
}
