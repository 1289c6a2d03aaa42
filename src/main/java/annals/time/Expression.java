// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Timex.TimexMod;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression found by the grammar and not yet resolved.
 *
 * @param from its first token
 * @param to the token after its last
 * @param rule the rule that found it
 * @param range a number shared by the two ends of a range; 0 outside ranges
 */
record Expression(
    int from, int to, Meaning meaning, @Nullable TimexMod mod, String rule, int range) {

  static Expression of(int from, int to, Meaning meaning, String rule) {
    return new Expression(from, to, meaning, null, rule, 0);
  }

  /** Whether it has a place on the calendar; lengths, repetitions and "now" have none. */
  boolean isPlaced() {
    return !(meaning instanceof Meaning.Length)
        && !(meaning instanceof Meaning.Repeat)
        && !(meaning instanceof Meaning.Reference);
  }

  Expression with(@Nullable TimexMod newMod) {
    return new Expression(from, to, meaning, newMod, rule, range);
  }

  Expression from(int newFrom) {
    return new Expression(newFrom, to, meaning, mod, rule, range);
  }

  Expression inRange(int newRange) {
    return new Expression(from, to, meaning, mod, rule, newRange);
  }

  Expression meaning(int newTo, Meaning newMeaning, String newRule) {
    return new Expression(from, newTo, newMeaning, mod, newRule, range);
  }
}
