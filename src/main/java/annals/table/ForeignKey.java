// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

/**
 * The values of {@code column}, where not null, are values of {@code references} in {@code table}.
 */
public record ForeignKey(String column, String table, String references) {}
