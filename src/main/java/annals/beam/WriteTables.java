// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.TableSelection;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Writes the tables of annotated batches, with the entities and the timeline of the whole corpus
 * where the plan has them. Each batch leaves one sorted run a table in a work folder; when all are
 * there, each table is streamed from its runs into CSV and Parquet files, and the counts go into a
 * file for the driver. No row is ever an element, and order is the order of inputs.
 *
 * <pre>
 * batches.apply(WriteTables.of(plan, workFolder, datasetFolder));
 * </pre>
 */
public final class WriteTables extends PTransform<PCollection<Batch>, PDone> {
  /** The table that is made of the counts of the run, not of rows. */
  static final String TABLE_OF_COUNTS = "rules";

  static final TupleTag<KV<String, Piece>> OF_TABLES = new TupleTag<>("of-tables") {};
  static final TupleTag<KV<String, Piece>> OF_THE_CORPUS = new TupleTag<>("of-the-corpus") {};

  private static final long serialVersionUID = 1L;

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
  public PDone expand(PCollection<Batch> batches) {
    SourceCopies sources = plan.sources() ? new SourceCopies(work, datasetFolder) : null;
    var selection = new TableSelection(plan.tables(), plan.body());
    var write = new WriteRuns(work, selection, sources);
    PCollectionTuple runs =
        batches.apply(
            "WriteRuns",
            ParDo.of(Each.of(write)).withOutputTags(OF_TABLES, TupleTagList.of(OF_THE_CORPUS)));
    FinishTables.setCoders(runs);
    return runs.apply("FinishTables", new FinishTables(plan, work, datasetFolder));
  }
}
