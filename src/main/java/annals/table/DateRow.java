// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code dates}; the columns are explained in {@code tables.yaml}. */
public record DateRow(
    String dateId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String text,
    String ruleId,
    String type,
    String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable String edtf,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable String datePrecision,
    String role,
    @Nullable String anchor,
    String anchorKind,
    @Nullable String rangeId,
    boolean resolved,
    boolean ambiguous,
    @Nullable String valueAlt,
    @Nullable String dayOrderEvidence)
    implements Row {}
