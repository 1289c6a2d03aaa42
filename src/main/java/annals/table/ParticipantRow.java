// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code participants}; the columns are explained in {@code tables.yaml}. */
public record ParticipantRow(
    String eventId,
    String role,
    long ordinal,
    String docId,
    @Nullable String entityId,
    @Nullable String mentionId,
    @Nullable Long charStart,
    @Nullable Long charEnd,
    @Nullable String text,
    @Nullable String head,
    String kind,
    boolean inferred,
    String basis,
    @Nullable String roleText)
    implements Row {}
