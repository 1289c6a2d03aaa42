// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

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
          new IssueRow(
              sourcePath + "#" + issue.code() + "." + number,
              document == null ? null : document.source().docId(),
              sourcePath,
              place(document, issue, true),
              place(document, issue, false),
              null,
              null,
              issue.level().label(),
              issue.code(),
              issue.message()));
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
    return new IssueRow(
        kind + "." + numbers.merge(kind, 1, Integer::sum),
        row.docId(),
        row.sourcePath(),
        row.charStart(),
        row.charEnd(),
        row.tableName(),
        row.rowId(),
        row.level(),
        row.code(),
        row.message());
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
