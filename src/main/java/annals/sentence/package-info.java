// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
/**
 * Sentences: kept blocks in, sentence spans out. Nothing is normalised and no character is lost.
 * Abbreviations and other word lists: {@code annals/sentence/}.
 */
@NullMarked
package annals.sentence;

import org.jspecify.annotations.NullMarked;
