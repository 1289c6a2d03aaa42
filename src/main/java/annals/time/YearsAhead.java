// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words after a date say of its year: "It did not come until May, and by June 1944 nobody
 * asked for it", "They had asked in January. By June 1944 it was too late".
 */
final class YearsAhead {
  private YearsAhead() {}

  /**
   * The next expression that says its year and may say that of a date before it: in the same
   * sentence a month of a year, after "had" any year, and in the following sentence too; also what
   * says of it "That was in 1944".
   */
  static @Nullable Expression after(
      List<Expression> here, int i, TimeTokens next, List<Expression> following, Manner manner) {
    for (int j = i + 1; j < here.size(); j++) {
      if (saysYear(here.get(j), manner.perfect())) {
        return here.get(j);
      }
    }
    if (following.isEmpty() || !(manner.perfect() || dates(next, following.get(0)))) {
      return null;
    }
    for (Expression e : following) {
      if (saysYear(e, true)) {
        return e;
      }
    }
    return null;
  }

  /** "That was in June 1944", "It was 1862": what was told before has its year here. */
  private static boolean dates(TimeTokens t, Expression e) {
    boolean backward = Neighbours.isWord(t, 0, "that") || Neighbours.isWord(t, 0, "it");
    int in = t.is(2, TimeWord.Kind.PREPOSITION) ? 1 : 0;
    return backward && t.isWord(1, "was") && e.from() == 2 + in;
  }

  private static boolean saysYear(Expression e, boolean bare) {
    return e.meaning() instanceof Point point
        && point.year() != Meaning.NONE
        && (bare || point.month() != Meaning.NONE);
  }
}
