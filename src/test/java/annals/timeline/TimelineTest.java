// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Lexicon;
import annals.timeline.Happening.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one happening, and what a happening tells. */
final class TimelineTest {
  private static final String LIBERATION =
      """
      000:x,y|5|ASSAULT|liberate|Vietnam|capital|Phnom Penh|1979-01-07||Vietnam liberated the capital Phnom Penh
      001:x,y|9|ASSAULT|liberate|Vietnam|capital|Phnom Penh|1979-01-07||Vietnamese troops liberated Phnom Penh
      """;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/annals/timeline/cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void eventsAreOneHappeningOrMany(String why, String events, String happenings) {
    String found =
        Timeline.group(Story.of(events.replace(" // ", "\n"))).stream()
            .map(happening -> String.join("+", happening.eventIds()))
            .collect(Collectors.joining(" "));
    assertEquals(happenings, found, why);
  }

  @ParameterizedTest(name = "after {0} happenings: {1}")
  @CsvSource({"8, true", "9, false"})
  void anArticleOfManyHappeningsHasNoOnlyOne(int before, boolean joined) {
    var lines = new StringBuilder("a:x,y|905|DISASTER|sink||||2019-03-05||ferry sank");
    for (int i = 1; i < before; i++) {
      lines.append("\na:x,y|%d|ASSAULT|attack||||201%d-01-01|a|".formatted(5 + 100 * i, i));
    }
    lines.append("\na:x,y|1005|DISASTER|capsize||||||boat turned");
    assertEquals(joined ? before : before + 1, Timeline.group(Story.of(lines.toString())).size());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ASSAULT.abduct|hijack, COERCE|seize, true",
    "OTHER|ram, LIFE.death|die, true",
    "ASSAULT|kill, COERCE.arrest|arrest, true",
    "COERCE|jail, SANCTION.convict|convict, true",
    "COERCE.arrest|arrest, SANCTION.convict|convict, false",
    "COERCE.arrest|arrest, COERCE|jail, false",
  })
  void whatMayBeOneHappeningOrIncidentIsUnderOneKey(String one, String other, boolean together) {
    String line = "a|5|%s||||||";
    String a = Timeline.incidentKey(Story.event(line.formatted(one)));
    String b = Timeline.incidentKey(Story.event(line.formatted(other)));
    assertEquals(together, a.equals(b));
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    var events = new ArrayList<>(Story.of(LIBERATION));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(events, new Random(seed));
      assertEquals(
          List.of("000#5", "001#9"), Timeline.group(events).get(0).eventIds(), "seed " + seed);
    }
  }

  @Test
  void aHappeningThatTwoArticlesDateAlikeIsAgreed() {
    Happening one = Timeline.group(Story.of(LIBERATION)).get(0);
    assertEquals(Agreement.AGREED, one.coverage().agreement());
    assertEquals(2, one.coverage().documents());
    assertEquals(List.of("Vietnam"), one.cast().actors());
    assertEquals(LocalDate.of(1979, 1, 7), one.when().start());
  }

  @Test
  void aHappeningKeepsWhyItsEventsAreOne() {
    Reasons reasons = Timeline.group(Story.of(LIBERATION)).get(0).reasons();
    assertTrue(reasons.score() > 0, "it joined");
    assertTrue(reasons.told().startsWith("same_day +"), reasons.told());
    assertNull(Timeline.group(Story.of("a|5|ASSAULT|kill||||||")).get(0).reasons());
    for (String part : reasons.told().split("; ", -1)) {
      assertNotNull(EvidenceWeights.meaning(part.substring(0, part.indexOf(' '))), part);
    }
  }

  @Test
  void titleAndDateComeFromEventsThatCarryThem() {
    Happening one =
        Timeline.group(
                Story.of(
                    """
                    a|5|ASSAULT.explosives|bomb|||Belkora|2019-03-05|headline|Bomb at Belkora station
                    a|105|ASSAULT.explosives|bomb|front|station|Belkora|2019-03-05||A bomb tore apart the station
                    """))
            .get(0);
    assertEquals("a#105", one.titled().eventId(), "the body tells it, not the headline");
    assertNotNull(one.dated());
    assertEquals(one.dated().when().start(), one.titled().when().start());
  }

  @Test
  void anUndatedHappeningGetsNoDate() {
    Happening one =
        Timeline.group(Story.of("a|5|COERCE.arrest|arrest|police|men||||Police arrested men"))
            .get(0);
    assertNull(one.when());
    assertNull(one.dated());
  }

  @Test
  void ownDatesGoBeforeTheDayOfPublication() {
    Happening one =
        Timeline.group(
                Story.of(
                    """
                    a:x,y|5|COERCE.arrest|arrest|police|Kileo||p2016-10-19||Police arrested captain Kileo Tuesday
                    a:x,y|105|COERCE.arrest|arrest|police|Kileo||2016-10-18|the|the arrest captain Kileo Tuesday
                    """))
            .get(0);
    assertEquals(2, one.events().size());
    assertEquals(LocalDate.of(2016, 10, 18), one.when().start());
  }

  @Test
  void everyClueHasAWeightAndAMeaning() {
    List<String> rows =
        Lexicon.load("timeline/evidence").entries().stream().map(row -> row.get("clue")).toList();
    assertEquals(
        Arrays.stream(Clue.values()).map(Clue::label).sorted().toList(),
        rows.stream().sorted().toList());
  }
}
