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

  /**
   * For each token, and for the end, the mark that opens the quotation in which it stands; -1 where
   * it stands in none.
   */
  static int[] since(TimeTokens t) {
    var all = new int[t.size() + 1];
    int since = -1;
    for (int i = 0; i < t.size(); i++) {
      all[i] = since;
      boolean sign = t.kind(i) == TimeTokens.Kind.SIGN;
      if (sign && since >= 0) {
        since = t.isSign(i, '"') || t.isSign(i, '”') ? -1 : since;
      } else if (sign && (t.isSign(i, '"') || t.isSign(i, '“') || opens(t, i))) {
        since = i;
      }
    }
    all[t.size()] = since;
    return all;
  }

  /**
   * "'Tomorrow we leave,' she wrote on 9 April 1912": the date of the words, with nothing else told
   * of before it ({@code said Ann, who was freed on} dates no words); null without one.
   */
  static @Nullable Expression saidOn(TimeTokens t, List<Expression> expressions, int i) {
    int verb = said(t, expressions.get(i).to());
    for (int j = i + 1; verb < t.size() && j < expressions.size(); j++) {
      Expression e = expressions.get(j);
      boolean exact = e.meaning() instanceof Point point && point.year() != Meaning.NONE;
      if (exact && verb < e.from()) {
        return isApart(t, verb, e.from()) ? null : e;
      }
    }
    return null;
  }

  /**
   * Whether a date before a quotation is that of the words: {@code On 3 May 1916 she wrote: "…"},
   * {@code in a letter of 7 June}; not that of what they are about.
   */
  static boolean isFrame(TimeTokens t, Expression date) {
    if (date.from() <= 1) {
      return true;
    }
    for (int i = date.from() - 1; i >= 0 && !isApart(t, i, date.from()); i--) {
      if (isSaying(t, i) || t.is(i, Kind.WRITING)) {
        return true;
      }
    }
    return false;
  }

  /** The verb that says who spoke, behind the end of a quotation; the end where there is none. */
  private static int said(TimeTokens t, int from) {
    boolean closed = false;
    for (int i = from; i < t.size(); i++) {
      closed |= t.isSign(i, '"') || t.isSign(i, '”') || (t.isSign(i, '\'') && !t.touchesNext(i));
      if (closed && isSaying(t, i)) {
        return i;
      }
    }
    return t.size();
  }

  private static boolean isSaying(TimeTokens t, int i) {
    return t.is(i, Kind.REPORT) || t.isWord(i, "said") || Neighbours.isWord(t, i, "wrote");
  }

  /** Whether what stands from one token on may be told of something else: a comma, a second of. */
  private static boolean isApart(TimeTokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean of =
          t.isWord(i, "of") && i > from && !t.is(from, Kind.WRITING) && !t.is(i - 1, Kind.WRITING);
      if (t.isSign(i, ',') || of) {
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
