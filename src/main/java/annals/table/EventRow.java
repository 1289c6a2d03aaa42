// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code events}; the columns are explained in {@code tables.yaml}. */
public record EventRow(
    String eventId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String trigger,
    String ruleId,
    String triggerLemma,
    String type,
    @Nullable String mode,
    @Nullable String quadClass,
    @Nullable String actor,
    @Nullable String target,
    @Nullable String place,
    @Nullable String placeId,
    @Nullable String dateId,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable String datePrecision,
    String dateBasis,
    String polarity,
    String modality,
    @Nullable String attribution,
    @Nullable Long deaths,
    @Nullable Long injured,
    @Nullable Long size,
    boolean core,
    double confidence,
    @Nullable String timelineId,
    boolean hedged,
    @Nullable String attributionId,
    @Nullable String notCore)
    implements Row {}
