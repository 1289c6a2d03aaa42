// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Rule;

/** Whether a rule of the pack {@code read/bylines} finds something in a text. */
public final class BylineJudge {
  private BylineJudge() {}

  public static boolean decides(Rule rule, String text) {
    return BylineRules.pattern(rule.id()).matcher(text).find();
  }
}
