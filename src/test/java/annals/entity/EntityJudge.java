// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import annals.rule.Rule;
import annals.text.BlockRole;

/** Whether a rule of entities decides a mention of a text. */
public final class EntityJudge {
  /** What a user's own list could hold. */
  private static final EntityFinder WITH_OWN_NAMES =
      new EntityFinder(
          NameModel.load(),
          OwnNames.of(
              Lexicon.parse("names", "name\ttype\nCorvexa\tvaccine\nSelm Water Act\tlaw\n")));

  private EntityJudge() {}

  public static boolean decides(Rule rule, String text) {
    BlockRole role = text.startsWith("Source:") ? BlockRole.SOURCE_CREDIT : BlockRole.BODY;
    return Paragraphs.of(text, role).mentions(WITH_OWN_NAMES).stream()
        .anyMatch(mention -> mention.ruleId().equals(rule.id()));
  }
}
