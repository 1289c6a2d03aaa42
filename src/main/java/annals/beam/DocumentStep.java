// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.Annotation;
import annals.annotate.SiteEvidence;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * Applies one step to every document of every batch, in a pipeline of one's own. A document that it
 * fails on goes on without its part and with an issue {@code stage_failed}; its neighbours never
 * notice.
 */
final class DocumentStep extends PTransform<PCollection<Batch>, PCollection<Batch>> {
  private static final long serialVersionUID = 1L;

  private final String stepName;
  private final Map<String, String> options;

  private DocumentStep(String stepName, Map<String, String> options) {
    this.stepName = stepName;
    this.options = options;
  }

  static DocumentStep of(String name) {
    return new DocumentStep(name, Map.of());
  }

  static DocumentStep of(String name, Map<String, String> options) {
    return new DocumentStep(name, options);
  }

  @Override
  public PCollection<Batch> expand(PCollection<Batch> batches) {
    return batches
        .apply(stepName, ParDo.of(Each.of(new ToDocuments(stepName, options))))
        .setCoder(RecordCoder.of(Batch.class));
  }

  private record ToDocuments(String name, Map<String, String> options)
      implements Each.Body<Batch, Batch> {

    @Override
    public void process(DoFn<Batch, Batch>.ProcessContext context) {
      Annotation step = Annotation.of().then(name, options);
      List<AnnotatedDocument> done =
          context.element().documents().stream()
              .map(document -> step.apply(document, SiteEvidence.none()))
              .toList();
      context.output(context.element().with(done));
    }
  }
}
