// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code sentences}; the columns are explained in {@code tables.yaml}. */
public record SentenceRow(
    String sentenceId,
    String docId,
    @Nullable String blockId,
    long ordinal,
    long charStart,
    long charEnd,
    String text,
    long tokens,
    boolean quoted)
    implements Row {}
