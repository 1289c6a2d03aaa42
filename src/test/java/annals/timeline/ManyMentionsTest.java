// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fifty thousand mentions of one happening, and as many that are alike and are not. */
final class ManyMentionsTest {
  /** In every build; {@code -Dmentions.documents=5000} makes fifty thousand mentions. */
  private static final int DOCUMENTS = Integer.getInteger("mentions.documents", 500);

  private static final int OF_EACH = 10;

  /** Of each of ten months. */
  private static final int DAYS = 28;

  /** Comparing every event with every other would take hours. */
  private static final long SECONDS = 120;

  private static final String ATTACK =
      "d%05d:Garo,Front,Ekwe;bomb,market,garo,front,ekwe,traders|%d|ASSAULT.explosives|bomb|Front|market|Garo|%s||A bomb tore apart the market Garo";

  private static List<EventSignature> events(boolean ofOneDay) {
    var lines = new ArrayList<String>();
    for (int doc = 0; doc < DOCUMENTS; doc++) {
      for (int i = 0; i < OF_EACH; i++) {
        String day = ofOneDay ? "2019-06-08" : "2019-%02d-%02d".formatted(1 + i, 1 + doc % DAYS);
        lines.add(ATTACK.formatted(doc, 105 + i * 200, day));
      }
    }
    return Story.of(String.join("\n", lines));
  }

  private static List<Incident> told(List<EventSignature> events) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Incident> told = Timeline.tell(events);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertTrue(took < SECONDS * 1_000_000_000L, "it took " + took / 1_000_000 + " ms");
    return told;
  }

  @Test
  void oneHappeningOfThousandsOfMentionsIsOneRow() {
    List<Incident> told = told(events(true));
    assertEquals(1, told.size());
    assertEquals(DOCUMENTS * OF_EACH, told.get(0).happenings().get(0).events().size());
  }

  @Test
  void hundredsOfAttacksOnOneMarketAreTold() {
    long days =
        told(events(false)).stream().flatMap(incident -> incident.happenings().stream()).count();
    assertEquals(OF_EACH * DAYS, days, "a row a day");
  }
}
