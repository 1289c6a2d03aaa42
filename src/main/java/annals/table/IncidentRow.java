// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code incidents}; the columns are explained in {@code tables.yaml}. */
public record IncidentRow(
    String incidentId,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable String edtf,
    @Nullable String datePrecision,
    String type,
    @Nullable String title,
    @Nullable String place,
    long happenings,
    long documents,
    @Nullable String publishers,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    @Nullable Double killedMin,
    @Nullable Double killedMax,
    @Nullable Double injuredMin,
    @Nullable Double injuredMax,
    boolean tollConflict,
    @Nullable Double killedLatest,
    @Nullable Double injuredLatest,
    @Nullable String killedTold,
    @Nullable String injuredTold,
    @Nullable String mainTimelineId)
    implements Row {}
