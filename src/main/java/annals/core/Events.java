// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import annals.annotate.AnnotatedDocument;
import annals.event.Event;
import annals.event.Participant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of: who did what to whom, where and when.
 *
 * <pre>
 * Events.in("Rebels attacked the town on 3 May 2021.", null).get(0).type()     // ASSAULT
 * </pre>
 */
public final class Events {

  /**
   * An event.
   *
   * @param start the first character of the word that tells of it, from 0
   * @param end after its last character
   * @param trigger that word
   * @param type a type of PLOVER, or {@code OTHER}
   * @param actors the names of those who act, as written
   * @param targets the names of those who are acted upon
   * @param from its first day; null where the text does not say
   * @param asserted whether it is told as a fact of its own: typed, not denied, not planned
   */
  public record Found(
      int start,
      int end,
      String trigger,
      String type,
      List<String> actors,
      List<String> targets,
      @Nullable LocalDate from,
      boolean asserted) {}

  private Events() {}

  /**
   * The events of English prose, by place.
   *
   * @param publishedOn the day from which {@code yesterday} counts; null where it is not known
   */
  public static List<Found> in(String text, @Nullable LocalDate publishedOn) {
    AnnotatedDocument read = Prose.events(text, publishedOn);
    return read.events().stream().map(event -> found(read, event)).toList();
  }

  private static Found found(AnnotatedDocument read, Event event) {
    return new Found(
        event.span().start(),
        event.span().end(),
        read.text().slice(event.span()),
        event.type().name(),
        names(event, Participant.Role.ACTOR),
        names(event, Participant.Role.TARGET),
        event.date().start(),
        event.core());
  }

  private static List<String> names(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::name)
        .distinct()
        .toList();
  }
}
