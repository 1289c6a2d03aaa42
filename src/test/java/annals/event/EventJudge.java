// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Paragraphs;
import annals.rule.Rule;
import annals.syntax.SharedSyntax;
import annals.time.DocumentClocks;
import java.util.List;

/** Whether a rule of events decides an event of a text. */
public final class EventJudge {
  private EventJudge() {}

  public static boolean decides(Rule rule, String text) {
    return events(text).stream().anyMatch(event -> event.ruleId().equals(rule.id()));
  }

  static List<Event> events(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    return EventFinder.standard()
        .find(
            paragraphs.text(),
            paragraphs.sentences(),
            List.of(),
            paragraphs.mentions(),
            DocumentClocks.unknown(),
            new SharedSyntax());
  }
}
