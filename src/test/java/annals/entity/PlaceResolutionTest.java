// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceResolutionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in Paris on Monday. | Paris FR Ile-de-France city",
        "They met in Paris, Texas, on Monday. | Paris US Texas city; Texas US - region",
        "They met in Atlanta, Georgia, on Monday. | Atlanta US Georgia city; Georgia US - region",
        "They met in Tbilisi, Georgia, on Monday. | Tbilisi GE T'bilisi city; Georgia GE - country",
        "They fled to Georgia. | Georgia GE - country",
        "They fled to the Republic of Congo. | Republic of the Congo CG - country",
        "They fled to Congo. | Democratic Republic of the Congo CD - country",
        "Police in Wuppertal (Germany) came. "
            + "| Wuppertal DE North Rhine-Westphalia city; Germany DE - country",
      })
  void tellsHomonymsApart(String text, String expected) {
    assertEquals(
        expected,
        Paragraphs.of(text).mentions().stream()
            .filter(mention -> mention.place() != null)
            .map(PlaceResolutionTest::told)
            .collect(Collectors.joining("; ")));
  }

  private static String told(Mention mention) {
    Place place = mention.place();
    return place == null
        ? mention.name()
        : String.join(
            " ",
            mention.name(),
            mention.country(),
            place.admin1() == null ? "-" : place.admin1(),
            place.precision().label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then the Kenyan Ministry of Defence paid for it all. | KE",
        "Then Kenya's Ministry of Defence paid. | KE",
        "Kenya waited. Kenya voted. The Ministry of Defence paid. | KE",
        "Kenya waited. Ghana voted. The Ministry of Defence paid. | ''",
        "The Ministry of Defence paid. | ''",
        "The Ministry of Defence in Kyiv paid. | UA",
        "Kenya waited. Kenya voted. The Ministry of Defence in Kyiv paid. | UA",
        "The Senate met on Monday. | ''",
        "The US Senate met on Monday. | US",
        "Brazil's Senate met on Monday. | BR",
      })
  void aBodyOfAStateHasItsNation(String text, String country) {
    Mention body =
        Paragraphs.of(text).mentions().stream()
            .filter(mention -> mention.type() == EntityType.ORGANIZATION)
            .reduce((first, last) -> last)
            .orElseThrow();
    assertEquals(country, body.country() == null ? "" : body.country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry of Defence | true",
        "Supreme Court | true",
        "the Senate | true",
        "Army Corps of Ghosts | false",
        "Relief Council | false",
      })
  void whatEveryStateHasIsABodyOfAState(String name, boolean expected) {
    assertEquals(expected, StateBodies.isOne(name));
  }
}
