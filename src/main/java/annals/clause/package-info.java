// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * What a sentence says, whatever it tells of: its tree, who is subject and object of a verb, what
 * is denied, possible or planned, who is its source. Start: {@link annals.clause.Tree}, then {@link
 * annals.clause.Clauses}, {@link annals.clause.Reality}. In comes the parsed sentence, out go
 * tokens; closed lists of words live in {@code annals/clause/}.
 */
@NullMarked
package annals.clause;

import org.jspecify.annotations.NullMarked;
