// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.text.Span;

/**
 * An amount of money in its sentence, and how far from it something else of the sentence stands.
 */
record MoneyAmount(SentenceScan scan, Span span, Span sentence) {
  /** What lies in another clause is farther than anything in the same one. */
  private static final int ANOTHER_CLAUSE = 1_000_000;

  /** Characters between the amount and a place, more where a clause ends between them. */
  int gap(Span place) {
    boolean before = place.start() < span.start();
    int from = before ? place.end() : span.end();
    int to = before ? span.start() : place.start();
    return to - from + (endsClause(from, to) ? ANOTHER_CLAUSE : 0);
  }

  /** {@code ; } or a conjunction that stands between: {@code , while}, {@code and}. */
  private boolean endsClause(int from, int to) {
    for (int i = 0; i < scan.size(); i++) {
      boolean between = scan.start(i) >= from && scan.end(i) <= to;
      if (between && (scan.is(i, ';') || scan.is(i, WordClass.CONJUNCTION))) {
        return true;
      }
    }
    return false;
  }
}
