// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.EventType;
import annals.figure.Figure;
import annals.text.Sentence;
import annals.text.Span;
import annals.timeline.EventSignature.Toll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people an event of violence, death or injury counts as its victims. */
final class Tolls {
  private final Map<Span, Toll> byTrigger = new HashMap<>();

  /** Each count goes to the nearest such event of its sentence; an event takes its first. */
  static Tolls of(AnnotatedDocument document) {
    var sentences = new SentenceIndex(document.sentences());
    var harming = new HashMap<Integer, List<Span>>();
    for (Event event : document.events()) {
      @Nullable Sentence sentence = sentences.holding(event.span());
      if (sentence != null && harms(event)) {
        harming.computeIfAbsent(sentence.ordinal(), n -> new ArrayList<>()).add(event.span());
      }
    }
    var tolls = new Tolls();
    for (Figure figure : document.figures()) {
      @Nullable Sentence sentence = sentences.holding(figure.span());
      boolean counts = figure.kind() == Figure.FigureKind.COUNT && !figure.said().negated();
      if (sentence != null
          && counts
          && figure.value().min() != null
          && figure.value().max() != null) {
        harming.getOrDefault(sentence.ordinal(), List.of()).stream()
            .min(Comparator.comparingInt(trigger -> gap(figure.span(), trigger)))
            .ifPresent(
                trigger ->
                    tolls.byTrigger.putIfAbsent(
                        trigger, new Toll(figure.value().min(), figure.value().max())));
      }
    }
    return tolls;
  }

  private static boolean harms(Event event) {
    return event.type() == EventType.ASSAULT || event.type() == EventType.LIFE;
  }

  private static int gap(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }

  /** Null where no figure counts anybody. */
  @Nullable Toll of(Event event) {
    return byTrigger.get(event.span());
  }
}
