// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.ReportFiles;
import annals.publish.TableSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader should know: the rows of issues, and the dates of the shown documents that could be
 * read otherwise.
 *
 * @param note what is left out; null where all issues are shown
 */
record IssueSection(List<Entry> issues, List<Doubt> doubts, @Nullable String note) {
  /** Most issues of a page. */
  static final int MOST_ISSUES = 200;

  /** An issue. */
  record Entry(String level, String code, String source, @Nullable String link, String message) {}

  /** A date with two readings. */
  record Doubt(
      @Nullable String link, String words, String value, String other, @Nullable String why) {}

  boolean anyIssues() {
    return !issues.isEmpty();
  }

  boolean anyDoubts() {
    return !doubts.isEmpty();
  }

  /** Reads the table; the doubts are those that the documents told of. */
  static IssueSection read(Corpus corpus, TableSummary summary, List<Doubt> doubts)
      throws IOException {
    var issues = new ArrayList<Entry>();
    try (var rows = WrittenRows.open(corpus.folder(), summary)) {
      for (WrittenRow row = rows.row();
          row != null && issues.size() < MOST_ISSUES;
          row = rows.row()) {
        issues.add(
            new Entry(
                row.orDash("level"),
                row.orDash("code"),
                row.orDash("source_path"),
                link(row, corpus),
                row.orDash("message")));
        rows.advance();
      }
    }
    return new IssueSection(
        issues,
        doubts,
        issues.size() == summary.rows()
            ? null
            : "The first %d of %d issues.".formatted(issues.size(), summary.rows()));
  }

  /** The dates of a document that could be read otherwise. */
  static List<Doubt> doubts(ShownDocument document, boolean marked) {
    return document.rows("dates").stream()
        .filter(date -> date.flag("ambiguous"))
        .map(
            date ->
                new Doubt(
                    ReportFiles.ofRow(document.id(), date.text("date_id"), marked),
                    date.text("text") == null ? date.orDash("date_id") : date.orDash("text"),
                    date.orDash("value"),
                    date.orDash("value_alt"),
                    date.text("day_order_evidence")))
        .toList();
  }

  /** To the page of the document that an issue is about. */
  private static @Nullable String link(WrittenRow row, Corpus corpus) {
    String document = row.text("doc_id");
    return document == null || !corpus.documents().containsKey(document)
        ? null
        : corpus.documents().get(document).page();
  }
}
