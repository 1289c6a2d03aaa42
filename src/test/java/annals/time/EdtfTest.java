// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks.Genre;
import annals.time.Meaning.Grain;
import annals.time.Timex.TimexMod;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF strings and the days that they cover. */
final class EdtfTest {

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

  @ParameterizedTest
  @CsvSource({
    "the third quarter of the 19th century, 1850/1874",
    "the last quarter of the 20th century, 1975/1999",
    "the first half of the 1990s, 1990/1994",
    "the second quarter of 2012, 2012-34",
    "the second half of 2012, 2012-41",
  })
  void partsOfTimesAreTheirOwnYears(String words, String edtf) {
    SourceText text = SourceText.of(words);
    var sentence = new Sentence(Span.of(0, text.length()), 0, 1, 1, false);
    HeaderReading header = DateCasesTest.header(LocalDate.of(2013, 3, 22), Genre.NEWS);
    Timex date = DateFinder.standard().find(text, List.of(), List.of(sentence), header).get(0);
    assertEquals(edtf, date.edtf());
  }

  private static void assertReadsBack(CalendarValue value) {
    var bounds = annals.check.EdtfDays.bounds(Edtf.of(value, null)).orElseThrow();
    assertEquals(value.first(), bounds.start());
    assertEquals(value.last(), bounds.end());
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-04-21", "2024, 2024-03-31", "2038, 2038-04-25", "1961, 1961-04-02"})
  void easter(int year, LocalDate sunday) {
    assertEquals(sunday, Feasts.day("easter+0", year));
  }
}
