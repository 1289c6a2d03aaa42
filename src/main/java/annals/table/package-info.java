// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * The tables: {@code tables.yaml} is their only definition (names, columns, types, keys, order),
 * and there is one row record a table. Comes in: the resource. Goes out: schemas and rows that
 * every writer, check and codebook uses.
 */
@NullMarked
package annals.table;

import org.jspecify.annotations.NullMarked;
