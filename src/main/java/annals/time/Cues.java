// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Clause.Tense;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;

/**
 * What the words before an expression say about it: whether its clause looks forward ("will open on
 * Friday", "until March") or back, and whether it sets the scene for what follows.
 */
final class Cues {
  private static final int REACH = 12;

  private Cues() {}

  static Tense tense(TimeTokens t, Expression e) {
    int before = e.from() - 1;
    if (t.isWord(before, "until") || t.isWord(before, "till") || t.isWord(before, "through")) {
      return Tense.FUTURE;
    }
    for (int i = before; i >= Math.max(0, e.from() - REACH); i--) {
      if (t.is(i, Kind.FUTURE_CUE)) {
        return Tense.FUTURE;
      }
      boolean participle = endsInEd(t, i);
      if (participle && t.isWord(i - 1, "be")) {
        return Tense.FUTURE;
      }
      if (participle || t.is(i, Kind.PAST_CUE)) {
        return Tense.PAST;
      }
      if (t.isSign(i, ';')) {
        return Tense.UNKNOWN;
      }
    }
    return Tense.UNKNOWN;
  }

  /** Whether "will" or "would" stands near an expression, on either side. */
  static boolean promises(TimeTokens t, int from, int to) {
    for (int i = Math.max(0, from - REACH); i < Math.min(t.size(), to + REACH); i++) {
      if (t.isWord(i, "will") || t.isWord(i, "would")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInEd(TimeTokens t, int i) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.length(i) > 4
        && Character.isLowerCase(t.text().charAt(t.start(i)))
        && t.text().charAt(t.end(i) - 1) == 'd'
        && t.text().charAt(t.end(i) - 2) == 'e';
  }

  /**
   * Whether what follows is told of this date. A year in brackets, a year to come, an end ("by
   * 1976"), or a name's part ("the 1954 accords") is mentioned in passing.
   */
  static boolean setsScene(TimeTokens t, Expression e, Tense tense) {
    if (!(e.meaning() instanceof Point point) || point.grain() != Grain.YEAR) {
      return true;
    }
    int before = e.from() - 1;
    if (t.isSign(before, '(') || tense == Tense.FUTURE) {
      return false;
    }
    TimeWord word = t.word(before);
    if (word == null) {
      return true;
    }
    return switch (word.word()) {
      case "by", "until", "till", "since", "to", "for", "before", "from", "the", "a", "an" -> false;
      default -> true;
    };
  }
}
