// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.DocumentTables;
import annals.annotate.EntitySummaries;
import annals.annotate.EventSignatures;
import annals.annotate.Guard;
import annals.annotate.IssueRows;
import annals.annotate.TableSelection;
import annals.publish.RowRules;
import annals.table.IssueRow;
import annals.table.Row;
import annals.table.Table;
import annals.table.Tables;
import annals.text.Issue;
import annals.timeline.EventSignature;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one part of the input, document by document, as one sorted run a table, and
 * counts them; beside them what the corpus wants to know of its events and entities.
 */
final class PartRows implements Closeable {
  static final String ISSUES = "issues";

  private final WorkFolder work;
  private final TableSelection tables;
  private final @Nullable SourceCopies sources;
  private final long part;
  private final BatchTotals totals = new BatchTotals();
  private final Map<String, RunWriter> runs = new LinkedHashMap<>();
  private final CorpusKeys keys;

  /** What one document gives, made as a whole before any of it is written, or why nothing. */
  private record Made(
      Map<String, List<? extends Row>> rows,
      List<EventSignature> events,
      List<EntitySummaries.Keyed> entities,
      List<Issue> failures) {

    static Made of(AnnotatedDocument document, TableSelection tables) {
      return new Made(
          DocumentTables.of(document, tables),
          tables.has("timeline") ? EventSignatures.of(document) : List.of(),
          tables.has("entities") ? EntitySummaries.of(document) : List.of(),
          List.of());
    }

    static Made nothing(List<Issue> failures) {
      return new Made(Map.of(), List.of(), List.of(), failures);
    }
  }

  /**
   * @param sources what writes texts that are no files; null where nothing does
   * @param part the place of the part
   */
  PartRows(WorkFolder work, TableSelection tables, @Nullable SourceCopies sources, long part) {
    this.work = work;
    this.tables = tables;
    this.sources = sources;
    this.part = part;
    this.keys = new CorpusKeys(work, part);
  }

  /**
   * Writes all that a document gives; documents come in the order of their ids. One that was not
   * cleaned, or whose rows cannot be made, is left out and is an issue.
   *
   * @param rank its place in the batch
   */
  void add(AnnotatedDocument read, long rank) throws IOException {
    AnnotatedDocument document = sources == null ? read : sources.copy(read, totals);
    Made made =
        document.blocks().isEmpty()
            ? Made.nothing(document.issues())
            : Guard.run(
                "WriteRuns",
                () -> Made.of(document, tables),
                issue -> Made.nothing(List.of(issue)));
    if (made.rows().isEmpty()) {
      told(rank, IssueRows.rows(document.source().sourcePath(), null, made.failures()));
      return;
    }
    var refused = new ArrayList<Issue>();
    var good = new LinkedHashMap<String, List<? extends Row>>();
    for (Map.Entry<String, List<? extends Row>> table : made.rows().entrySet()) {
      if (!table.getKey().equals(ISSUES)) {
        good.put(table.getKey(), writable(table.getKey(), table.getValue(), refused));
      }
    }
    totals.add(document, good);
    for (Map.Entry<String, List<? extends Row>> table : good.entrySet()) {
      write(table.getKey(), table.getValue());
    }
    keys.add(made.events(), made.entities());
    told(rank, made.rows().getOrDefault(ISSUES, List.of()));
    told(rank, IssueRows.rows(document.source().sourcePath(), document, refused));
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

  /** Writes issues that wait for their numbers. */
  void told(long rank, List<? extends Row> issues) throws IOException {
    for (Row issue : issues) {
      IssueRow row = (IssueRow) issue;
      totals.add(row);
      run(ISSUES).write(new IssueDraft(rank, row));
    }
  }

  private void write(String table, List<? extends Row> rows) throws IOException {
    RunWriter run = run(table);
    for (Row row : rows) {
      run.write(row);
    }
  }

  private RunWriter run(String table) {
    return runs.computeIfAbsent(table, name -> work.run(name, part));
  }

  /** Ends all runs and hands them on: those of tables, and those that wait for the corpus. */
  void finish(Consumer<RunFile> ofTables, Consumer<RunFile> ofTheCorpus) throws IOException {
    for (RunWriter run : runs.values()) {
      ofTables.accept(run.finish());
    }
    keys.finish(ofTheCorpus);
  }

  BatchTotals totals() {
    return totals;
  }

  @Override
  public void close() throws IOException {
    for (RunWriter run : runs.values()) {
      run.close();
    }
  }
}
