// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.entity.EntityType;
import annals.entity.Mention;
import annals.entity.Mention.Resolution;
import annals.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name under which two articles share an entity. */
final class StoryNamesTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "PERSON, Ivo Sandel, sandel",
    "PERSON, Sandel, sandel",
    "PERSON, Alba Reyn, reyn",
    "PERSON, Hun Sen, hunsen",
    "PLACE, Velland, velland",
    "ORGANIZATION, Velland, velland",
    "PERSON, Velland, velland",
    "PLACE, Kelmar prison, kelmar",
    "PLACE, Oravi Bus Depot, oravibusdepot",
    "ORGANIZATION, corona bank, coronabank",
    "ORGANIZATION, Bank of England, bankofengland",
    "ORGANIZATION, Bank of the Republic, bankoftherepublic",
    "ORGANIZATION, Bank in Kelmar, bank",
    "ORGANIZATION, Médecins sans frontières, médecins",
  })
  void aNameIsSharedByWhatItSays(EntityType type, String name, String shared) {
    var found = new Mention.Found(Resolution.LEXICON, "test");
    var mention = new Mention(Span.of(0, 1), type, name, null, null, null, found, null);
    assertEquals(shared, StoryNames.of(mention));
  }
}
