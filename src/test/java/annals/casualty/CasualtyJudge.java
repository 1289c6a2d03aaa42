// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.entity.Paragraphs;
import annals.event.Event;
import annals.event.EventFinder;
import annals.figure.Figure;
import annals.figure.FigureFinder;
import annals.figure.MoneyEvidence;
import annals.rule.Rule;
import annals.syntax.SharedSyntax;
import annals.time.DocumentClocks;
import java.time.LocalDate;
import java.util.List;

/** Whether a rule of casualties decides one of a text. */
public final class CasualtyJudge {
  static final LocalDate DAY = LocalDate.of(2024, 3, 6);

  private CasualtyJudge() {}

  public static boolean decides(Rule rule, String text) {
    return casualties(text).stream().anyMatch(casualty -> casualty.ruleId().equals(rule.id()));
  }

  static List<Casualty> casualties(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    var syntax = new SharedSyntax();
    List<Figure> figures =
        FigureFinder.standard()
            .search(
                paragraphs.text(), paragraphs.sentences(), List.of(), MoneyEvidence.none(), syntax)
            .figures();
    List<Event> events =
        EventFinder.standard()
            .find(
                paragraphs.text(),
                paragraphs.sentences(),
                List.of(),
                paragraphs.mentions(),
                DocumentClocks.unknown(),
                syntax);
    return CasualtyFinder.standard()
        .find(paragraphs.text(), paragraphs.sentences(), figures, events, DAY, syntax);
  }
}
