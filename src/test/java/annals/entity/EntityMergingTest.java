// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityMergingTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Hun Sen, , person/hun-sen",
    "PLACE, Paris, FR, place/paris--fr",
    "COUNTRY, Ivory Coast, CI, country/ivory-coast",
    "PERSON, Nguyễn Phú Trọng, , person/nguyễn-phú-trọng",
    "ORGANIZATION, AT&T, , organization/at%26t",
  })
  void anIdIsTheTypeAndTheName(EntityType type, String name, String country, String id) {
    assertEquals(id, EntityKeys.id(type, name, country));
  }

  @Test
  void theUsualNameIsTheMostFrequentWhateverTheOrder() {
    var summaries =
        new ArrayList<>(
            List.of(
                summary("Hun Sen", 3, "000", 10),
                summary("Hunsen", 3, "001", 20),
                summary("HUN SEN", 1, "002", 5)));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(summaries, new Random(seed));
      Entity entity = EntityMerging.merge(summaries);
      assertEquals("person/hun-sen", entity.id());
      assertEquals(7, entity.counts().mentions());
      assertEquals(3, entity.counts().documents());
      assertEquals("000#10", entity.counts().firstMentionId());
    }
  }

  @Test
  void aBodyOfEveryStateHasItsNationInItsId() {
    var named = new EntitySummary.Named(1, "000", 10, "000#10", Map.of("National Assembly", 1L));
    for (String country : List.of("KH", "FR")) {
      var summary =
          new EntitySummary(
              EntityType.ORGANIZATION,
              "National Assembly",
              country,
              "organization/national-assembly",
              null,
              named,
              Map.of(),
              Map.of());
      assertEquals(
          "organization/national-assembly--" + country.toLowerCase(Locale.ROOT),
          EntityMerging.merge(List.of(summary)).id());
    }
  }

  private static EntitySummary summary(String name, long mentions, String doc, long start) {
    return new EntitySummary(
        EntityType.PERSON,
        name,
        null,
        null,
        null,
        new EntitySummary.Named(mentions, doc, start, doc + "#" + start, Map.of(name, mentions)),
        Map.of(),
        Map.of());
  }
}
