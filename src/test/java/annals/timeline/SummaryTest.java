// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of its events dates a happening, which tells it, who takes part and who reports it. */
final class SummaryTest {

  private static Happening of(String events) {
    return Summary.of(Story.of(events.replace(" // ", "\n")), null);
  }

  /** The same events given backwards. */
  private static Happening backwards(String events) {
    var all = new ArrayList<>(Story.of(events.replace(" // ", "\n")));
    Collections.reverse(all);
    return Summary.of(all, null);
  }

  private static String event(String doc, String date, String flags) {
    return doc
        + "|1|ASSAULT|attack|||||".replace("|||||", "||||" + date + "|")
        + flags
        + "|They attacked";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "its own words before the day of publication, p2019-05-03 , , 2019-05-09 , , b#1",
    "a day before a month, 2019-05-01/2019-05-31 , , 2019-05-07 , , b#1",
    "what is told as fact, 2019-05-01 , PLAN , 2019-05-02 , , b#1",
    "else the first by place, 2019-05-02 , , 2019-05-01 , , a#1",
    "no other where one has no date, '' , , 2019-05-01 , , b#1",
  })
  void oneEventDatesIt(
      String why, String first, String flags, String second, String others, String dated) {
    String events =
        event("a", first, flags == null ? "" : flags)
            + " // "
            + event("b", second, others == null ? "" : others);
    assertEquals(dated, of(events).dated().eventId(), why);
    assertEquals(dated, backwards(events).dated().eventId(), why);
  }

  @Test
  void theDayThatMostGiveDatesIt() {
    String events =
        String.join(
            " // ",
            event("a", "2019-05-01", ""),
            event("b", "2019-05-02", ""),
            event("c", "2019-05-02", ""));
    assertEquals("b#1", of(events).dated().eventId());
    assertEquals(1, of(events).coverage().dateConflicts());
    assertEquals(3, of(events).coverage().documents());
    assertNull(of(event("a", "", "")).dated());
    assertNull(of(event("a", "", "")).when());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "of the days that date it; a|1|ASSAULT|attack|||||| x // b|1|ASSAULT|attack||||2019-05-01|| x; b#1",
        "told as fact; a|1|ASSAULT|attack|||||PLAN| x // b|1|ASSAULT|attack|||||| x; b#1",
        "in the body; a|1|ASSAULT|attack|||||headline| x // b|1|ASSAULT|attack|||||| x; b#1",
        "with an actor; a|1|ASSAULT|attack|||||| x // b|1|ASSAULT|attack|Ann||||| x; b#1",
        "with a target; a|1|ASSAULT|attack|||||| x // b|1|ASSAULT|attack||Ann|||| x; b#1",
        "with both; a|1|ASSAULT|attack|Ann||||| x // b|1|ASSAULT|attack|Ann|Bob|||| x; b#1",
        "else the first; a|1|ASSAULT|attack|Ann||||| x // b|1|ASSAULT|attack||Bob|||| x; a#1",
      })
  void oneEventTellsItBest(String why, String events, String titled) {
    assertEquals(titled, of(events).titled().eventId(), why);
    assertEquals(titled, backwards(events).titled().eventId(), why);
  }

  @Test
  void whoTakesPartIsToldByFactsWhereThereAreAny() {
    Happening told =
        of(
            "a|1|ASSAULT|attack|Ann|Bob|Lyon||| x // b|1|ASSAULT|attack|Cid|Dan|Arles||PLAN| x // c|1|ASSAULT|attack|Ann|Eve|Lyon||| x");
    assertEquals(List.of("Ann"), told.cast().actors());
    assertEquals(List.of("Bob", "Eve"), told.cast().targets());
    assertEquals("Lyon", told.cast().place());
    assertTrue(told.core());
    assertFalse(told.attributedOnly());
    Happening planned = of("b|1|ASSAULT|attack|Cid|Dan|Arles||PLAN| x");
    assertEquals(List.of("Cid"), planned.cast().actors());
    assertFalse(planned.core());
  }

  @ParameterizedTest
  @CsvSource({
    "Lyon, Arles, Arles, Arles",
    "Lyon, Arles, '', Arles",
    "'', '', Lyon, Lyon",
    "'', '', '',"
  })
  void thePlaceIsThatOfMostEvents(String first, String second, String third, String place) {
    String events =
        "a|1|ASSAULT|attack|||%s||| x // b|1|ASSAULT|attack|||%s||| x // c|1|ASSAULT|attack|||%s||| x"
            .formatted(first, second, third);
    assertEquals(place, of(events).cast().place());
  }

  @Test
  void itIsReportedFromTheFirstToTheLastDay() {
    Happening told =
        of(
            event("a@2019-05-03", "2019-05-01", "")
                + " // "
                + event("b@2019-05-02", "2019-05-01", "")
                + " // "
                + event("c@2019-05-09", "2019-05-01", ""));
    assertEquals(LocalDate.of(2019, 5, 2), told.coverage().firstPublished());
    assertEquals(LocalDate.of(2019, 5, 9), told.coverage().lastPublished());
    assertEquals(0, told.coverage().dateConflicts());
    assertNull(of(event("a", "2019-05-01", "")).coverage().firstPublished());
    assertEquals("a#1", told.timelineId());
    assertEquals(List.of("a#1", "b#1", "c#1"), told.eventIds());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "who is liberated is not who is defeated, town, rebels",
    "but where the title tells of nobody the others do, town, ''",
  })
  void whoUndergoesItIsToldByEventsOfTheKindOfTheTitle(String why, String freed, String beaten) {
    String events =
        "a|1|ASSAULT|defeat|army|"
            + beaten
            + "||2019-05-01||The army defeated // "
            + "a|105|ASSAULT|liberate||"
            + freed
            + "||2019-05-01||The town was liberated";
    assertEquals(List.of(beaten.isEmpty() ? freed : beaten), of(events).cast().targets(), why);
  }
}
