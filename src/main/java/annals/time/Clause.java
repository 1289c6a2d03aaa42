// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * What stands around an expression, as far as its value depends on it.
 *
 * @param tense whether the words before it look back or forward
 * @param manner how the words on both sides tell
 * @param setsScene whether what follows is told of this date
 * @param front whether the sentence or a clause begins with it: "In 1978 the raids grew"
 * @param isHeader whether it stands in the head of the page
 * @param comesToNow whether a later date of the sentence counts from the document's own day
 * @param rangeEnd where the other end of a range lies of which neither end says its year
 * @param nextDay the day that the sentence names directly after it, for a time of day
 */
record Clause(
    Tense tense,
    Manner manner,
    boolean setsScene,
    Front front,
    boolean isHeader,
    boolean comesToNow,
    @Nullable CalendarValue nextDay,
    @Nullable CalendarValue rangeEnd) {

  /** As many words may come before the date that a sentence begins with: "By early 1978". */
  private static final int LEAD_WORDS = 2;

  /** That of a length or repetition, which nothing around it changes. */
  static final Clause NONE =
      new Clause(
          Tense.UNKNOWN,
          new Manner(false, false, false, false, false, false, false, false),
          false,
          Front.NONE,
          false,
          false,
          null,
          null);

  /** The tense of the clause, as far as the words before the expression tell. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** What begins with the expression. */
  enum Front {
    SENTENCE,
    CLAUSE,
    NONE
  }

  static Clause of(TimeTokens t, Expression e) {
    Tense tense = Cues.tense(t, e);
    Manner manner = Manner.of(t, e.from(), e.to(), saysYear(e));
    boolean scene = manner.vivid() || Cues.setsScene(t, e, tense);
    return new Clause(tense, manner, scene, front(t, e), false, false, null, null);
  }

  private static boolean saysYear(Expression e) {
    return e.meaning() instanceof Meaning.Point point && point.year() != Meaning.NONE;
  }

  private static Front front(TimeTokens t, Expression e) {
    if (e.from() <= LEAD_WORDS) {
      return Front.SENTENCE;
    }
    int before = t.is(e.from() - 1, TimeWord.Kind.PREPOSITION) ? e.from() - 2 : e.from() - 1;
    if (t.isWord(before, "and") && YearGrammar.isYear(t, before - 1)) {
      return Front.NONE; // "in 1697, in 1788 and in March"
    }
    boolean clause =
        t.kind(before) == TimeTokens.Kind.SIGN
            || t.isWord(before, "and")
            || Neighbours.isWord(t, before, "but")
            || Neighbours.isWord(t, before, "then");
    return clause ? Front.CLAUSE : Front.NONE;
  }

  Clause before(@Nullable CalendarValue day, @Nullable CalendarValue end) {
    return new Clause(tense, manner, setsScene, front, isHeader, comesToNow, day, end);
  }

  /**
   * The same in a sentence that goes on to the document's own time: "and last Friday it closed".
   */
  Clause comingToNow(boolean comes) {
    return new Clause(tense, manner, setsScene, front, isHeader, comes, nextDay, rangeEnd);
  }

  /** The same for a date of the page's head, which tells nothing. */
  Clause ofHeader() {
    return new Clause(tense, manner, false, front, true, false, nextDay, rangeEnd);
  }
}
