// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals before a dash are an agency, unless the page writes them as a name elsewhere. */
final class DatelineNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "TOVA - A bridge fell on Monday.   | Officials closed a road in Tova at noon.     | TOVA | -",
        "TOVA - A bridge fell on Monday.   | Officials closed the road to the port at noon. | -    | TOVA",
        "TOVA - A bridge fell on Monday.   | Officials of Tovaland closed the road at noon. | -    | TOVA",
        "LIN - A bridge fell on Monday.    | Officials closed a road in Lin at noon.      | LIN  | -",
        "IT - A bridge fell on Monday.     | It was the second one to fall within a year.   | -    | IT",
        "TOVA (VNA) - A bridge fell today. | Officials closed a road in Tova at noon.     | TOVA | VNA",
        "VOV.VN - A bridge fell on Monday. | Officials closed the road to Vov at noon.      | -    | VOV.VN",
      })
  void aNameIsAPlaceAndOtherCapitalsAreAnAgency(
      String first, String second, String place, String agency) {
    String page =
        "A bridge fell in the rain\n\n%s\n\n%s\n".formatted(first.strip(), second.strip());
    Credits.Prefix alone = Credits.prefix(first.strip(), 0, first.strip().length());
    assertNotNull(alone);
    Credits.Prefix prefix = alone.within(page);
    assertEquals(place, prefix.place());
    assertEquals(agency, prefix.agency());
  }
}
