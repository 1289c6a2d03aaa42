// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code blocks}; the columns are explained in {@code tables.yaml}. */
public record BlockRow(
    String blockId,
    String docId,
    long line,
    long lines,
    long charStart,
    long charEnd,
    String role,
    boolean kept,
    @Nullable Double score,
    String ruleId,
    @Nullable String text,
    @Nullable Long prefixEnd,
    @Nullable String credit)
    implements Row {}
