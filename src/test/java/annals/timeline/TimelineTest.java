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
                event("000", 5, EventType.ASSAULT, LIBERATION, "Khmer Rouge"),
                event("001", 9, EventType.ASSAULT, LIBERATION, "Khmer Rouge"),
                event("001", 30, EventType.ASSAULT, LIBERATION.plusDays(1), "Khmer Rouge"),
                event("001", 40, EventType.AID, LIBERATION, "Khmer Rouge"),
                event("001", 50, EventType.ASSAULT, null, "Khmer Rouge")));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(events, new Random(seed));
      List<Happening> happenings = Timeline.group(events);
      assertEquals(4, happenings.size());
      assertEquals("000#5", happenings.get(0).timelineId());
      assertEquals(List.of("000#5", "001#9"), happenings.get(0).eventIds());
      assertEquals(2, happenings.get(0).documents());
    }
  }

  private static EventSignature event(
      String doc, long at, EventType type, @Nullable LocalDate day, String target) {
    return new EventSignature(
        doc + "#" + at,
        doc,
        at,
        type,
        false,
        Modality.ASSERTED,
        day,
        day,
        day == null ? null : DatePrecision.DAY,
        List.of("Vietnam"),
        List.of(target),
        null,
        "title",
        null,
        true);
  }
}
