// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code casualties}; the columns are explained in {@code tables.yaml}. */
public record CasualtyRow(
    String casualtyId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String text,
    String ruleId,
    @Nullable String figureId,
    @Nullable String eventId,
    @Nullable String timelineId,
    String kind,
    @Nullable Double valueMin,
    @Nullable Double valueMax,
    String approximation,
    @Nullable String who,
    @Nullable LocalDate asOf,
    @Nullable String attribution,
    @Nullable String attributionId,
    String polarity,
    String modality,
    boolean hedged,
    @Nullable String incidentId)
    implements Row {}
