// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Characters;
import annals.text.Line;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks.DayOrder;
import annals.time.Meaning.Numeric;
import org.jspecify.annotations.Nullable;

/**
 * How many numeric dates of a document can only be read day first, and how many only month first.
 * The votes of a site's documents add up; {@link #winner} decides for those that cannot tell.
 */
public record DayOrderVote(long dayFirst, long monthFirst) {
  private static final int CLEAR = 3;

  /** Longer lines are read piece by piece: the grammar looks as far ahead as its words go on. */
  private static final int LONGEST_PIECE = 2_000;

  private static final DayOrderVote NONE = new DayOrderVote(0, 0);

  /**
   * Counts the numeric dates of a text that decide for themselves. No date goes over the end of a
   * line.
   */
  public static DayOrderVote of(SourceText text) {
    DayOrderVote all = NONE;
    for (Line line : Line.of(text)) {
      for (int from = line.start(); from < line.contentEnd(); ) {
        int to = pieceEnd(text, from, line.contentEnd());
        all = all.plus(of(text, Span.of(from, to)));
        from = to;
      }
    }
    return all;
  }

  /** Behind the last space of a piece; where it has none, where it is long enough. */
  private static int pieceEnd(SourceText text, int from, int lineEnd) {
    int most = from + LONGEST_PIECE;
    if (lineEnd <= most) {
      return lineEnd;
    }
    int to = most;
    while (to > from && !Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to > from ? to : most;
  }

  private static DayOrderVote of(SourceText text, Span piece) {
    if (!hasDigit(text, piece)) {
      return NONE;
    }
    long dayFirst = 0;
    long monthFirst = 0;
    for (Expression e : Grammar.parse(TimeTokens.of(text, piece))) {
      DayOrder own = e.meaning() instanceof Numeric numeric ? NumericReading.own(numeric) : null;
      if (own == DayOrder.DMY) {
        dayFirst++;
      } else if (own == DayOrder.MDY) {
        monthFirst++;
      }
    }
    return new DayOrderVote(dayFirst, monthFirst);
  }

  /** A numeric date has digits: most lines have none and need no grammar. */
  private static boolean hasDigit(SourceText text, Span piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
