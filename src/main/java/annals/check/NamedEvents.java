// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import annals.text.KeySet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events that happenings name: that of the title is one of the happening and stands in the
 * sentence that is the title; that of the date is one of it too and has that date. So no happening
 * has a date that none of its events carries. Keys are kept as hashes, so that a break says how
 * many rows are wrong, not which.
 */
final class NamedEvents {
  /** What must have been written for it to be checked. */
  static final Set<String> TABLES = Set.of("timeline", "events", "sentences");

  private final Findings findings;
  private final Map<String, Named> named = Map.of("title", new Named(), "date", new Named());

  /** The hash of each sentence of the document, by its id. */
  private final Map<Object, Long> sentences = new HashMap<>();

  /** What rows of the timeline name, and how many of these an event was. */
  private static final class Named {
    private final KeySet keys = new KeySet();
    private long found;
  }

  NamedEvents(Findings findings) {
    this.findings = findings;
  }

  /** Takes a row: those of the timeline first, then those of documents. */
  void add(Table table, @Nullable Object[] cells) {
    switch (table.name()) {
      case "timeline" -> happening(table, cells);
      case "sentences" ->
          sentences.put(
              String.valueOf(cells[table.index("sentence_id")]),
              KeySet.hash(cells[table.index("text")]));
      case "events" -> event(table, cells);
      default -> {
        // names no event
      }
    }
  }

  private void happening(Table table, @Nullable Object[] cells) {
    Object id = cells[table.index("timeline_id")];
    Object title = cells[table.index("title")];
    if (title != null) {
      long sentence = KeySet.hash(title);
      named.get("title").keys.add(KeySet.hash(id, cells[table.index("title_event_id")], sentence));
    }
    Object start = cells[table.index("date_start")];
    Object end = cells[table.index("date_end")];
    Object dated = cells[table.index("date_event_id")];
    if (start != null || dated != null) {
      named.get("date").keys.add(KeySet.hash(id, dated, start, end));
    }
  }

  private void event(Table table, @Nullable Object[] cells) {
    Object happening = cells[table.index("timeline_id")];
    Object id = cells[table.index("event_id")];
    Object sentence = cells[table.index("sentence_id")];
    @Nullable Long told = sentence == null ? null : sentences.get(sentence);
    long inTitle = KeySet.hash(happening, id, told);
    Object start = cells[table.index("date_start")];
    long ofDate = KeySet.hash(happening, id, start, cells[table.index("date_end")]);
    named.get("title").found += named.get("title").keys.contains(inTitle) ? 1 : 0;
    named.get("date").found += named.get("date").keys.contains(ofDate) ? 1 : 0;
  }

  /** All rows of a document are read. */
  void endOfDocument() {
    sentences.clear();
  }

  /** All rows are read, of the timeline, of events and of sentences. */
  void end() {
    named.forEach(
        (what, of) -> {
          findings.checked(Invariant.NAMED_EVENTS);
          long wrong = of.keys.size() - of.found;
          if (wrong != 0) {
            findings.broken(
                Invariant.NAMED_EVENTS,
                "timeline.%s_event_id: %d rows name no event of theirs with their %s"
                    .formatted(what, wrong, what));
          }
        });
  }
}
