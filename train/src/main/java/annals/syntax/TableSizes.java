// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

/**
 * How large the tables of weights are, as powers of two: a table has so many rows for all hashed
 * features.
 *
 * @param tagger rows of the tagger
 * @param first rows of the parser's first reading
 * @param second rows of its second reading
 * @param labels rows of the labeller
 */
record TableSizes(int tagger, int first, int second, int labels) {
  /** Room for what two treebanks teach. */
  static final TableSizes STANDARD = new TableSizes(18, 21, 21, 18);
}
