// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code figures}; the columns are explained in {@code tables.yaml}. */
public record FigureRow(
    String figureId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String text,
    String ruleId,
    @Nullable String valueText,
    String kind,
    @Nullable Double valueMin,
    @Nullable Double valueMax,
    String approximation,
    @Nullable String modifierText,
    @Nullable String unit,
    @Nullable String unitText,
    @Nullable String unitPer,
    @Nullable Double valueSiMin,
    @Nullable Double valueSiMax,
    @Nullable String unitSi,
    boolean currencyAssumed,
    @Nullable String measured,
    @Nullable String measuredHead,
    @Nullable String concept,
    String change,
    @Nullable String changeRole,
    @Nullable String changeText,
    String polarity,
    String modality,
    @Nullable String eventId,
    @Nullable String dateId,
    @Nullable String attribution,
    boolean quoted,
    double confidence,
    @Nullable String contextText,
    @Nullable String personId)
    implements Row {}
