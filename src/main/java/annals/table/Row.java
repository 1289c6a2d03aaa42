// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

/**
 * A row of a table. Its record components are the table's columns, in their order, in camel case:
 * {@link Rows} checks that once a class and turns rows into cells.
 */
public sealed interface Row
    permits DocumentRow,
        BlockRow,
        SentenceRow,
        DateRow,
        FigureRow,
        EventRow,
        ParticipantRow,
        EntityRow,
        MentionRow,
        TimelineRow,
        IncidentRow,
        CasualtyRow,
        StatementRow,
        RuleRow,
        IssueRow {}
