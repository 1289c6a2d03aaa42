// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.rule.Lexicon;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with a type of the user's own: found as listed, before all else. */
final class OwnNamesTest {
  private static final String LIST =
      """
      name\ttype\taliases
      Corvexa\tvaccine\tCVX-12; corvexa jab
      blue rot\tplant disease
      Paris\tship
      Selm Water Act\tlaw\tWater Act
      Lady Ansel\tPerson \tthe Widow of Selm
      Ferry Nine
      """;

  private static final EntityFinder FINDER =
      new EntityFinder(NameModel.load(), OwnNames.of(Lexicon.parse("names", LIST)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They gave Corvexa to mice. | vaccine Corvexa",
        "They gave corvexa to mice. | ''",
        "They gave CVX-12 to mice, a corvexa jab each. | vaccine Corvexa, vaccine Corvexa",
        "The trial of CVX failed. | organization CVX",
        "Then blue rot came, and Blue Rot stayed. | plant-disease blue rot, plant-disease blue rot",
        "The Paris sank off Dover. | ship Paris, place Dover",
        "The Selm Water Act passed, then the Water Act fell. | law Selm Water Act, law Selm Water Act",
        "It was the Widow of Selm who paid. | person Lady Ansel",
        "Then Ferry Nine sank. | thing Ferry Nine",
      })
  void areFoundAsListed(String text, String expected) {
    String found =
        Paragraphs.of(text).mentions(FINDER).stream()
            .map(mention -> type(mention) + " " + mention.name())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({
    "Corvexa, thing:vaccine/corvexa",
    "Paris, thing:ship/paris",
    "Blue Rot, thing:plant-disease/blue-rot",
    "Ferry Nine, thing:thing/ferry-nine"
  })
  void areOneEntityUnderTheirOwnType(String text, String key) {
    Mention mention = Paragraphs.of("Then " + text + " failed.").mentions(FINDER).get(0);
    assertEquals(key, EntityKeys.foldKey(mention));
  }

  private static String type(Mention mention) {
    String own = EntityKeys.ownType(mention.type(), mention.lexiconId());
    return own == null ? mention.type().label() : own;
  }
}
