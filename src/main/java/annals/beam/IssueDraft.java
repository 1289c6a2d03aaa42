// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.table.IssueRow;

/**
 * An issue before it is numbered: issues of one input and code are numbered in the order of its
 * documents.
 *
 * @param document the rank of its document in the batch; {@link #OF_NO_DOCUMENT} for what became no
 *     document, which comes first
 */
record IssueDraft(long document, IssueRow row) {
  static final long OF_NO_DOCUMENT = -1;
}
