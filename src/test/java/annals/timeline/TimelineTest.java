// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.event.Event.Modality;
import annals.event.EventType;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
        List.of(named),
        "title",
        null,
        true);
  }
}
