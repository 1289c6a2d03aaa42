// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Words;
import annals.event.Event.DateBasis;
import annals.event.Event.EventDate;
import annals.event.Event.Modality;
import annals.event.WordKinds.Kind;
import annals.time.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an event happened, whether it did, and whether it is told as fact. */
final class Circumstances {
  private static final int NEGATION_REACH = 4;
  private static final int MODAL_REACH = 5;
  private static final int ATTACHED_REACH = 6;

  private final WordKinds kinds;

  Circumstances(WordKinds kinds) {
    this.kinds = kinds;
  }

  boolean isNegated(Words words, int trigger) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - NEGATION_REACH); i--) {
      if (words.is(i, ',') || words.is(i, ';')) {
        return false;
      }
      boolean only = i + 1 < words.size() && words.key(i + 1) == Words.key("only");
      boolean clitic = words.is(i, 't') && i >= 2 && words.text(i - 2).endsWith("n");
      if (clitic || (kinds.is(words, i, Kind.NEGATION) && !only)) {
        return true;
      }
      if (kinds.is(words, i, Kind.PREVENTING)) {
        return true;
      }
    }
    return false;
  }

  Modality modality(Words words, int trigger) {
    boolean purpose = false;
    for (int i = trigger - 1; i >= Math.max(0, trigger - MODAL_REACH); i--) {
      if (words.is(i, ',') || words.is(i, ';')) {
        break;
      }
      if (kinds.is(words, i, Kind.MODAL_HYPOTHETICAL)) {
        return Modality.HYPOTHETICAL;
      }
      if (kinds.is(words, i, Kind.MODAL_FUTURE)) {
        return Modality.FUTURE;
      }
      if (kinds.is(words, i, Kind.REQUESTING)) {
        return Modality.REQUESTED;
      }
      purpose |= i >= trigger - 2 && words.key(i) == Words.key("to");
    }
    if (purpose) {
      return Modality.PURPOSE;
    }
    for (int i = 0; i < trigger; i++) {
      if (kinds.is(words, i, Kind.HABITUAL)) {
        return Modality.HABITUAL;
      }
    }
    return Modality.ASSERTED;
  }

  /** The date of an event among those of its sentence, which are sorted by span. */
  EventDate date(SentenceView sentence, int trigger, List<Timex> dates) {
    Timex best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Timex date : dates) {
      int distance = distance(sentence, trigger, date);
      if (distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return EventDate.none();
    }
    DateBasis basis = bestDistance <= ATTACHED_REACH ? DateBasis.ATTACHED : DateBasis.SENTENCE;
    return date(best, basis);
  }

  private static int distance(SentenceView sentence, int trigger, Timex date) {
    int first = sentence.wordAt(date.span().start());
    int last = sentence.wordAt(date.span().end() - 1);
    return first > trigger ? first - trigger : trigger - last;
  }

  private static EventDate date(Timex timex, DateBasis basis) {
    return new EventDate(timex.span(), timex.start(), timex.end(), timex.precision(), basis);
  }

  /** Whether a timex can date an event: a resolved day, month or year of the story. */
  static boolean dates(@Nullable Timex timex) {
    return timex != null
        && (timex.type() == Timex.TimexType.DATE || timex.type() == Timex.TimexType.TIME)
        && timex.role() == Timex.DateRole.CONTENT
        && timex.start() != null
        && timex.end() != null;
  }
}
