// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code statements}; the columns are explained in {@code tables.yaml}. */
public record StatementRow(
    String statementId,
    String docId,
    @Nullable String sentenceId,
    long charStart,
    long charEnd,
    String text,
    String ruleId,
    boolean direct,
    @Nullable String speaker,
    @Nullable String speakerId,
    @Nullable String speakerRole,
    @Nullable String cue,
    @Nullable String eventId,
    @Nullable String continues,
    @Nullable LocalDate saidOn)
    implements Row {}
