// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that a page may be of, at the edges of its years. */
final class IsoDatesTest {
  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 1990-01-01",
    "1989-12-31,",
    "2099-12-31, 2099-12-31",
    "2100-01-01,",
    "19900101, 1990-01-01",
    "January 1 1990, 1990-01-01",
    "December 31 1989,",
    "1/13/1990, 1990-01-13",
    "2/1/1990,",
    "2019-02-29,",
  })
  void aDayOfTheWebIsRead(String printed, String iso) {
    assertEquals(iso, IsoDates.iso(printed));
  }
}
