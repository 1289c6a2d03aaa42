// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.timeline.Incident.Tolls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one incident, and what is told of its dead. */
final class IncidentsTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/annals/timeline/incidents.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 8000)
  void happeningsAreOneIncidentOrMany(String why, String events, String incidents) {
    List<EventSignature> all = Story.of(events.replace(" // ", "\n"));
    assertEquals(incidents, shown(Timeline.tell(all)), why);
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    var events =
        new ArrayList<>(
            Story.of(
                """
                a@2020-05-02:x,y|5|ASSAULT.explosives|explode|||Port|2020-05-01|=30|A bomb exploded at the port
                a@2020-05-02:x,y|105|COERCE.arrest|arrest|police|men||2020-05-02||Police arrested three men
                b@2020-05-02:x,y|7|ASSAULT.explosives|explode|||Port|2020-05-01|=34|A bomb exploded at the port
                """));
    String first = shown(Timeline.tell(events));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(events, new Random(seed));
      assertEquals(first, shown(Timeline.tell(events)), "seed " + seed);
    }
  }

  private static int incidents(String... events) {
    return Timeline.tell(Story.of(String.join("\n", events))).size();
  }

  private static String many(int of, int at, String line) {
    return IntStream.range(at, at + of)
        .mapToObj(i -> line.formatted(i))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0} arrests between: {1}")
  @CsvSource({"23, false", "24, true"})
  void whatAnIncidentBeganWithIsForgottenBehindManyHappenings(int arrests, boolean joined) {
    int incidents =
        incidents(
            "a:x|105|ASSAULT.explosives|explode|||Port|2020-05-01||A bomb exploded at the port",
            many(arrests, 205, "a:x|%1$d|COERCE.arrest|arrest|police|Ben%1$d||2020-05-03||"),
            "a:x|305|COERCE.arrest|arrest|police|Cid|Hill|2020-05-03||");
    assertEquals(joined ? 1 : 2, incidents);
  }

  @ParameterizedTest(name = "{0} others between: {1}")
  @CsvSource({"31, true", "32, false"})
  void anArrestIsComparedWithTheLatestIncidentsOfItsArticle(int others, boolean joined) {
    int incidents =
        incidents(
            "a:x|105|ASSAULT.explosives|explode|||Port|2020-05-01||A bomb exploded at the port",
            "a:x|205|COERCE.arrest|arrest|police|Cid||2020-05-03||",
            many(others, 905, "a:x|%1$d|ASSAULT|kill||Ben%1$d|Town%1$d|||"));
    assertEquals(others + (joined ? 1 : 2), incidents);
  }

  @ParameterizedTest(name = "mention {0} stands next to the arrest: {1}")
  @CsvSource({"6, true", "7, false"})
  void theFirstMentionsStandForAHappening(int mention, boolean joined) {
    String blast =
        "a:x|%d|ASSAULT.explosives|explode|||Port|2020-05-01||A bomb exploded at the port";
    String first =
        IntStream.range(1, mention)
            .mapToObj(i -> blast.formatted(5 + 100 * i))
            .collect(Collectors.joining("\n"));
    int incidents =
        incidents(
            first, blast.formatted(1505), "a:x|1605|COERCE.arrest|arrest|police|Cid||2020-05-03||");
    assertEquals(joined ? 1 : 2, incidents);
  }

  private static String shown(List<Incident> incidents) {
    return incidents.stream().map(IncidentsTest::shown).collect(Collectors.joining(" ; "));
  }

  private static String shown(Incident incident) {
    String events =
        incident.happenings().stream()
            .flatMap(happening -> happening.eventIds().stream())
            .collect(Collectors.joining("+"));
    Tolls killed = incident.killed();
    String tolls =
        killed == null ? "" : " " + killed.told() + (killed.conflict() ? " conflict" : "");
    return events + ":" + tolls;
  }
}
