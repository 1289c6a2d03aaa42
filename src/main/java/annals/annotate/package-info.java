// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * A document on its way through the stages, and the links between rows of different stages. Comes
 * in: what each stage found. Goes out: rows of the tables.
 */
@NullMarked
package annals.annotate;

import org.jspecify.annotations.NullMarked;
