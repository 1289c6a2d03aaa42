// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.DocumentTables;
import annals.annotate.IssueRows;
import annals.annotate.TableSelection;
import annals.publish.RowRules;
import annals.table.IssueRow;
import annals.table.Row;
import annals.table.Table;
import annals.table.Tables;
import annals.text.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of each batch as one sorted run a table, and counts them.
 *
 * @param sources what writes texts that are no files; null where nothing does
 */
record WriteRuns(WorkFolder folder, TableSelection tables, @Nullable SourceCopies sources)
    implements Each.Body<Batch, KV<String, Piece>> {

  @Override
  public void process(DoFn<Batch, KV<String, Piece>>.ProcessContext context) throws IOException {
    Batch batch = context.element();
    var totals = new BatchTotals();
    batch.files().forEach(totals::add);
    var found = new ArrayList<>(batch.unreadable());
    Map<String, RunWriter> runs = new LinkedHashMap<>();
    try {
      for (AnnotatedDocument read : batch.documents()) {
        AnnotatedDocument document = sources == null ? read : sources.copy(read, totals);
        Map<String, List<? extends Row>> rows = DocumentTables.of(document, tables);
        totals.add(document, rows);
        var refused = new ArrayList<Issue>();
        for (Map.Entry<String, List<? extends Row>> table : rows.entrySet()) {
          if (table.getKey().equals("issues")) {
            table.getValue().forEach(row -> found.add((IssueRow) row));
          } else {
            List<? extends Row> good = writable(table.getKey(), table.getValue(), refused);
            append(runs, table.getKey(), batch.index(), good);
          }
        }
        found.addAll(IssueRows.rows(document.source().sourcePath(), document, refused));
      }
      var issues = new ArrayList<>(IssueRows.numbered(found));
      issues.sort(RowOrder.of("issues"));
      issues.forEach(totals::add);
      append(runs, "issues", batch.index(), issues);
      for (RunWriter run : runs.values()) {
        RunFile finished = run.finish();
        context.output(KV.of(finished.table(), Piece.of(finished)));
      }
    } finally {
      for (RunWriter run : runs.values()) {
        run.close();
      }
    }
    context.output(KV.of(WriteTables.TABLE_OF_COUNTS, Piece.of(totals.totals())));
  }

  /** Leaves out rows that no file could hold, each with an issue, so that they end no run. */
  private static List<? extends Row> writable(
      String name, List<? extends Row> rows, List<Issue> refused) {
    Table table = Tables.standard().table(name);
    var good = new ArrayList<Row>(rows.size());
    for (Row row : rows) {
      String problem = RowRules.problem(table, row);
      if (problem == null) {
        good.add(row);
      } else {
        String what = "a row of " + name + " was left out: " + problem;
        refused.add(Issue.error("row_refused", what));
      }
    }
    return good;
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
