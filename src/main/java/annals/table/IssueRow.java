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
    @Nullable String tableName,
    @Nullable String rowId,
    String level,
    String code,
    String message)
    implements Row {}
