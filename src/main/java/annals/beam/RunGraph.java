// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.SiteEvidence;
import annals.annotate.TableSelection;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graph of a run: large archives are cut, inputs are read once and laid into parts;
 * where there is more than one document a first pass finds near-duplicates and counts lines; then
 * each document of each part goes through all steps to its rows in one go, because a runner that
 * keeps what waits between two steps would keep the whole corpus.
 */
final class RunGraph {
  /** Two documents may print one article, and vote on how their site writes days. */
  private static final int FEWEST_DOCUMENTS_TO_COMPARE = 2;

  private static final long BYTES_PER_BATCH = 4L << 20;
  private static final int BATCHES_PER_THREAD = 2;

  private RunGraph() {}

  static void build(Pipeline pipeline, RunPlan plan) {
    var work = new WorkFolder(plan.workFolder());
    PCollectionTuple cut =
        pipeline
            .apply("Inputs", Create.of(batches(plan)).withCoder(RecordCoder.of(InputBatch.class)))
            .apply(
                "CutContainers",
                ParDo.of(Each.of(new CutContainers(work, plan.fields())))
                    .withOutputTags(CutContainers.STRETCHES, TupleTagList.of(CutContainers.TOLD)));
    PCollectionTuple read =
        spread("Stretches", cut.get(CutContainers.STRETCHES), Stretch.class, RunGraph::placeOf)
            .apply(
                "ReadParts",
                ParDo.of(Each.of(new ReadParts(work, plan.fields(), mostDocuments(plan))))
                    .withOutputTags(ReadParts.RUNS, TupleTagList.of(ReadParts.TOLD)));
    PCollection<KV<String, Piece>> told =
        PCollectionList.of(cut.get(CutContainers.TOLD).setCoder(FinishTables.PIECES))
            .and(read.get(ReadParts.TOLD).setCoder(FinishTables.PIECES))
            .apply("Told", Flatten.pCollections());
    PCollection<Part> ranked =
        read.get(ReadParts.RUNS)
            .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(ReadRun.class)))
            .apply("RunsOfBatches", GroupByKey.create())
            .apply("RankDocuments", ParDo.of(Each.of(new RankDocuments())));
    PCollection<Part> parts = spread("Parts", ranked, Part.class, Part::place);
    PCollectionView<SiteEvidence> evidence =
        isWorthComparing(plan) ? parts.apply("SurveyCorpus", new SurveyCorpus(work)) : null;
    PCollectionTuple annotated = parts.apply("AnnotateParts", annotate(plan, work, evidence));
    FinishTables.setCoders(annotated);
    annotated
        .and(ReadParts.TOLD, told)
        .apply("FinishTables", new FinishTables(plan.tables(), work, plan.datasetFolder()));
  }

  private static ParDo.MultiOutput<Part, KV<String, Piece>> annotate(
      RunPlan plan, WorkFolder work, @Nullable PCollectionView<SiteEvidence> evidence) {
    TablePlan tables = plan.tables();
    var body =
        new AnnotateParts(
            plan.steps(),
            work,
            new TableSelection(tables.tables(), tables.body()),
            tables.sources() ? new SourceCopies(work, plan.datasetFolder()) : null,
            evidence);
    var each = ParDo.of(Each.of(body));
    return (evidence == null ? each : each.withSideInputs(evidence))
        .withOutputTags(WriteTables.OF_TABLES, TupleTagList.of(WriteTables.OF_THE_CORPUS));
  }

  private static long placeOf(Stretch stretch) {
    return Part.place(stretch.batch(), stretch.number(), Part.OF_CONTAINER);
  }

  /** What was made of one container is taken by as many workers as there are. */
  private static <T extends Record> PCollection<T> spread(
      String name, PCollection<T> all, Class<T> type, SerializableFunction<T, Long> place) {
    Each.Body<T, KV<Long, T>> key =
        context -> context.output(KV.of(place.apply(context.element()), context.element()));
    Each.Body<KV<Long, Iterable<T>>, T> hand =
        context -> context.element().getValue().forEach(context::output);
    return all.setCoder(RecordCoder.of(type))
        .apply("Name" + name, ParDo.of(Each.of(key)))
        .setCoder(KvCoder.of(VarLongCoder.of(), RecordCoder.of(type)))
        .apply("Spread" + name, GroupByKey.create())
        .apply(name, ParDo.of(Each.of(hand)))
        .setCoder(RecordCoder.of(type));
  }

  private static boolean isWorthComparing(RunPlan plan) {
    boolean container =
        plan.inputs().stream().anyMatch(input -> input.named().mayHoldManyDocuments());
    return container || plan.inputs().size() >= FEWEST_DOCUMENTS_TO_COMPARE;
  }

  private static int mostDocuments(RunPlan plan) {
    int documents = plan.engine().batchDocuments();
    return documents > 0 ? documents : Integer.MAX_VALUE;
  }

  /** About 4 MB a batch; less when the input is small, so that every thread has at least two. */
  private static List<InputBatch> batches(RunPlan plan) {
    long bytes = plan.inputs().stream().mapToLong(Inputs.Sized::bytes).sum();
    long share = bytes / ((long) plan.engine().threads() * BATCHES_PER_THREAD) + 1;
    return InputBatch.cut(plan.inputs(), Math.min(BYTES_PER_BATCH, share), mostDocuments(plan));
  }
}
