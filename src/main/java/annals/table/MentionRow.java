// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code mentions}; the columns are explained in {@code tables.yaml}. */
public record MentionRow(
    String mentionId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String text,
    String ruleId,
    @Nullable String entityId,
    String type,
    String resolution,
    @Nullable String roleText,
    @Nullable String ownType)
    implements Row {}
