// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis of the timeline: columns of one width, with what is folded between them told. */
final class TimeScaleTest {
  private static final int WIDTH = 1000;

  private static List<LocalDate> days(String days) {
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-05-03 2019-05-04 2019-05-05 | [3 May, 4 May, 5 May]",
        "2019-05-03 2019-06-04            | [May 2019, Jun 2019]",
        "1979-01-07 1989-06-29 2019-01-07 | [1979, 1989, 2019]",
        "1979-01-07                       | [7 Jan]",
      })
  void theFinestColumnsThatAreNotTorn(String days, String labels) {
    List<TimeScale.Tick> ticks = TimeScale.of(days(days), WIDTH).ticks();
    assertEquals(labels, ticks.stream().map(TimeScale.Tick::label).toList().toString());
  }

  @ParameterizedTest(name = "{0} days from 1 May: {1}, {2} columns")
  @CsvSource({"14, 1 May, 14", "15, May 2019, 1"})
  void noScaleHasMoreThanFourteenColumns(int days, String first, int columns) {
    LocalDate may = LocalDate.of(2019, 5, 1);
    List<TimeScale.Tick> ticks =
        TimeScale.of(may.datesUntil(may.plusDays(days)).toList(), WIDTH).ticks();
    assertEquals(first, ticks.get(0).label());
    assertEquals(columns, ticks.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1979-01-07 1980-01-07 | null",
        "1979-01-07 1989-06-29 | 9 years without events",
        "1979-01-07 1981-06-29 | 1 year without events",
      })
  void aFoldSaysHowMuchIsLeftOut(String days, String gap) {
    List<TimeScale.Tick> ticks = TimeScale.of(days(days), WIDTH).ticks();
    assertEquals(gap, String.valueOf(ticks.get(1).gap()));
  }

  @ParameterizedTest
  @CsvSource({"1979-01-07 1989-06-29 2019-01-07 2019-12-31"})
  void laterIsFurtherRightAndNothingRunsOver(String days) {
    List<LocalDate> sorted = days(days);
    TimeScale scale = TimeScale.of(sorted, WIDTH);
    for (int i = 1; i < sorted.size(); i++) {
      assertTrue(scale.end(sorted.get(i - 1)) <= scale.x(sorted.get(i)), days);
    }
    assertEquals(WIDTH, scale.end(sorted.get(sorted.size() - 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1978-01-01 1979-01-01 1980-01-01 | 1978 at 0, 1979 at 33, 1980 at 67 | 0 33 67",
        "1979-01-01 1979-07-02 2019-01-01 | 1979 at 0, 2019 at 61             | 0 19 61",
      })
  void columnsAreEquallyWide(String days, String ticks, String places) {
    List<LocalDate> dates = days(days);
    TimeScale scale = TimeScale.of(dates, 100);
    assertEquals(
        ticks,
        scale.ticks().stream()
            .map(tick -> tick.label() + " at " + tick.x())
            .collect(Collectors.joining(", ")));
    assertEquals(
        places,
        dates.stream().map(day -> String.valueOf(scale.x(day))).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"15, 1, 1700s 1710s", "20, 1, 1700s 1710s 1720s", "300, 10, 1700s 1800s 1900s"})
  void manyYearsBecomeLongerColumns(int years, int step, String columns) {
    List<LocalDate> days =
        Stream.iterate(0, i -> i < years, i -> i + step)
            .map(i -> LocalDate.of(1701 + i, 1, 1))
            .toList();
    TimeScale scale = TimeScale.of(days, WIDTH);
    assertEquals(
        columns,
        scale.ticks().stream().map(TimeScale.Tick::label).collect(Collectors.joining(" ")));
  }
}
