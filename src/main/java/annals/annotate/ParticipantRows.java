// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.table.Cells;
import annals.table.ParticipantRow;
import annals.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Participants as rows, by their event's place, then role, then ordinal. */
final class ParticipantRows {

  private ParticipantRows() {}

  static List<ParticipantRow> rows(AnnotatedDocument document, Links links) {
    List<String> eventIds = EventRows.ids(document, links);
    var rows = new ArrayList<ParticipantRow>();
    for (int i = 0; i < document.events().size(); i++) {
      Event event = document.events().get(i);
      Map<Role, Integer> ordinals = new EnumMap<>(Role.class);
      List<Participant> byRole =
          event.participants().stream()
              .sorted(Comparator.comparing(p -> p.role().label()))
              .toList();
      for (Participant participant : byRole) {
        int ordinal = ordinals.merge(participant.role(), 1, Integer::sum);
        rows.add(row(eventIds.get(i), ordinal, participant, links));
      }
    }
    return rows;
  }

  private static ParticipantRow row(
      String eventId, int ordinal, Participant participant, Links links) {
    @Nullable Span span = participant.span();
    return Cells.of(ParticipantRow.class)
        .set("event_id", eventId)
        .set("role", participant.role().label())
        .set("ordinal", ordinal)
        .set("doc_id", links.docId())
        .set("entity_id", links.entityKey(participant.mention()))
        .set("mention_id", links.mentionId(participant.mention()))
        .set("char_start", span == null ? null : links.codePoint(span.start()))
        .set("char_end", span == null ? null : links.codePoint(span.end()))
        .set("text", links.words(span))
        .set("head", participant.head())
        .set("kind", participant.kind().label())
        .set("inferred", participant.inferred())
        .set("basis", participant.basis())
        .row();
  }
}
