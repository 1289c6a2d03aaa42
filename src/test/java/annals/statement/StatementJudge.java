// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.entity.Paragraphs;
import annals.event.EventFinder;
import annals.rule.Rule;
import annals.syntax.SharedSyntax;
import annals.time.DocumentClocks;
import java.util.List;

/** Whether a rule of statements decides one of a text. */
public final class StatementJudge {
  private StatementJudge() {}

  public static boolean decides(Rule rule, String text) {
    return statements(text).stream().anyMatch(said -> said.ruleId().equals(rule.id()));
  }

  static List<Statement> statements(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    EventFinder.Found found =
        EventFinder.standard()
            .search(
                paragraphs.text(),
                paragraphs.sentences(),
                List.of(),
                paragraphs.mentions(),
                DocumentClocks.unknown(),
                new SharedSyntax());
    return StatementFinder.standard()
        .find(
            paragraphs.text(),
            paragraphs.blocks(),
            paragraphs.sentences(),
            paragraphs.mentions(),
            found.events(),
            found.sayings());
  }
}
