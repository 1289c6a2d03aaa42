// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.TableSelection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
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

  /** The table that is made of the counts of the run, not of rows. */
  static final String TABLE_OF_COUNTS = "rules";

  private static final long serialVersionUID = 1L;
  private static final String RESULT = "result";
  private static final KvCoder<String, Piece> PIECES =
      KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Piece.class));

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
    PCollectionList<KV<String, Piece>> pieces =
        PCollectionList.of(wanted(batches.getPipeline()))
            .and(
                batches
                    .apply(
                        "WriteRuns",
                        ParDo.of(
                            Each.of(
                                new WriteRuns(
                                    work,
                                    new TableSelection(plan.tables(), plan.body()),
                                    plan.sources()
                                        ? new SourceCopies(work, datasetFolder)
                                        : null))))
                    .setCoder(PIECES));
    if (plan.tables().contains("entities")) {
      pieces = pieces.and(entities(batches));
    }
    if (input.has(TIMELINE) && plan.tables().contains("timeline")) {
      pieces = pieces.and(timeline(input.get(TIMELINE)));
    }
    pieces
        .apply("Pieces", Flatten.pCollections())
        .apply("ByTable", GroupByKey.create())
        .apply(
            "WriteTable", ParDo.of(Each.of(new AssembleTable(plan, work, datasetFolder, RESULT))))
        .setCoder(PIECES)
        .apply("Together", GroupByKey.create())
        .apply("WriteResult", ParDo.of(Each.of(new WriteResult(work))))
        .setCoder(VoidCoder.of());
    return PDone.in(batches.getPipeline());
  }

  /** Every table of the plan, so that one without rows is written too. */
  private PCollection<KV<String, Piece>> wanted(Pipeline pipeline) {
    List<KV<String, Piece>> tables =
        plan.tables().stream().map(table -> KV.of(table, Piece.wanted())).toList();
    return pipeline.apply("Tables", Create.of(tables).withCoder(PIECES));
  }

  private PCollection<KV<String, Piece>> entities(PCollection<Batch> batches) {
    var write =
        new WriteShard<EntityShard>(
            "entities",
            WorkFolder.LATE_ENTITY_IDS,
            planned("mentions", "participants", "events"),
            work,
            shard -> new WriteShard.Content(shard.shard(), shard.rows(), shard.members()));
    return batches
        .apply("MergeEntities", new MergeEntities())
        .apply("WriteEntities", ParDo.of(Each.of(write)))
        .setCoder(PIECES);
  }

  private PCollection<KV<String, Piece>> timeline(PCollection<TimelineShard> timeline) {
    var write =
        new WriteShard<TimelineShard>(
            "timeline",
            WorkFolder.LATE_TIMELINE_IDS,
            planned("events"),
            work,
            shard -> new WriteShard.Content(shard.shard(), shard.rows(), shard.members()));
    return timeline.apply("WriteTimeline", ParDo.of(Each.of(write))).setCoder(PIECES);
  }

  private List<String> planned(String... tables) {
    return Stream.of(tables).filter(plan.tables()::contains).toList();
  }
}
