// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a sentence somebody else's words begin. */
final class Quoted {
  private Quoted() {}

  /** The mark that opens the quotation in which a token stands; -1 where it stands in none. */
  static int since(TimeTokens t, int token) {
    int since = -1;
    for (int i = 0; i < token; i++) {
      if (t.kind(i) != TimeTokens.Kind.SIGN) {
        continue;
      }
      if (since >= 0) {
        since = t.isSign(i, '"') || t.isSign(i, '”') ? -1 : since;
      } else if (t.isSign(i, '"') || t.isSign(i, '“') || opens(t, i)) {
        since = i;
      }
    }
    return since;
  }

  /** "'Tomorrow we leave,' she wrote on 9 April 1912": the date of the words; null without one. */
  static @Nullable Expression saidOn(TimeTokens t, List<Expression> expressions, int i) {
    for (int j = i + 1; j < expressions.size(); j++) {
      Expression e = expressions.get(j);
      boolean exact = e.meaning() instanceof Point point && point.year() != Meaning.NONE;
      if (exact && says(t, expressions.get(i).to(), e.from())) {
        return e;
      }
    }
    return null;
  }

  /** Whether a quotation ends between two tokens and a verb follows it that says who spoke. */
  private static boolean says(TimeTokens t, int from, int to) {
    boolean closed = false;
    for (int i = from; i < to; i++) {
      closed |= t.isSign(i, '"') || t.isSign(i, '”') || (t.isSign(i, '\'') && !t.touchesNext(i));
      if (closed
          && (t.is(i, Kind.REPORT) || t.isWord(i, "said") || Neighbours.isWord(t, i, "wrote"))) {
        return true;
      }
    }
    return false;
  }

  /** An apostrophe that stands before a word and touches none before it; "'89" is a year. */
  private static boolean opens(TimeTokens t, int i) {
    if (!t.isSign(i, '\'')) {
      return false;
    }
    boolean free = i == 0 || !t.touchesNext(i - 1);
    return free && t.touchesNext(i) && t.kind(i + 1) == TimeTokens.Kind.WORD;
  }
}
