// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import org.jspecify.annotations.Nullable;

/**
 * What stands around an expression, as far as its value depends on it.
 *
 * @param tense whether the words before it look back or forward
 * @param setsScene whether what follows is told of this date
 * @param nextDay the day that the sentence names directly after it, for a time of day
 */
record Clause(Tense tense, boolean setsScene, @Nullable CalendarValue nextDay) {

  /** The tense of the clause, as far as the words before the expression tell. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  static Clause of(TimeTokens t, Expression e, @Nullable CalendarValue nextDay) {
    Tense tense = Cues.tense(t, e);
    return new Clause(tense, Cues.setsScene(t, e, tense), nextDay);
  }
}
