// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.report.Highlight.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks nest, whatever the spans do; days become places on a line. */
final class PieceTest {

  /** Spans as {@code from-to}; a mark is written as brackets, with its id on its first part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdef       | ''          | abcdef",
        "abcdef       | 0-6         | [0:abcdef]",
        "abcdef       | 1-3 4-5     | a[1:bc]d[4:e]f",
        "abcdef       | 1-3 3-5     | a[1:bc][3:de]f",
        "abcdef       | 0-6 2-4     | [0:ab[2:cd]ef]",
        "abcdef       | 0-6 0-2 4-6 | [0:[0:ab]cd[4:ef]]",
        "abcdef       | 0-4 2-6     | [0:ab[2:cd]][ef]",
        "abcdef       | 0-4 1-6 2-5 | [0:a[1:b[2:cd]]][[e]f]",
        "abcdef       | 4-9         | abcd[4:ef]",
        "abcdef       | 2-2         | abcdef",
        "\uD83C\uDF09bc\uD83C\uDF09e | 1-4 | \uD83C\uDF09[1:bc\uD83C\uDF09]e",
      })
  void marksNest(String text, String spans, String expected) {
    var highlights = new ArrayList<Highlight>();
    for (String span : spans.isEmpty() ? new String[0] : spans.split(" ")) {
      long from = Long.parseLong(span.split("-")[0]);
      long to = Long.parseLong(span.split("-")[1]);
      highlights.add(new Highlight(from, to, from + ":" + to, Kind.DATE, null, "", false));
    }
    highlights.sort(
        Comparator.comparingLong(Highlight::start)
            .thenComparing(Comparator.comparingLong(Highlight::end).reversed()));
    String written =
        LinePiece.of(text, 0, highlights, new Anchors()).stream()
            .map(PieceTest::brackets)
            .collect(Collectors.joining());
    assertEquals(expected, written);
  }

  private static String brackets(LinePiece piece) {
    if (piece.open() != null) {
      String id = piece.open().id();
      return "[" + (id == null ? "" : id.substring(0, id.indexOf(':') + 1));
    }
    return piece.close() == null ? piece.text() : "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-01-01                       | 2019 at 0                      | 0",
        "2019-01-01 2019-07-02            | 2019 at 0                      | 0 50",
        "1979-01-01 2019-01-01            | 1979 at 0, 2019 at 50 gap      | 0 50",
        "1978-01-01 1979-01-01            | 1978 at 0, 1979 at 50          | 0 50",
        "1978-01-01 1979-01-01 1979-07-02 | 1978 at 0, 1979 at 50          | 0 50 75",
      })
  void yearsWithoutEventsAreLeftOut(String days, String ticks, String places) {
    List<LocalDate> dates = Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    TimeScale scale = TimeScale.of(dates, 100);
    assertEquals(
        ticks,
        scale.ticks().stream()
            .map(tick -> tick.label() + " at " + tick.x() + (tick.gap() ? " gap" : ""))
            .collect(Collectors.joining(", ")));
    assertEquals(
        places,
        dates.stream().map(day -> String.valueOf(scale.x(day))).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"20, 1, 1700s 1710s 1720s", "300, 10, 1700s 1800s 1900s"})
  void manyYearsBecomeLongerColumns(int years, int step, String columns) {
    List<LocalDate> days =
        Stream.iterate(0, i -> i < years, i -> i + step)
            .map(i -> LocalDate.of(1701 + i, 1, 1))
            .toList();
    TimeScale scale = TimeScale.of(days, 1000);
    assertEquals(
        columns,
        scale.ticks().stream().map(TimeScale.Tick::label).collect(Collectors.joining(" ")));
  }
}
