// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Rule;
import annals.text.SourceText;

/** Says whether a rule of the date grammar, or of the header reader, decides an example. */
public final class DateRuleJudge {
  private DateRuleJudge() {}

  /** Whether an expression of the text carries the rule's id. */
  public static boolean finds(Rule rule, String example) {
    SourceText text = SourceText.of(example);
    return Grammar.parse(TimeTokens.of(text, text.whole())).stream()
        .anyMatch(expression -> expression.rule().equals(rule.id()));
  }

  /**
   * Whether a line gives a day; which of two languages that share a word reads it is not the point.
   */
  public static boolean readsDay(Rule rule, String example) {
    SourceText text = SourceText.of(example);
    return !HeaderDays.in(text, text.whole()).isEmpty() && !rule.id().isEmpty();
  }

  /** Whether a line of the page, its lines parted by slashes, gets its role by the rule. */
  public static boolean changesRole(Rule rule, String example) {
    SourceText text = SourceText.of(example.replace(" / ", "\n"));
    return DateFinder.standard()
        .readHeader(text, Pages.blocks(text), DateOptions.none())
        .roles()
        .stream()
        .anyMatch(change -> change.ruleId().equals(rule.id()));
  }
}
