// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.Cells;
import annals.table.IssueRow;
import annals.text.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Issues as rows. An id is {@code source_path#code.n}, n from 1 in the order of the places. */
public final class IssueRows {
  private static final Comparator<Issue> BY_PLACE =
      Comparator.comparingInt((Issue issue) -> issue.span() == null ? -1 : issue.span().start())
          .thenComparing(Issue::code)
          .thenComparing(Issue::message);

  private IssueRows() {}

  /** The issues of an input; the document is null where it could not be read. */
  public static List<IssueRow> rows(
      String sourcePath, @Nullable AnnotatedDocument document, List<Issue> issues) {
    var numbers = new HashMap<String, Integer>();
    var rows = new ArrayList<IssueRow>();
    for (Issue issue : issues.stream().sorted(BY_PLACE).toList()) {
      int number = numbers.merge(issue.code(), 1, Integer::sum);
      rows.add(
          Cells.of(IssueRow.class)
              .set("issue_id", sourcePath + "#" + issue.code() + "." + number)
              .set("doc_id", document == null ? null : document.source().docId())
              .set("source_path", sourcePath)
              .set("char_start", place(document, issue, true))
              .set("char_end", place(document, issue, false))
              .set("level", issue.level().label())
              .set("code", issue.code())
              .set("message", issue.message())
              .row());
    }
    return rows;
  }

  /**
   * The same row, numbered on through all that name its input and code: a file of records.
   *
   * @param numbers the last number of each input and code, which goes up
   */
  public static IssueRow numbered(IssueRow row, Map<String, Integer> numbers) {
    String kind = row.sourcePath() + "#" + row.code();
    return row.numbered(kind + "." + numbers.merge(kind, 1, Integer::sum));
  }

  private static @Nullable Long place(
      @Nullable AnnotatedDocument document, Issue issue, boolean start) {
    if (document == null || issue.span() == null) {
      return null;
    }
    int offset = start ? issue.span().start() : issue.span().end();
    return (long) document.text().codePoint(offset);
  }
}
