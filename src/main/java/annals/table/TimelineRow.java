// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code timeline}; the columns are explained in {@code tables.yaml}. */
public record TimelineRow(
    String timelineId,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable String edtf,
    @Nullable String datePrecision,
    String type,
    @Nullable String title,
    @Nullable String actor,
    @Nullable String target,
    @Nullable String place,
    String polarity,
    String modality,
    boolean core,
    long mentions,
    long documents,
    String firstEventId,
    long dateConflicts,
    boolean attributedOnly,
    String agreement,
    String titleEventId,
    @Nullable String dateEventId,
    @Nullable String publishers,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    @Nullable String incidentId,
    @Nullable Double evidenceScore,
    @Nullable String evidence)
    implements Row {}
