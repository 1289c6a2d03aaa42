// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/** Syntax: part-of-speech tags, lemmas and dependencies over the tokens of a sentence. */
@NullMarked
package annals.syntax;

import org.jspecify.annotations.NullMarked;
