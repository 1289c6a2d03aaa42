// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfDaysTest {

  @ParameterizedTest
  @CsvSource({
    "1979-01-07, 1979-01-07, 1979-01-07",
    "1978-12, 1978-12-01, 1978-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "1979, 1979-01-01, 1979-12-31",
    "1979~, 1979-01-01, 1979-12-31",
    "2019-06-18~, 2019-06-18, 2019-06-18",
    "1979-04?, 1979-04-01, 1979-04-30",
    "197X, 1970-01-01, 1979-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "00XX, 0001-01-01, 0099-12-31",
    "1979-XX, 1979-01-01, 1979-12-31",
    "1979-02-XX, 1979-02-01, 1979-02-28",
    "2013-35, 2013-07-01, 2013-09-30",
    "2013-37, 2013-01-01, 2013-04-30",
    "2008-41, 2008-07-01, 2008-12-31",
    "2013-03-11/2013-03-17, 2013-03-11, 2013-03-17",
    "1957/1958, 1957-01-01, 1958-12-31",
    "1978-12/1979-01, 1978-12-01, 1979-01-31",
    "1998/.., 1998-01-01, null",
    "../1998, null, 1998-12-31",
    "2019-06-18T13:37:00, 2019-06-18, 2019-06-18",
    "2019-06-18T13:37:00Z, 2019-06-18, 2019-06-18",
    "2019-06-18T13:37:00+07:00, 2019-06-18, 2019-06-18",
  })
  void anExpressionHasItsFirstAndLastDay(String edtf, String start, String end) {
    EdtfDays.Bounds bounds = EdtfDays.bounds(edtf).orElseThrow();
    assertEquals(start, String.valueOf(bounds.start()));
    assertEquals(end, String.valueOf(bounds.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1944-22", "-0479", "0000", "XXXX-07-25", "-0500/-0479", "Y17000"})
  void someHaveNoCertainDays(String edtf) {
    assertEquals(true, EdtfDays.bounds(edtf).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "summer",
        "1979-13",
        "2015-02-29",
        "1979-1-7",
        "19",
        "1979-01-07x",
        "1979/",
        "1979-20",
        "2019-06-18T25:00:00",
        "1979 01 07",
        "１９７９",
        "19X9-01",
        "1979-42",
        "a/b"
      })
  void whatIsNoEdtfIsRefused(String edtf) {
    assertThrows(IllegalArgumentException.class, () -> EdtfDays.bounds(edtf));
  }
}
