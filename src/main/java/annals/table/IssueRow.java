// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code issues}; the columns are explained in {@code tables.yaml}. */
public record IssueRow(
    String issueId,
    @Nullable String docId,
    String sourcePath,
    @Nullable Long charStart,
    @Nullable Long charEnd,
    String level,
    String code,
    String message)
    implements Row {

  /** The same issue under its number among all. */
  public IssueRow numbered(String newId) {
    return new IssueRow(newId, docId, sourcePath, charStart, charEnd, level, code, message);
  }
}
