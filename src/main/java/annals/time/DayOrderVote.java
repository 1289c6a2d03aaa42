// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.SourceText;
import annals.time.DocumentClocks.DayOrder;
import annals.time.Meaning.Numeric;
import org.jspecify.annotations.Nullable;

/**
 * How many numeric dates of a document can only be read day first, and how many only month first.
 * The votes of a site's documents add up; {@link #winner} decides for those that cannot tell.
 */
public record DayOrderVote(long dayFirst, long monthFirst) {
  private static final int CLEAR = 3;

  /** Counts the numeric dates of a text that decide for themselves. */
  public static DayOrderVote of(SourceText text) {
    long dayFirst = 0;
    long monthFirst = 0;
    for (Expression e : Grammar.parse(TimeTokens.of(text, text.whole()))) {
      DayOrder own = e.meaning() instanceof Numeric numeric ? NumericReading.own(numeric) : null;
      if (own == DayOrder.DMY) {
        dayFirst++;
      } else if (own == DayOrder.MDY) {
        monthFirst++;
      }
    }
    return new DayOrderVote(dayFirst, monthFirst);
  }

  public DayOrderVote plus(DayOrderVote other) {
    return new DayOrderVote(dayFirst + other.dayFirst, monthFirst + other.monthFirst);
  }

  /** The order that at least three times as many dates show; null where the vote is not clear. */
  public @Nullable DayOrder winner() {
    if (dayFirst > 0 && dayFirst >= CLEAR * monthFirst) {
      return DayOrder.DMY;
    }
    return monthFirst > 0 && monthFirst >= CLEAR * dayFirst ? DayOrder.MDY : null;
  }
}
