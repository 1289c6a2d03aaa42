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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
