// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What country a line is datelined from. */
final class DatelinesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MANILA (AP) - The Senate met.|PH",
        "KINGSTON, Jamaica - The Senate met.|JM",
        "BUENOS AIRES, April 3 (Reuters) - It met.|AR",
        "ROME, Ga. - It met.|US",
        "TBILISI, Georgia - It met.|",
        "Manila - The Senate met.|",
        "MANILA The Senate met.|",
        "THE SENATE (AP) - It met.|"
      })
  void aLineInCapitalsIsOfItsPlace(String line, String country) {
    assertEquals(country, Datelines.in(GAZETTEER, line));
  }
}
