// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.text.Sentence;
import annals.timeline.EventSignature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the timeline needs to know of a document's events, under the ids that their rows have. */
public final class EventSignatures {

  private EventSignatures() {}

  public static List<EventSignature> of(AnnotatedDocument document) {
    var ids = new PlaceIds(document.source().docId(), document.text());
    var sentences = new SentenceIndex(document.sentences());
    var signatures = new ArrayList<EventSignature>();
    for (Event event : document.events()) {
      @Nullable Sentence sentence = sentences.holding(event.span());
      signatures.add(
          new EventSignature(
              ids.next(event.span()),
              document.source().docId(),
              document.text().codePoint(event.span().start()),
              event.type(),
              event.negated(),
              event.modality(),
              event.date().start(),
              event.date().end(),
              event.date().precision(),
              names(event, Role.ACTOR),
              names(event, Role.TARGET),
              names(event, Role.PLACE).stream().findFirst().orElse(null),
              sentence == null ? null : document.text().slice(sentence.span()),
              event.attribution(),
              event.core()));
    }
    return signatures;
  }

  private static List<String> names(Event event, Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(Participant::name)
        .distinct()
        .toList();
  }
}
