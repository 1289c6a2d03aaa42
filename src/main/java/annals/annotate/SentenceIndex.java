// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.text.Sentence;
import annals.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the sentence that a span lies in, by binary search over sentences in text order. */
final class SentenceIndex {
  private final List<Sentence> sentences;

  SentenceIndex(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Events by the ordinal of the sentence that holds them, in their order. */
  Map<Integer, List<Event>> bySentence(List<Event> events) {
    var bySentence = new HashMap<Integer, List<Event>>();
    for (Event event : events) {
      @Nullable Sentence sentence = holding(event.span());
      if (sentence != null) {
        bySentence.computeIfAbsent(sentence.ordinal(), n -> new ArrayList<>()).add(event);
      }
    }
    return bySentence;
  }

  /** The sentence that holds the whole span; null where none does. */
  @Nullable Sentence holding(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (span.start() < sentence.span().start()) {
        high = middle - 1;
      } else if (span.start() >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return sentence.span().contains(span) ? sentence : null;
      }
    }
    return null;
  }
}
