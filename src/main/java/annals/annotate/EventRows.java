// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.EventType.QuadClass;
import annals.event.Participant;
import annals.event.Participant.Role;
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
    return new EventRow(
        id,
        links.docId(),
        links.sentenceId(event.span()),
        links.codePoint(event.span().start()),
        links.codePoint(event.span().end()),
        document.text().slice(event.span()),
        event.ruleId(),
        event.lemma(),
        event.type().name(),
        event.mode(),
        quad == null ? null : quad.label(),
        names(event, Role.ACTOR),
        names(event, Role.TARGET),
        place.map(Participant::name).orElse(null),
        links.entityKey(place.map(Participant::mention).orElse(null)),
        links.dateId(event.date().timex()),
        event.date().start(),
        event.date().end(),
        Labels.ofNullable(event.date().precision()),
        Labels.of(event.date().basis()),
        event.negated() ? "NEG" : "POS",
        event.modality().name(),
        event.attribution(),
        EventCounts.of(event, document.figures(), "kill", "die"),
        EventCounts.of(event, document.figures(), "injure"),
        EventCounts.other(event, document.figures()),
        event.core(),
        Scores.rounded(event.confidence()),
        null,
        event.hedged(),
        links.entityKey(event.speaker() == null ? null : event.speaker().mention()));
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
