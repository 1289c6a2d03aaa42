// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.entity.Paragraphs;
import annals.event.Event;
import annals.event.EventFinder;
import annals.figure.Figure;
import annals.figure.FigureFinder;
import annals.figure.MoneyEvidence;
import annals.syntax.SharedSyntax;
import annals.time.DocumentClocks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dead that an event counts: whole numbers of people, and nothing else. */
final class EventCountsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Police said 12 people died in the fire., died, 12",
    "The quake killed 14 miners., killed, 14",
    "The frost killed 30 trees., killed, 0",
    "Police arrested 12 people., arrested, 0"
  })
  void countsTheDead(String text, String trigger, long dead) {
    Paragraphs paragraphs = Paragraphs.of(text);
    var syntax = new SharedSyntax();
    List<Figure> figures =
        FigureFinder.standard()
            .search(
                paragraphs.text(), paragraphs.sentences(), List.of(), MoneyEvidence.none(), syntax)
            .figures();
    Event event =
        EventFinder.standard()
            .find(
                paragraphs.text(),
                paragraphs.sentences(),
                List.of(),
                paragraphs.mentions(),
                DocumentClocks.unknown(),
                syntax)
            .stream()
            .filter(found -> text.startsWith(trigger, found.span().start()))
            .findFirst()
            .orElseThrow();
    Long counted = EventCounts.of(event, figures, "kill", "die");
    assertEquals(dead, counted == null ? 0 : counted);
  }
}
