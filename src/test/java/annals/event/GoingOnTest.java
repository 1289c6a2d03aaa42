// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Which events share the day of the sentence before theirs. */
final class GoingOnTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/event/goes_on.tsv",
      delimiter = '\t',
      numLinesToSkip = 2,
      quoteCharacter = '\0')
  void aStoryOfADayGoesOn(String passage, String trigger, String date) {
    Paragraphs of = Paragraphs.of(passage);
    var clocks = DocumentClocks.of(LocalDate.of(2019, 6, 18), Genre.NEWS);
    var order = new DayOrderDecision(DayOrder.DMY, "the option day_order", true);
    var header = new HeaderReading(clocks, List.of(), List.of(), order, List.of());
    List<Timex> dates = DateFinder.standard().find(of.text(), of.blocks(), of.sentences(), header);
    String told =
        EventFinder.standard()
            .find(of.text(), of.sentences(), dates, of.mentions(), clocks, new SharedSyntax())
            .stream()
            .filter(event -> of.text().slice(event.span()).toString().equals(trigger))
            .map(event -> event.date().start() == null ? "-" : event.date().start().toString())
            .findFirst()
            .orElse("no event");
    assertEquals(date, told);
  }
}
