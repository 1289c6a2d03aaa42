// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.statement;

import annals.event.Saying;
import annals.text.Sentence;
import annals.text.Span;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The sayings of a paragraph by place, in the order of their cues. */
record OrderedSayings(List<Sentence> sentences, List<Saying> sayings) {

  /** Those whose cue stands in a sentence that a quotation reaches into, or in the quotation. */
  List<Saying> beside(Span quotation) {
    int from = quotation.start();
    int to = quotation.end();
    int at = firstFrom(sentences, sentence -> sentence.span().end(), quotation.start() + 1);
    for (; at < sentences.size() && sentences.get(at).span().start() < quotation.end(); at++) {
      from = Math.min(from, sentences.get(at).span().start());
      to = Math.max(to, sentences.get(at).span().end());
    }
    return sayings.subList(
        firstFrom(sayings, saying -> saying.cue().start(), from),
        firstFrom(sayings, saying -> saying.cue().start(), to));
  }

  /** The last whose cue ends before a place. */
  @Nullable Saying before(int place) {
    int at = firstFrom(sayings, saying -> saying.cue().start(), place);
    while (at > 0 && sayings.get(at - 1).cue().end() > place) {
      at--;
    }
    return at == 0 ? null : sayings.get(at - 1);
  }

  /** Where the first of a sorted list stands whose key is a place or beyond it. */
  private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> key, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(sorted.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
