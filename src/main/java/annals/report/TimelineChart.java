// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawing above the timeline: a lane a document, in it a bar for every time that its events
 * have, from the first day to the last, so that a vague date is a long bar.
 *
 * @param height in pixels, of the whole drawing
 */
record TimelineChart(
    int width, int height, int bottom, List<TimeScale.Tick> ticks, List<Lane> lanes) {
  private static final int WIDTH = 1000;
  private static final int LEFT = 170;
  private static final int TOP = 28;
  private static final int LANE = 22;
  private static final int LEAST_BAR = 5;
  private static final int LONGEST_LABEL = 24;
  private static final int NAMED_EVENTS = 6;

  /** A document. */
  record Lane(String label, @Nullable String link, int y, int textY, List<Bar> bars) {}

  /** A time and the events at it; the link leads to the first. */
  record Bar(long x, int y, long width, String title, @Nullable String link) {}

  private record Days(LocalDate first, LocalDate last) {}

  /** Null where no core event has a date. */
  static @Nullable TimelineChart of(List<ShownDocument> documents, Anchors anchors) {
    var days = new ArrayList<LocalDate>();
    var byDocument = new LinkedHashMap<ShownDocument, Map<Days, List<WrittenRow>>>();
    for (ShownDocument document : documents) {
      var byDays = new LinkedHashMap<Days, List<WrittenRow>>();
      for (WrittenRow event : document.rows("events")) {
        String first = event.text("date_start");
        String last = event.text("date_end");
        if (first != null && last != null && event.flag("core")) {
          var key = new Days(LocalDate.parse(first), LocalDate.parse(last));
          byDays.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
          days.add(key.first());
          days.add(key.last());
        }
      }
      if (!byDays.isEmpty()) {
        byDocument.put(document, byDays);
      }
    }
    return days.isEmpty() ? null : draw(byDocument, TimeScale.of(days, WIDTH - LEFT), anchors);
  }

  private static TimelineChart draw(
      Map<ShownDocument, Map<Days, List<WrittenRow>>> byDocument,
      TimeScale scale,
      Anchors anchors) {
    var lanes = new ArrayList<Lane>();
    for (Map.Entry<ShownDocument, Map<Days, List<WrittenRow>>> entry : byDocument.entrySet()) {
      int y = TOP + lanes.size() * LANE;
      var bars = new ArrayList<Bar>();
      entry.getValue().forEach((days, events) -> bars.add(bar(scale, y, days, events, anchors)));
      ShownDocument document = entry.getKey();
      lanes.add(
          new Lane(
              cut(document.id()),
              anchors.link(DocumentSection.anchor(document.id())),
              y,
              y + LANE / 2 + 4,
              bars));
    }
    int bottom = TOP + lanes.size() * LANE;
    List<TimeScale.Tick> ticks =
        scale.ticks().stream()
            .map(tick -> new TimeScale.Tick(tick.label(), LEFT + tick.x(), tick.gap()))
            .toList();
    return new TimelineChart(WIDTH, bottom + 4, bottom, ticks, lanes);
  }

  private static Bar bar(
      TimeScale scale, int laneY, Days days, List<WrittenRow> events, Anchors anchors) {
    long from = LEFT + scale.x(days.first());
    long to = LEFT + scale.x(days.last().plusDays(1));
    var title = new StringBuilder();
    title.append(Highlight.days(days.first().toString(), days.last().toString()));
    for (WrittenRow event : events.subList(0, Math.min(NAMED_EVENTS, events.size()))) {
      title
          .append('\n')
          .append(event.orDash("type"))
          .append(' ')
          .append(event.orDash("trigger_lemma"));
    }
    if (events.size() > NAMED_EVENTS) {
      title.append("\nand ").append(events.size() - NAMED_EVENTS).append(" more");
    }
    long width = Math.max(LEAST_BAR, to - from);
    return new Bar(
        Math.min(from, WIDTH - width),
        laneY + 4,
        width,
        title.toString(),
        anchors.link(events.get(0).text("event_id")));
  }

  private static String cut(String label) {
    int points = label.codePointCount(0, label.length());
    return points <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "\u2026";
  }
}
