// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Cleaning: what of a scraped page is the article. Comes in: a source text. Goes out: blocks that
 * tile it, each with a role, kept or dropped, and the rule that decided. Rules: {@code
 * annals/clean/}.
 */
@NullMarked
package annals.clean;

import org.jspecify.annotations.NullMarked;
