// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Numbers in words and digits, one grammar for all who read them: {@code two hundred and
 * fifty-four}, {@code 1,234.5}, {@code twenty-first}, {@code two and a half}. Start: {@link
 * annals.number.Cardinal#read}; tokens stay those of the caller, seen as {@link
 * annals.number.NumberTokens}. What a number counts, and which numbers are none (a year, a label,
 * an hour), the caller knows. Words: {@code annals/number/words.tsv}.
 */
@NullMarked
package annals.number;

import org.jspecify.annotations.NullMarked;
