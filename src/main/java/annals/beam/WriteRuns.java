// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.DocumentTables;
import annals.annotate.TableSelection;
import annals.table.IssueRow;
import annals.table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Writes the rows of each batch as one sorted run a table, and counts them. */
final class WriteRuns extends PTransform<PCollection<Batch>, PCollectionTuple> {
  static final TupleTag<RunFile> RUNS = new TupleTag<>("runs") {};
  static final TupleTag<RunTotals> TOTALS = new TupleTag<>("totals") {};
  private static final long serialVersionUID = 1L;

  private final Write write;

  WriteRuns(WorkFolder folder, TableSelection tables) {
    this.write = new Write(folder, tables);
  }

  @Override
  public PCollectionTuple expand(PCollection<Batch> batches) {
    PCollectionTuple written =
        batches.apply(
            "WriteRuns", ParDo.of(Each.of(write)).withOutputTags(RUNS, TupleTagList.of(TOTALS)));
    written.get(RUNS).setCoder(RecordCoder.of(RunFile.class));
    written.get(TOTALS).setCoder(RecordCoder.of(RunTotals.class));
    return written;
  }

  private record Write(WorkFolder folder, TableSelection tables)
      implements Each.Body<Batch, RunFile> {

    @Override
    public void process(DoFn<Batch, RunFile>.ProcessContext context) throws IOException {
      Batch batch = context.element();
      var totals = new BatchTotals();
      var issues = new ArrayList<>(batch.unreadable());
      Map<String, RunWriter> runs = new LinkedHashMap<>();
      try {
        for (AnnotatedDocument document : batch.documents()) {
          Map<String, List<? extends Row>> rows = DocumentTables.of(document, tables);
          totals.add(document, rows);
          for (Map.Entry<String, List<? extends Row>> table : rows.entrySet()) {
            if (table.getKey().equals("issues")) {
              table.getValue().forEach(row -> issues.add((IssueRow) row));
            } else {
              append(runs, table.getKey(), batch.index(), table.getValue());
            }
          }
        }
        issues.sort(RowOrder.of("issues"));
        issues.forEach(totals::add);
        append(runs, "issues", batch.index(), issues);
        for (RunWriter run : runs.values()) {
          context.output(run.finish());
        }
      } finally {
        for (RunWriter run : runs.values()) {
          run.close();
        }
      }
      context.output(TOTALS, totals.totals());
    }

    private void append(
        Map<String, RunWriter> runs, String table, int batch, List<? extends Row> rows)
        throws IOException {
      RunWriter run = runs.computeIfAbsent(table, name -> folder.run(name, batch));
      for (Row row : rows) {
        run.write(row);
      }
    }
  }
}
