// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far back an article's happenings are compared, and how many of a group stand for it. */
final class GroupsTest {

  private static int happenings(String... lines) {
    return Timeline.group(Story.of(String.join("\n", lines))).size();
  }

  @ParameterizedTest(name = "with {0} others between and {1} behind: {2}")
  @CsvSource({"31, 40, true", "32, 40, false", "40, 31, true", "40, 32, false"})
  void whatIsToldAgainIsComparedWithTheLatest(int between, int behind, boolean joined) {
    String killing = "a|%d|ASSAULT|kill|Zora|Ana|||the|shot Ana near market";
    int happenings =
        happenings(
            killing.formatted(105),
            others(200, between),
            killing.formatted(305),
            others(310, behind));
    assertEquals(between + behind + (joined ? 1 : 2), happenings);
  }

  private static String others(int at, int count) {
    return IntStream.range(at, at + count)
        .mapToObj(i -> "a|%d|ASSAULT|kill|Zora|Ben%d||||".formatted(i, i))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "the day is told by mention {0}: {1}")
  @CsvSource({"4, true", "5, false"})
  void theFirstMentionsStandForAGroup(int dated, boolean joined) {
    String blast = "%s|%d|ASSAULT|attack||port||%s||drones attacked port docks late";
    String first =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> blast.formatted("a", 5 + 100 * i, i == dated ? "2023-03-07" : ""))
            .collect(Collectors.joining("\n"));
    assertEquals(joined ? 1 : 2, happenings(first, blast.formatted("b", 5, "2023-03-07")));
  }

  @ParameterizedTest(name = "{0} mentions: {1} of the clues")
  @CsvSource({"24, true", "25, false"})
  void reasonsAreThoseOfTheFirstMentions(int mentions, boolean told) {
    String death = "a|%d|LIFE.death|die||||||";
    String all =
        IntStream.range(1, mentions)
                .mapToObj(i -> death.formatted(5 + 100 * i))
                .collect(Collectors.joining("\n"))
            + "\na|%d|LIFE.death|die|||||headline|".formatted(5 + 100 * mentions);
    List<EventSignature> events = Story.of(all);
    EventGroup group = EventGroup.of(events.stream().map(Traits::of).toList());
    Reasons reasons = Reasons.of(group, Commonness.of(events), EvidenceWeights.standard());
    assertEquals(told, reasons != null && reasons.parts().containsKey(Clue.HEADLINE));
  }

  @Test
  void theClueThatTellsLeastAndTheNinthAreNotTold() {
    var parts = new EnumMap<Clue, Double>(Clue.class);
    parts.put(Clue.SAME_DAY, 0.0051);
    parts.put(Clue.SAME_PLACE, 0.0049);
    assertEquals("same_day +0.01", new Reasons(1, parts).told());
    for (Clue clue : Clue.values()) {
      parts.put(clue, 1.0);
    }
    assertEquals(8, new Reasons(1, parts).told().split("; ", -1).length);
  }
}
