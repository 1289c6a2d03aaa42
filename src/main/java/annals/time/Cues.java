// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;

/** Whether the clause of an expression looks forward: "will open on Friday", "until March". */
final class Cues {
  private static final int REACH = 12;

  private Cues() {}

  static boolean forward(TimeTokens t, Expression e) {
    TimeWord before = t.word(e.from() - 1);
    if (before != null
        && (before.word().equals("until")
            || before.word().equals("till")
            || before.word().equals("through"))) {
      return true;
    }
    for (int i = e.from() - 1; i >= Math.max(0, e.from() - REACH); i--) {
      if (t.is(i, Kind.FUTURE_CUE)) {
        return true;
      }
      if (t.is(i, Kind.PAST_CUE) || t.isSign(i, ';')) {
        return false;
      }
    }
    return false;
  }
}
