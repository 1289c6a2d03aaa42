// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.SiteEvidence;
import annals.beam.RunPlan.Step;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graph of a run. It reads like the pipeline file: one transform a step, in its order,
 * from ReadDocuments to WriteTables; before them, where there is more than one document, a first
 * pass that finds near-duplicates and counts lines.
 */
final class RunGraph {
  /** Two documents may print one article, and vote on how their site writes days. */
  private static final int FEWEST_DOCUMENTS_TO_COMPARE = 2;

  private static final long BYTES_PER_BATCH = 4L << 20;
  private static final int BATCHES_PER_THREAD = 2;

  private RunGraph() {}

  static void build(Pipeline pipeline, RunPlan plan) {
    List<InputBatch> inputs = batches(plan);
    PCollectionView<SiteEvidence> evidence = evidence(pipeline, plan, inputs);
    PCollection<Batch> batches =
        pipeline.apply("Inputs", create(inputs)).apply(ReadDocuments.after(evidence));
    PCollectionTuple written = PCollectionTuple.empty(pipeline);
    for (Step step : plan.steps()) {
      if (step.name().equals("BuildTimeline")) {
        written = written.and(WriteTables.TIMELINE, batches.apply(BuildTimeline.create()));
      } else {
        batches = batches.apply(transform(step, evidence));
      }
    }
    written
        .and(WriteTables.BATCHES, batches)
        .apply(WriteTables.of(plan.tables(), plan.workFolder(), plan.datasetFolder()));
  }

  private static PTransform<PCollection<Batch>, PCollection<Batch>> transform(
      Step step, @Nullable PCollectionView<SiteEvidence> evidence) {
    return switch (step.name()) {
      case "CleanText" ->
          CleanText.mode(step.option("mode", "auto"))
              .dayOrder(step.option("day_order", "auto"))
              .withEvidence(evidence);
      case "SplitSentences" -> SplitSentences.create();
      case "FindDates" -> FindDates.create();
      case "FindEntities" -> FindEntities.create();
      case "FindFigures" -> FindFigures.create();
      case "FindEvents" -> FindEvents.create();
      default -> throw new IllegalArgumentException("no step " + step.name());
    };
  }

  private static @Nullable PCollectionView<SiteEvidence> evidence(
      Pipeline pipeline, RunPlan plan, List<InputBatch> inputs) {
    boolean container =
        plan.inputs().stream().anyMatch(input -> input.named().mayHoldManyDocuments());
    if (!container && plan.inputs().size() < FEWEST_DOCUMENTS_TO_COMPARE) {
      return null;
    }
    return pipeline
        .apply("FirstPass", create(inputs))
        .apply("ReadForEvidence", ReadDocuments.uncounted())
        .apply("SurveyCorpus", new SurveyCorpus(new WorkFolder(plan.workFolder())));
  }

  private static Create.Values<InputBatch> create(List<InputBatch> inputs) {
    return Create.of(inputs).withCoder(RecordCoder.of(InputBatch.class));
  }

  /** About 4 MB a batch; less when the input is small, so that every thread has at least two. */
  private static List<InputBatch> batches(RunPlan plan) {
    long bytes = plan.inputs().stream().mapToLong(Inputs.Sized::bytes).sum();
    long share = bytes / ((long) plan.engine().threads() * BATCHES_PER_THREAD) + 1;
    int documents = plan.engine().batchDocuments();
    return InputBatch.cut(
        plan.inputs(),
        Math.min(BYTES_PER_BATCH, share),
        documents > 0 ? documents : Integer.MAX_VALUE);
  }
}
