// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.clause.Modality;
import annals.event.EventType;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineTest {
  private static final LocalDate LIBERATION = LocalDate.of(1979, 1, 7);

  @Test
  void twoDocumentsThatTellOfOneDayAndTargetTellOfOneHappening() {
    var events =
        new ArrayList<>(
            List.of(
                event("000", 5, "liberate", false, LIBERATION, "Phnom Penh"),
                event("001", 9, "liberate", false, LIBERATION, "Phnom Penh"),
                event("001", 30, "liberate", false, LIBERATION.plusDays(1), "Phnom Penh"),
                event("001", 40, "help", false, LIBERATION, "Phnom Penh"),
                event("001", 50, "liberate", true, LIBERATION, "Phnom Penh")));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(events, new Random(seed));
      List<Happening> happenings = Timeline.group(events);
      assertEquals(4, happenings.size());
      assertEquals("000#5", happenings.get(0).timelineId());
      assertEquals(List.of("000#5", "001#9"), happenings.get(0).eventIds());
      assertEquals(2, happenings.get(0).documents());
    }
  }

  @Test
  void anUndatedMentionJoinsTheDatedOneOfItsDocument() {
    var events =
        List.of(
            event("000", 5, "liberate", false, LIBERATION, "Phnom Penh"),
            event("000", 90, "liberate", false, null, "Phnom Penh"));
    assertEquals(1, Timeline.group(events).size());
  }

  @Test
  void documentsThatShareNothingTellOfDifferentHappenings() {
    var events =
        List.of(
            event("000", 5, "liberate", false, null, "Phnom Penh"),
            signature("002", 5, "liberate", false, null, "France", "Paris", "person:other"));
    assertEquals(2, Timeline.group(events).size());
  }

  @ParameterizedTest(name = "documents that name {0} and {1}: {2} happenings")
  @CsvSource({
    "hun-sen pol-pot siphandone, hun-sen pol-pot kaysone, 1",
    "hun-sen pol-pot siphandone, hun-sen kaysone phomvihane, 2",
    "hun-sen, hun-sen kaysone phomvihane, 1",
    "facebook a b c d e f, facebook g h i j k l, 2"
  })
  void documentsOfOneStoryShareMoreThanOneName(String one, String other, int happenings) {
    var events =
        List.of(
            signature("000", 5, "liberate", false, null, "Vietnam", "Phnom Penh", one),
            signature("001", 5, "liberate", false, null, "Vietnam", "Phnom Penh", other));
    assertEquals(happenings, Timeline.group(events).size());
  }

  @Test
  void pronounsAreNobody() {
    var events =
        List.of(
            signature("000", 5, "liberate", false, null, "They", "them", "a b c d e f"),
            signature("001", 5, "liberate", false, null, "They", "them", "a b g h i j"));
    assertEquals(2, Timeline.group(events).size());
  }

  private static EventSignature event(
      String doc, long at, String sense, boolean negated, @Nullable LocalDate day, String target) {
    return signature(doc, at, sense, negated, day, "Vietnam", target, "person:pol");
  }

  private static EventSignature signature(
      String doc,
      long at,
      String sense,
      boolean negated,
      @Nullable LocalDate day,
      String actor,
      String target,
      String named) {
    return new EventSignature(
        doc + "#" + at,
        doc,
        at,
        EventType.ASSAULT,
        sense,
        negated,
        Modality.ASSERTED,
        day,
        day,
        day == null ? null : DatePrecision.DAY,
        List.of(actor),
        List.of(target),
        null,
        List.of(named.split(" ")),
        "title",
        null,
        true);
  }
}
