// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.figure.Figure;
import annals.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people an event counts: {@code 12} of {@code 12 people died}. */
final class EventCounts {
  private static final List<String> HARM = List.of("kill", "die", "injure");

  private EventCounts() {}

  /** The count of an event whose words are of one of these senses; null of any other. */
  static @Nullable Long of(Event event, List<Figure> figures, String... senses) {
    return List.of(senses).contains(event.sense()) ? counted(event, figures) : null;
  }

  /** The count of people in an event that is no harm. */
  static @Nullable Long other(Event event, List<Figure> figures) {
    return HARM.contains(event.sense()) ? null : counted(event, figures);
  }

  private static @Nullable Long counted(Event event, List<Figure> figures) {
    for (Participant participant : event.participants()) {
      boolean people = participant.role() != Role.PLACE && isPeople(participant);
      Span span = participant.span();
      for (Figure figure : figures) {
        boolean count = people && span != null && figure.kind() == Figure.FigureKind.COUNT;
        if (count && isOf(figure, span) && isWhole(figure)) {
          return figure.value().min().longValue();
        }
      }
    }
    return null;
  }

  /** Persons, and {@code people}, who may be a nation elsewhere. */
  private static boolean isPeople(Participant participant) {
    return participant.kind() == Participant.Kind.PERSON || "people".equals(participant.head());
  }

  private static boolean isOf(Figure figure, Span people) {
    Span number = figure.value().number();
    Span measured = figure.counted().words();
    return (number != null && number.overlaps(people))
        || (measured != null && measured.overlaps(people));
  }

  private static boolean isWhole(Figure figure) {
    Double min = figure.value().min();
    return min != null && min.equals(figure.value().max()) && min == Math.rint(min);
  }
}
