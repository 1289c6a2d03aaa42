// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.ReportFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the times of events that are told as fact, document by document, for the drawing: a lane
 * a document, or a lane a publisher where documents are many, the rest of them in one.
 */
final class ChartLanes {
  private static final int MOST_LANES = 12;
  private static final String OTHERS = "others";
  private static final int NAMED_EVENTS = 6;

  private final boolean byDocument;
  private final boolean marked;
  private final Map<String, Lane> lanes = new LinkedHashMap<>();

  /** A lane and the times in it. */
  record Lane(String name, String title, @Nullable String page, Map<Days, Events> times) {}

  /** From a first day to a last. */
  record Days(LocalDate first, LocalDate last) {}

  /** The events of a time: how many, where the first is, the words of some. */
  static final class Events {
    private final String link;
    private final List<String> words = new ArrayList<>();
    private long count;

    private Events(String link) {
      this.link = link;
    }

    String link() {
      return link;
    }

    List<String> words() {
      return words;
    }

    long count() {
      return count;
    }
  }

  ChartLanes(int documents, boolean marked) {
    this.byDocument = documents <= MOST_LANES;
    this.marked = marked;
  }

  void add(DocumentEntry document, List<WrittenRow> events) {
    for (WrittenRow event : events) {
      String first = event.text("date_start");
      String last = event.text("date_end");
      if (first != null && last != null && event.flag("core")) {
        var days = new Days(LocalDate.parse(first), LocalDate.parse(last));
        String link = ReportFiles.ofRow(document.id(), event.text("event_id"), marked);
        Events at = lane(document).times().computeIfAbsent(days, d -> new Events(link));
        at.count++;
        if (at.words.size() < NAMED_EVENTS) {
          at.words.add(event.text("trigger_lemma") == null ? "" : event.orDash("trigger_lemma"));
        }
      }
    }
  }

  private Lane lane(DocumentEntry document) {
    String wanted = byDocument ? document.id() : document.from();
    boolean full = !lanes.containsKey(wanted) && lanes.size() >= MOST_LANES - 1 && !byDocument;
    String key = full ? OTHERS : wanted;
    return lanes.computeIfAbsent(
        key,
        k ->
            byDocument
                ? new Lane(
                    document.from(), document.title(), document.page(), new LinkedHashMap<>())
                : new Lane(k.isEmpty() ? "no publisher" : k, "", null, new LinkedHashMap<>()));
  }

  /** The drawing; null where no event has a time. */
  @Nullable TimelineChart chart() {
    return lanes.isEmpty() ? null : TimelineChart.draw(List.copyOf(lanes.values()));
  }
}
