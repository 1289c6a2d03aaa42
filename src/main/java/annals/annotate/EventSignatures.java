// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.text.Sentence;
import annals.timeline.EventSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the timeline needs to know of a document's events, under the ids that their rows have. */
public final class EventSignatures {

  private static final int NAMES = 10;

  private EventSignatures() {}

  public static List<EventSignature> of(AnnotatedDocument document) {
    var ids = new PlaceIds(document.source().docId(), document.text());
    var sentences = new SentenceIndex(document.sentences());
    List<String> names = mostNamed(document);
    var signatures = new ArrayList<EventSignature>();
    for (Event event : document.events()) {
      @Nullable Sentence sentence = sentences.holding(event.span());
      signatures.add(
          new EventSignature(
              ids.next(event.span()),
              document.source().docId(),
              document.text().codePoint(event.span().start()),
              event.type(),
              event.sense(),
              event.negated(),
              event.modality(),
              event.date().start(),
              event.date().end(),
              event.date().precision(),
              names(event, Role.ACTOR),
              names(event, Role.TARGET),
              names(event, Role.PLACE).stream().findFirst().orElse(null),
              names,
              sentence == null ? null : document.text().slice(sentence.span()),
              event.attribution(),
              event.core()));
    }
    return signatures;
  }

  /** The people, organizations and places that the document names most, by key. */
  private static List<String> mostNamed(AnnotatedDocument document) {
    var counts = new TreeMap<String, Integer>();
    for (Mention mention : document.mentions()) {
      boolean telling = mention.type() != EntityType.COUNTRY && mention.type() != EntityType.GROUP;
      if (telling) {
        counts.merge(EntityKeys.foldKey(mention), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(NAMES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> names(Event event, Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(Participant::name)
        .distinct()
        .toList();
  }
}
