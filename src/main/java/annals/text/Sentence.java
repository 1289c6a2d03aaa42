// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

/**
 * A sentence of a kept block, trimmed of spaces.
 *
 * @param block index of its block in the document
 * @param ordinal its number in the document, from 1
 * @param tokens how many tokens it has
 * @param quoted whether most of it lies inside quotation marks
 */
public record Sentence(Span span, int block, int ordinal, int tokens, boolean quoted) {}
