// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Two releases of a dataset, compared by key: two dataset folders come in, per table the rows that
 * were added, removed and changed (and in which columns) go out, as text for a commit message and
 * as {@code diff.json}.
 */
@org.jspecify.annotations.NullMarked
package annals.diff;
