// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.clause.Modality;
import annals.entity.Paragraphs;
import annals.syntax.SharedSyntax;
import annals.time.DateFinder;
import annals.time.DayOrderDecision;
import annals.time.DocumentClocks;
import annals.time.DocumentClocks.DayOrder;
import annals.time.DocumentClocks.Genre;
import annals.time.HeaderReading;
import annals.time.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article of 18 June 2019 dates: which events share a day, which are to come. */
final class GoingOnTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/event/goes_on.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void aStoryOfADayGoesOn(String passage, String trigger, String date) {
    String told =
        events(passage).stream()
            .filter(event -> words(passage, event).equals(trigger))
            .map(event -> event.date().start() == null ? "-" : event.date().start().toString())
            .findFirst()
            .orElse("no event");
    assertEquals(date, told);
  }

  /** The present of a week names what is to come, whichever day its date was taken for. */
  @ParameterizedTest
  @CsvSource({
    "The trial opens on 12 June 2019.,FUTURE",
    "The trial opens on 11 June 2019.,ASSERTED",
    "The trial opens on 20 June.,FUTURE",
    "The trial opened on 12 June.,ASSERTED",
  })
  void whatIsSetForAWeekIsToCome(String passage, Modality expected) {
    assertEquals(
        expected,
        events(passage).stream()
            .filter(event -> words(passage, event).startsWith("open"))
            .map(Event::modality)
            .findFirst()
            .orElseThrow());
  }

  private static String words(String passage, Event event) {
    return passage.substring(event.span().start(), event.span().end());
  }

  private static List<Event> events(String passage) {
    Paragraphs of = Paragraphs.of(passage);
    var clocks = DocumentClocks.of(LocalDate.of(2019, 6, 18), Genre.NEWS);
    var order = new DayOrderDecision(DayOrder.DMY, "the option day_order", true);
    var header = new HeaderReading(clocks, List.of(), List.of(), order, List.of());
    List<Timex> dates = DateFinder.standard().find(of.text(), of.blocks(), of.sentences(), header);
    return EventFinder.standard()
        .find(of.text(), of.sentences(), dates, of.mentions(), clocks, new SharedSyntax());
  }
}
