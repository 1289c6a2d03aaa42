// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/entity/persons.csv", numLinesToSkip = 1)
  void namesOfOnePersonHaveOneKey(String one, String other, boolean same) {
    assertEquals(same, PersonName.of(one).key().equals(PersonName.of(other).key()));
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. Obama, Barack Obama, true",
    "Barack, Barack Obama, true",
    "Bama, Barack Obama, false",
    "Barack Obama, Barack Obama, false",
    "Kim Jong-il, Kim, false",
  })
  void aPartOfANameIsARunOfItsWords(String part, String whole, boolean expected) {
    assertEquals(expected, PersonName.of(part).isPartOf(PersonName.of(whole)));
  }
}
