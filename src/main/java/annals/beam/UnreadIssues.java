// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.IssueRows;
import annals.read.Unreadable;
import annals.table.IssueRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes why inputs or records became no document, in the order of reading, and counts it. */
final class UnreadIssues implements Closeable {
  private final RunWriter run;
  private final BatchTotals totals;

  UnreadIssues(WorkFolder work, long place, BatchTotals totals) {
    this.run = work.run(PartRows.ISSUES, place);
    this.totals = totals;
  }

  void add(Unreadable failed) throws IOException {
    for (IssueRow row : IssueRows.rows(failed.sourcePath(), null, List.of(failed.issue()))) {
      totals.add(row);
      run.write(new IssueDraft(IssueDraft.OF_NO_DOCUMENT, row));
    }
  }

  RunFile finish() throws IOException {
    return run.finish();
  }

  @Override
  public void close() throws IOException {
    run.close();
  }
}
