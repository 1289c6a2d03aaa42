// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names at the edge of what is short, long, well known or sure, with their type and place. */
final class NameEdgesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/entity/edges.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aNameIsOneUpToTheEdge(String text, String names) {
    assertEquals(names, told(Paragraphs.of(text).mentions()));
  }

  /** Names with their type and place, as the tables of cases write them. */
  static String told(List<Mention> mentions) {
    return mentions.stream().map(NameEdgesTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Mention mention) {
    Mention.Role role = mention.role();
    Place place = mention.place();
    return mention.name()
        + " "
        + mention.type().label()
        + (mention.country() == null ? "" : " " + mention.country())
        + (role == null ? "" : ", " + role.text())
        + (place == null || place.admin1() == null ? "" : " in " + place.admin1());
  }
}
