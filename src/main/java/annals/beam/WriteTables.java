// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.TableSelection;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Writes the tables of annotated batches. Each batch leaves one sorted run a table in a work
 * folder; when all are there, and what the corpus decides (entities, the timeline) is merged, each
 * table is streamed from its runs into CSV and Parquet files, and the counts go into a file for the
 * driver. No row is ever an element, and order is the order of inputs.
 *
 * <pre>
 * PCollectionTuple.of(WriteTables.BATCHES, batches).and(WriteTables.TIMELINE, timeline)
 *     .apply(WriteTables.of(plan, workFolder, datasetFolder));
 * </pre>
 */
public final class WriteTables extends PTransform<PCollectionTuple, PDone> {
  public static final TupleTag<Batch> BATCHES = new TupleTag<>("batches") {};

  /** May be missing: then no event belongs to a happening, and there is no timeline. */
  public static final TupleTag<TimelineShard> TIMELINE = new TupleTag<>("timeline") {};

  private static final long serialVersionUID = 1L;
  private static final int ONE = 0;

  private final TablePlan plan;
  private final WorkFolder work;
  private final String datasetFolder;

  private WriteTables(TablePlan plan, WorkFolder work, String datasetFolder) {
    this.plan = plan;
    this.work = work;
    this.datasetFolder = datasetFolder;
  }

  /** Both folders must exist and be empty; the caller sweeps the work folder. */
  public static WriteTables of(TablePlan plan, String workFolder, String datasetFolder) {
    return new WriteTables(plan, new WorkFolder(workFolder), datasetFolder);
  }

  @Override
  public PDone expand(PCollectionTuple input) {
    PCollection<Batch> batches = input.get(BATCHES);
    PCollectionTuple written =
        batches.apply(new WriteRuns(work, new TableSelection(plan.tables(), plan.body())));
    PCollectionList<RunFile> runs = PCollectionList.of(written.get(WriteRuns.RUNS));
    if (plan.tables().contains("entities")) {
      runs = runs.and(entityRuns(batches));
    }
    if (input.has(TIMELINE)) {
      runs = runs.and(timelineRuns(input.get(TIMELINE)));
    }
    PCollectionView<List<RunFile>> allRuns =
        runs.apply("AllRuns", Flatten.pCollections()).apply("RunsOfTables", View.asList());
    PCollectionView<List<RunTotals>> totals =
        written.get(WriteRuns.TOTALS).apply("Totals", View.asList());
    batches
        .getPipeline()
        .apply("Tables", Create.of(new ArrayList<>(plan.tables())).withCoder(StringUtf8Coder.of()))
        .apply(
            "WriteTable",
            ParDo.of(Each.of(new AssembleTable(plan, work, datasetFolder, allRuns, totals)))
                .withSideInputs(allRuns, totals))
        .setCoder(RecordCoder.of(TableDone.class))
        .apply("AllTables", WithKeys.of(ONE))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(TableDone.class)))
        .apply("Together", GroupByKey.create())
        .apply(
            "WriteResult", ParDo.of(Each.of(new WriteResult(work, totals))).withSideInputs(totals))
        .setCoder(VoidCoder.of());
    return PDone.in(batches.getPipeline());
  }

  private PCollection<RunFile> entityRuns(PCollection<Batch> batches) {
    return batches
        .apply("MergeEntities", new MergeEntities())
        .apply(
            "WriteEntities",
            new WriteShards<>(
                "entities",
                WorkFolder.LATE_ENTITY_IDS,
                work,
                shard -> new WriteShards.Content(shard.shard(), shard.rows(), shard.members())));
  }

  private PCollection<RunFile> timelineRuns(PCollection<TimelineShard> timeline) {
    return timeline.apply(
        "WriteTimeline",
        new WriteShards<>(
            "timeline",
            WorkFolder.LATE_TIMELINE_IDS,
            work,
            shard -> new WriteShards.Content(shard.shard(), shard.rows(), shard.members())));
  }
}
