// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Quotation;
import annals.clause.Tree;
import annals.event.Event.DateBasis;
import annals.event.Event.EventDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on from sentence to sentence of a paragraph: a quotation, whose speaker is named once,
 * and the day of a story, which a verb in the simple past without a date of its own shares.
 */
final class ParagraphEvents {
  private final List<Event> events = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();
  private final List<Integer> unsaid = new ArrayList<>();
  private int block = -1;
  private boolean open;
  private @Nullable Participant speaker;
  private @Nullable Participant reporter;
  private @Nullable EventDate day;

  /** The quotation marks of the next sentence, after those of the sentences before it. */
  Quotation quotation(int ofBlock, Tree tree) {
    if (ofBlock != block) {
      block = ofBlock;
      open = false;
      speaker = null;
      reporter = null;
      day = null;
      unsaid.clear();
    }
    return Quotation.of(tree, open);
  }

  void add(SentenceEvents sentence, Quotation quotation) {
    @Nullable Participant named = sentence.quoted();
    if (named != null) {
      speaker = named;
      unsaid.forEach(i -> events.set(i, events.get(i).saidBy(named)));
      unsaid.clear();
    }
    @Nullable Participant told = sentence.reporter();
    reporter = told != null || !sentence.isOpinion() ? told : reporter;
    List<Event> found = sentence.events();
    sayings.addAll(sentence.sayings(found));
    for (Event event : found) {
      events.add(dated(sentence, said(event, sentence, quotation)));
    }
    EventDate main = sentence.ofMainClause(found);
    day = main == null ? day : main;
    open = quotation.isOpen();
    if (!quotation.any()) {
      speaker = null;
    }
  }

  private Event said(Event event, SentenceEvents sentence, Quotation quotation) {
    if (event.speaker() != null) {
      return event;
    }
    if (!quotation.holds(sentence.token(event))) {
      Participant before = reporter;
      return before != null && sentence.isOpinion() ? event.saidBy(before) : event;
    }
    Participant known = speaker;
    if (known == null) {
      unsaid.add(events.size());
      return event;
    }
    return event.saidBy(known);
  }

  private Event dated(SentenceEvents sentence, Event event) {
    EventDate known = day;
    boolean bare = known != null && event.date().basis() == DateBasis.NONE;
    boolean goesOn = bare && event.speaker() == null && sentence.goesOn(event);
    return goesOn && known != null
        ? event.dated(
            new EventDate(
                known.timex(), known.start(), known.end(), known.precision(), DateBasis.INHERITED))
        : event;
  }

  List<Event> events() {
    return events;
  }

  List<Saying> sayings() {
    return sayings;
  }
}
