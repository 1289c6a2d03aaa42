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
    return to - from + (endsClause(from, to, before) ? ANOTHER_CLAUSE : 0);
  }

  /** Whether a place stands in the clause of the amount. */
  boolean isBeside(Span place) {
    return gap(place) < ANOTHER_CLAUSE;
  }

  /**
   * A conjunction or a mark between: {@code , while}, {@code and}; {@code 9 rials, in Muscat 2}.
   */
  private boolean endsClause(int from, int to, boolean before) {
    for (int i = 0; i < scan.size(); i++) {
      boolean between = scan.start(i) >= from && scan.end(i) <= to;
      if (between && ends(i, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int token, boolean before) {
    return scan.is(token, ';')
        || scan.is(token, WordClass.CONJUNCTION)
        || (!before && scan.is(token, ','));
  }
}
