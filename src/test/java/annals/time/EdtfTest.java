// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import annals.time.Edtf.Bounds;
import annals.time.Meaning.Grain;
import annals.time.Timex.TimexMod;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF strings and the days that they cover. */
final class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "1979-01-07, 1979-01-07, 1979-01-07",
    "1978-12, 1978-12-01, 1978-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "197X, 1970-01-01, 1979-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "00XX, 0001-01-01, 0099-12-31",
    "2013-35, 2013-07-01, 2013-09-30",
    "2013-41, 2013-07-01, 2013-12-31",
    "1979~, 1979-01-01, 1979-12-31",
    "2013-03-22~, 2013-03-22, 2013-03-22",
    "2013-03-11/2013-03-17, 2013-03-11, 2013-03-17",
    "2019-01-09T20:13:00, 2019-01-09, 2019-01-09",
    "2019-01-09T20:13:00+07:00, 2019-01-09, 2019-01-09",
  })
  void covers(String edtf, LocalDate first, LocalDate last) {
    assertEquals(new Bounds(first, last), Edtf.bounds(edtf));
  }

  @ParameterizedTest
  @CsvSource({"1944-22", "-0479", "0000", "2019-13", "2019-02-30", "XXXX", "tomorrow", "''"})
  void coversNoDays(String edtf) {
    assertNull(Edtf.bounds(edtf));
  }

  @Test
  void yearsBeforeChristAreAstronomical() {
    assertEquals("-0479", Edtf.of(CalendarValue.year(-479), null));
    assertEquals("BC0480", CalendarValue.year(-479).timex());
    assertEquals("0000", Edtf.of(CalendarValue.year(0), null));
    assertNull(CalendarValue.year(0).first());
    assertNull(CalendarValue.year(-479).last());
  }

  @Test
  void aboutAYear() {
    assertEquals("1979~", Edtf.of(CalendarValue.year(1979), TimexMod.APPROX));
  }

  @Property(tries = 300)
  void daysWeeksAndMonthsReadBackToTheirBounds(
      @ForAll @IntRange(min = 1, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    LocalDate date = LocalDate.of(year, month, day);
    assertReadsBack(CalendarValue.day(date));
    assertReadsBack(CalendarValue.month(year, month));
    assertReadsBack(CalendarValue.year(year));
    assertReadsBack(CalendarValue.part(Grain.QUARTER, year, (month + 2) / 3));
    assertReadsBack(CalendarValue.part(Grain.HALF, year, (month + 5) / 6));
    assertReadsBack(CalendarValue.part(Grain.DECADE, year / 10 * 10, 0));
    assertReadsBack(CalendarValue.part(Grain.CENTURY, year / 100 * 100, 0));
    if (year > 1) {
      assertReadsBack(CalendarValue.week(date));
      assertReadsBack(CalendarValue.weekend(date));
    }
  }

  private static void assertReadsBack(CalendarValue value) {
    Bounds bounds = Edtf.bounds(Edtf.of(value, null));
    assertNotNull(bounds, value.toString());
    assertEquals(value.first(), bounds.first());
    assertEquals(value.last(), bounds.last());
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-04-21", "2024, 2024-03-31", "2038, 2038-04-25", "1961, 1961-04-02"})
  void easter(int year, LocalDate sunday) {
    assertEquals(sunday, Feasts.day("easter", year));
  }
}
