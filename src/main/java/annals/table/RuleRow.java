// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code rules}; the columns are explained in {@code tables.yaml}. */
public record RuleRow(
    String ruleId,
    String pack,
    String description,
    @Nullable String pattern,
    String example,
    String packSha256,
    long hits,
    long documents)
    implements Row {}
