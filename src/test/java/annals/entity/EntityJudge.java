// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Rule;
import annals.text.BlockRole;

/** Whether a rule of entities decides a mention of a text. */
public final class EntityJudge {
  private EntityJudge() {}

  public static boolean decides(Rule rule, String text) {
    BlockRole role = text.startsWith("Source:") ? BlockRole.SOURCE_CREDIT : BlockRole.BODY;
    return Paragraphs.of(text, role).mentions().stream()
        .anyMatch(mention -> mention.ruleId().equals(rule.id()));
  }
}
