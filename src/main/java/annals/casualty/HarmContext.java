// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Kind;
import annals.casualty.Casualty.Link;
import annals.casualty.Casualty.Told;
import annals.casualty.Casualty.Toll;
import annals.casualty.HarmWords.Use;
import annals.clause.Modality;
import annals.clause.Reality;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Event;
import annals.event.EventType;
import annals.event.Participant;
import annals.figure.Figure;
import annals.text.Sentence;
import annals.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a toll: the events of its sentence, and the harm that was told last. Sentences
 * are entered in their order.
 */
final class HarmContext {
  private static final WordLists WORDS = WordLists.load();

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final List<Event> events;
  private final @Nullable LocalDate published;
  private final List<Event> here = new ArrayList<>();
  private @Nullable Event last;
  private int next;

  HarmContext(List<Event> events, @Nullable LocalDate published) {
    this.events = events;
    this.published = published;
  }

  void enter(Sentence sentence) {
    here.stream()
        .filter(HarmContext::isTold)
        .min(
            Comparator.comparing((Event e) -> e.type() == EventType.LIFE)
                .thenComparing(Event::span))
        .ifPresent(event -> last = event);
    here.clear();
    while (next < events.size() && events.get(next).span().start() < sentence.span().end()) {
      Event event = events.get(next++);
      if (sentence.span().contains(event.span())) {
        here.add(event);
      }
    }
  }

  private static boolean isTold(Event event) {
    return isHarm(event)
        && !event.negated()
        && event.modality() == Modality.ASSERTED
        && !event.hedged();
  }

  /** An attack or a disaster, and those who die or are hurt in it. */
  private static boolean isHarm(Event event) {
    return switch (event.type()) {
      case ASSAULT, DISASTER -> true;
      case LIFE -> "death".equals(event.mode()) || "injury".equals(event.mode());
      case OTHER -> HarmWords.standard().has(Use.HARM, event.sense());
      default -> false;
    };
  }

  /** The casualty that a sentence tells. */
  Casualty casualty(Tree tree, Span span, Toll toll, Harm harm, @Nullable Figure figure) {
    @Nullable Event own = at(tree.start(harm.token()));
    @Nullable Event event = own == null ? nearest(tree.start(harm.token()), harm.kind()) : own;
    boolean held = harm.kind() == Kind.DETAINED || harm.kind() == Kind.DISPLACED;
    return new Casualty(
        span,
        harm.kind(),
        toll,
        new Link(
            event,
            event != null || held ? event : last,
            asOf(tree, tree.tokenAt(span.start()), event)),
        told(
            tree,
            harm,
            own,
            event == null ? speakerNear(tree.start(harm.token())) : event.speaker(),
            figure),
        harm.ruleId());
  }

  private static Told told(
      Tree tree,
      Harm harm,
      @Nullable Event event,
      @Nullable Participant said,
      @Nullable Figure figure) {
    var reality = new Reality(tree, WORDS);
    int token = harm.token();
    @Nullable Participant speaker = event == null ? said : event.speaker();
    @Nullable String ofFigure = figure == null ? null : figure.said().attribution();
    boolean claims =
        harm.ruleId().equals(SentenceHarm.LIFE_RULE)
            || (ofFigure != null && HarmWords.standard().has(Use.HARM, ofFigure));
    ofFigure =
        claims || ofFigure == null || PRONOUNS.contains(ofFigure.toLowerCase(Locale.ROOT))
            ? null
            : ofFigure;
    boolean denied = figure != null && figure.said().negated();
    return new Told(
        speaker == null ? ofFigure : speaker.name(),
        speaker,
        denied || (event == null ? reality.isNegated(token) : event.negated()),
        event == null ? reality.modality(token) : event.modality(),
        harm.feared() || (event == null ? reality.isHedged(token) : event.hedged()));
  }

  /** Who says what stands nearest in the sentence; null where the text itself tells it. */
  private @Nullable Participant speakerNear(int offset) {
    return here.stream()
        .min(Comparator.comparingInt(event -> Math.abs(event.span().start() - offset)))
        .map(Event::speaker)
        .orElse(null);
  }

  private @Nullable Event at(int start) {
    return here.stream().filter(event -> event.span().start() == start).findFirst().orElse(null);
  }

  private @Nullable Event nearest(int offset, Kind kind) {
    return here.stream()
        .filter(event -> mayBring(event, kind))
        .min(Comparator.comparingInt(event -> Math.abs(event.span().start() - offset)))
        .orElse(null);
  }

  private static boolean mayBring(Event event, Kind kind) {
    return switch (kind) {
      case KILLED, INJURED, MISSING -> isHarm(event);
      case DETAINED -> event.type() == EventType.COERCE;
      case DISPLACED -> event.type() == EventType.MOVEMENT || event.type() == EventType.COERCE;
    };
  }

  /**
   * The day on which somebody said so, else that of the article; none for a toll told before, which
   * is the first number behind the word that says so: {@code 24 died, not an earlier toll of 25}.
   */
  private @Nullable LocalDate asOf(Tree tree, int number, @Nullable Event event) {
    for (int i = number - 1; i >= 0 && !tree.xpos(i).equals("CD"); i--) {
      if (HarmWords.standard().has(Use.EARLIER, tree.word(i))) {
        return null;
      }
    }
    for (Event said : here) {
      LocalDate day = said.date().start();
      boolean dated = day != null && day.equals(said.date().end()) && said.date().timex() != null;
      if (dated && said.type() == EventType.STATEMENT && !said.equals(event)) {
        return day;
      }
    }
    return published;
  }
}
