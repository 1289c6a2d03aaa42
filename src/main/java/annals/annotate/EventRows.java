// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.EventType.QuadClass;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.table.Cells;
import annals.table.EventRow;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events as rows; the place is still the fold key of its entity, and the happening is not known
 * yet: the corpus decides both.
 */
final class EventRows {
  private static final String BETWEEN_NAMES = "; ";

  private EventRows() {}

  static List<EventRow> rows(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    var rows = new ArrayList<EventRow>();
    for (Event event : document.events()) {
      rows.add(row(event, ids.next(event.span()), document, links));
    }
    return rows;
  }

  private static EventRow row(Event event, String id, AnnotatedDocument document, Links links) {
    @Nullable QuadClass quad = event.type().quadClass();
    Optional<Participant> place = first(event, Role.PLACE);
    return Cells.of(EventRow.class)
        .set("event_id", id)
        .set("doc_id", links.docId())
        .set("sentence_id", links.sentenceId(event.span()))
        .set("char_start", links.codePoint(event.span().start()))
        .set("char_end", links.codePoint(event.span().end()))
        .set("trigger", document.text().slice(event.span()))
        .set("rule_id", event.ruleId())
        .set("trigger_lemma", event.lemma())
        .set("type", event.type().name())
        .set("mode", event.mode())
        .set("quad_class", quad == null ? null : quad.label())
        .set("actor", names(event, Role.ACTOR))
        .set("target", names(event, Role.TARGET))
        .set("place", place.map(Participant::name).orElse(null))
        .set("place_id", links.entityKey(place.map(Participant::mention).orElse(null)))
        .set("date_id", links.dateId(event.date().timex()))
        .set("date_start", event.date().start())
        .set("date_end", event.date().end())
        .set("date_precision", Labels.ofNullable(event.date().precision()))
        .set("date_basis", Labels.of(event.date().basis()))
        .set("polarity", event.negated() ? "NEG" : "POS")
        .set("modality", event.modality().name())
        .set("attribution", event.attribution())
        .set("deaths", EventCounts.of(event, document.figures(), "kill", "die"))
        .set("injured", EventCounts.of(event, document.figures(), "injure"))
        .set("size", EventCounts.other(event, document.figures()))
        .set("core", event.core())
        .set("confidence", Scores.rounded(event.confidence()))
        .set("timeline_id", null)
        .set("hedged", event.hedged())
        .set(
            "attribution_id",
            links.entityKey(event.speaker() == null ? null : event.speaker().mention()))
        .set("not_core", event.notCore() == null ? null : event.notCore().label())
        .row();
  }

  private static Optional<Participant> first(Event event, Role role) {
    return event.participants().stream().filter(p -> p.role() == role).findFirst();
  }

  /** The names of a role, for reading; null without any. */
  static @Nullable String names(Event event, Role role) {
    String names =
        event.participants().stream()
            .filter(p -> p.role() == role)
            .map(Participant::name)
            .distinct()
            .collect(Collectors.joining(BETWEEN_NAMES));
    return names.isEmpty() ? null : names;
  }

  /** The id that an event's row has, for those who must name it elsewhere. */
  static List<String> ids(AnnotatedDocument document, Links links) {
    PlaceIds ids = links.idsOfATable();
    return document.events().stream().map(Event::span).map((Span span) -> ids.next(span)).toList();
  }
}
