// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.util.List;
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

/**
 * Makes the published tables of the runs of all parts: first what only the corpus can decide, then
 * each table, then the counts for the driver.
 */
final class FinishTables extends PTransform<PCollectionTuple, PDone> {
  static final KvCoder<String, Piece> PIECES =
      KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(Piece.class));
  private static final long serialVersionUID = 1L;
  private static final String RESULT = "result";

  private final TablePlan plan;
  private final WorkFolder work;
  private final String datasetFolder;

  FinishTables(TablePlan plan, WorkFolder work, String datasetFolder) {
    this.plan = plan;
    this.work = work;
    this.datasetFolder = datasetFolder;
  }

  /** Says how what {@link PartRows} hands on travels. */
  static void setCoders(PCollectionTuple runs) {
    runs.get(WriteTables.OF_TABLES).setCoder(PIECES);
    runs.get(WriteTables.OF_THE_CORPUS).setCoder(PIECES);
  }

  @Override
  public PDone expand(PCollectionTuple runs) {
    List<KV<String, Piece>> wanted =
        plan.tables().stream().map(table -> KV.of(table, Piece.wanted())).toList();
    PCollectionList<KV<String, Piece>> pieces =
        PCollectionList.of(runs.getPipeline().apply("Tables", Create.of(wanted).withCoder(PIECES)))
            .and(runs.get(WriteTables.OF_TABLES));
    if (runs.has(ReadParts.TOLD)) {
      pieces = pieces.and(runs.get(ReadParts.TOLD));
    }
    if (plan.tables().contains("entities") || plan.tables().contains("timeline")) {
      pieces = pieces.and(ofTheCorpus(runs.get(WriteTables.OF_THE_CORPUS)));
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
    return PDone.in(runs.getPipeline());
  }

  private PCollection<KV<String, Piece>> ofTheCorpus(PCollection<KV<String, Piece>> keyed) {
    return keyed
        .apply("ByShard", GroupByKey.create())
        .apply("GroupKeyed", ParDo.of(Each.of(new GroupKeyed(work, plan.tables()))))
        .setCoder(PIECES);
  }
}
