// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His lawyer, Ruth Achieng, said no. | lawyer | ''",
        "They met Prime Minister Laura Quimbleton. | Prime Minister | ''",
        "Then Laura Quimbleton, a former teacher, spoke. | former teacher | ''",
        "Then Laura Quimbleton, 45, a former teacher, spoke. | former teacher | ''",
        "Then Laura Quimbleton, director of the Grand Housing Authority, spoke."
            + " | director of the Grand Housing Authority | Grand Housing Authority",
        "The old spokesman, Colonel Peter Smith, spoke. | old spokesman | ''",
        "Then Laura Quimbleton was the mayor of Wexbury. | mayor of Wexbury | ''",
        "Then Mrs Laura Quimbleton spoke. | '' | ''",
        "Laura Quimbleton was sworn in as governor of Wexbury on Friday. | governor of Wexbury | ''",
        "Laura Quimbleton, who was elected governor in May, laid a wreath. | governor | ''",
        "It was found in May, police chief Laura Quimbleton said on Friday. | police chief | ''",
        "Then Laura Quimbleton was named in the suit. | '' | ''",
        "Then Laura Quimbleton was elected on Sunday. | '' | ''",
        "Then Laura Quimbleton, who spoke, left. | '' | ''",
        "Then teachers, Laura Quimbleton and others left. | '' | ''",
      })
  void saysWhatAPersonIs(String text, String role, String organization) {
    Paragraphs paragraphs = Paragraphs.of(text);
    Mention person =
        paragraphs.mentions().stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .findFirst()
            .orElseThrow();
    Mention.Role told = person.role();
    assertEquals(role, told == null ? "" : told.text());
    assertEquals(
        organization,
        told == null || told.organization() == null
            ? ""
            : paragraphs.text().slice(told.organization()));
  }
}
