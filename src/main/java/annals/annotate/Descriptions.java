// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.EventType;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.text.Span;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events that tell only who it is to whom another is done: the bombing of {@code Army Kills Planner
 * of Market Bombing} and of {@code killed the man believed to have planned the bombing}. What lies
 * between the victim and the event says so ({@code describes} and {@code of} of {@code
 * timeline/pointing.tsv}); {@code killed 14 people in the bombing} is told of one thing.
 */
final class Descriptions {
  static final long NONE = -1;

  private static final Set<String> DESCRIBES = Scenes.words("describes");
  private static final Set<String> OF = Scenes.words("of");
  private static final Set<String> STOP = Scenes.words("stop");

  private final AnnotatedDocument document;
  private final IdentityHashMap<Event, Long> deeds = new IdentityHashMap<>();
  private final Set<Long> described = new HashSet<>();

  /**
   * Reads a document.
   *
   * @param bySentence its events by the sentence that holds them
   */
  Descriptions(AnnotatedDocument document, Map<Integer, List<Event>> bySentence) {
    this.document = document;
    for (List<Event> around : bySentence.values()) {
      List<Event> told = around.stream().filter(e -> e.type() != EventType.LIFE).toList();
      around.forEach(event -> deeds.put(event, deedBefore(event, told)));
    }
    described.addAll(deeds.values());
  }

  /** Where the trigger stands whose victim the event describes; -1 where it does not. */
  long of(Event event) {
    return deeds.getOrDefault(event, NONE);
  }

  /** Whether another event describes the victim of the trigger that stands here. */
  boolean isDescribed(long trigger) {
    return described.contains(trigger);
  }

  private long deedBefore(Event event, List<Event> told) {
    for (Event deed : told) {
      for (Participant victim : deed.participants()) {
        @Nullable Span span = victim.span();
        boolean between =
            victim.role() == Role.TARGET
                && span != null
                && span.end() <= event.span().start()
                && deed.span().end() <= span.start();
        if (between && !deed.equals(event) && describes(span, event)) {
          return document.text().codePoint(deed.span().start());
        }
      }
    }
    return NONE;
  }

  private boolean describes(Span victim, Event event) {
    int from = victim.end();
    List<String> words = Scenes.tokens(document.text(), new Span(from, event.span().start()));
    if (words.stream().anyMatch(DESCRIBES::contains)) {
      return true;
    }
    if (!event.ruleId().startsWith(Scenes.NOUN_RULES)) {
      return false;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      if (STOP.contains(words.get(i)) || OF.contains(words.get(i))) {
        return i == 0 && OF.contains(words.get(i));
      }
    }
    return false;
  }
}
