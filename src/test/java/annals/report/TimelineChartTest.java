// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.report.TimelineChart.Bar;
import annals.report.TimelineChart.DrawnLane;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a drawing has its lanes, bars and words: 780 wide behind names of 220. */
final class TimelineChartTest {
  private static final Map<String, Integer> COLUMNS =
      Map.of("event_id", 0, "date_start", 1, "date_end", 2, "trigger_lemma", 3, "core", 4);

  private static DocumentEntry document(String title) {
    return new DocumentEntry("d", title, null, "", "", 100, 1, 0);
  }

  private static List<WrittenRow> events(String events) {
    return Stream.of(events.split(", "))
        .map(event -> event.split(" "))
        .map(
            event ->
                new WrittenRow(
                    COLUMNS,
                    List.of(
                        "d#1", event[0], event[event.length - 2], event[event.length - 1], "true")))
        .toList();
  }

  private static DrawnLane drawn(String title, String events) {
    var lanes = new ChartLanes(1, false);
    lanes.add(document(title), events(events));
    return lanes.chart().lanes().get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-05-01 open                     | 220+780 open",
        "2019-05-01 open, 2019-05-02 close   | 220+390 open, 610+390 close",
        "2019-01-01 2019-12-31 strike, 2020-01-01 open, 2020-06-30 march, 2020-12-31 end | 220+390 strike, 610+6, 803+6, 994+6",
      })
  void aBarIsAsLongAsItsTimeAndBearsItsWordsWhereThereIsRoom(String events, String bars) {
    assertEquals(
        bars,
        drawn("x", events).bars().stream()
            .map(
                bar -> bar.x() + "+" + bar.width() + (bar.words() == null ? "" : " " + bar.words()))
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest(name = "a word of {0} letters: {1}")
  @CsvSource({"40, true", "41, false"})
  void aWordStandsWhereItFits(int letters, boolean stands) {
    String word = "x".repeat(letters);
    Bar bar = drawn("x", "2019-05-01 %s, 2019-05-02 b, 2019-05-03 c".formatted(word)).bars().get(0);
    assertEquals(260, bar.width());
    assertEquals(stands ? word : null, bar.words(), "at 6.2 a letter, with room for a bar");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1234567890123456789012345678901234, 1234567890123456789012345678901234",
    "12345678901234567890123456789012345, 123456789012345678901234567890123\u2026",
  })
  void aLongNameIsCut(String title, String shown) {
    assertEquals(shown, drawn(title, "2019-05-01 open").name());
  }

  @Test
  void aTimeNamesSixOfItsEvents() {
    String events =
        IntStream.range(0, 7).mapToObj(i -> "2019-05-01 e" + i).collect(Collectors.joining(", "));
    assertEquals(
        "1 May 2019: e0, e1, e2, e3, e4, e5 and 1 more", drawn("x", events).bars().get(0).title());
  }

  @Test
  void lanesStandBelowEachOther() {
    var lanes = new ChartLanes(2, false);
    lanes.add(document("x"), events("2019-05-01 open"));
    lanes.add(new DocumentEntry("e", "y", null, "", "", 1, 1, 0), events("2019-05-01 open"));
    TimelineChart chart = lanes.chart();
    assertEquals(List.of(28, 64), chart.lanes().stream().map(l -> l.places().y()).toList());
    assertEquals("36, 72", lanesOf(chart, Bar::y));
    assertEquals("20, 20", lanesOf(chart, Bar::height));
    assertEquals("50, 86", lanesOf(chart, Bar::textY));
    assertEquals("1000 100 104", chart.width() + " " + chart.bottom() + " " + chart.height());
  }

  private static String lanesOf(TimelineChart chart, Function<Bar, Integer> of) {
    return chart.lanes().stream()
        .map(lane -> String.valueOf(of.apply(lane.bars().get(0))))
        .collect(Collectors.joining(", "));
  }
}
