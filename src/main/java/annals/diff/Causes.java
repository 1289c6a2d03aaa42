// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.diff;

import annals.diff.RowChange.Cause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can have changed a row, by hashes: its document's input, another input, what decides rows
 * (rule packs, lexicons, models, the pipeline), or else the program itself.
 *
 * @param before SHA-256 of the inputs by document
 */
record Causes(
    Map<String, String> before,
    Map<String, String> after,
    boolean otherInputs,
    boolean otherRules) {

  /** Of a row of a document; null for a row that stands for the whole corpus. */
  Cause of(@Nullable String docId) {
    boolean inputs = docId == null ? otherInputs : isOther(docId);
    if (inputs) {
      return otherRules ? Cause.BOTH : Cause.INPUTS;
    }
    if (otherRules) {
      return Cause.RULES;
    }
    return otherInputs ? Cause.INPUTS : Cause.PROGRAM;
  }

  /** Whether a document is in both releases and its input is another, so that places may differ. */
  boolean isRewritten(@Nullable String docId) {
    return docId != null && before.containsKey(docId) && after.containsKey(docId) && isOther(docId);
  }

  private boolean isOther(String docId) {
    String old = before.get(docId);
    return old == null || !old.equals(after.get(docId));
  }
}
