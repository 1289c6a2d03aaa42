// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;

/**
 * How the words on both sides of an expression tell: what its verbs say of the time.
 *
 * @param past a verb in the past stands near
 * @param present "an April 2 report", "Monday's parade" and "as of February" are of the document's
 *     own time, or a verb in the present or one that looks ahead stands near
 * @param perfect "had" stands near: what lay before the time told of
 * @param reported a verb of news stands directly before: "said on Tuesday"
 * @param vivid "it is" stands before it: what follows is told in the present
 * @param by "by" stands before it
 * @param atLast "finally" or "still" stands before it: some years may lie between
 * @param ahead the verb before it looks ahead from the document's own day: "will be painted in
 *     June"
 */
record Manner(
    boolean past,
    boolean present,
    boolean perfect,
    boolean reported,
    boolean vivid,
    boolean by,
    boolean atLast,
    boolean ahead) {
  private static final int REACH = 12;

  /**
   * @param saysYear whether the expression says its year, so that "a Tuesday, 4 June 1968" is not
   *     of the document's own time
   */
  static Manner of(TimeTokens t, int from, int to, boolean saysYear) {
    boolean past = false;
    boolean present = false;
    boolean perfect = false;
    boolean verbFollows = false;
    boolean goesOn = opensClause(t, from) && goes(t, to);
    int first = from;
    while (first > 0 && from - first < REACH && !ends(t, first - 1)) {
      first--;
    }
    for (int i = first; i < Math.min(t.size(), to + REACH); i++) {
      if (i >= to && ends(t, i)) {
        break;
      }
      if (i == from) {
        i = to - 1;
        continue;
      }
      boolean now = isPresent(t, i);
      present |= now;
      boolean went = !now && isPast(t, i);
      boolean had = isPluperfect(t, i);
      perfect |= had && (i < from ? !goesOn : !verbFollows);
      past |= went;
      verbFollows |= i >= to && went && !had;
    }
    TimeWord verb = t.word(from - 1);
    boolean on = verb != null && verb.is(Kind.PREPOSITION);
    int by = t.isWord(from - 1, "the") ? from - 2 : from - 1;
    perfect &= !t.isWord(by, "by");
    boolean dated = t.isNumber(from) || t.is(from, Kind.MONTH) || t.is(from, Kind.WEEKDAY);
    boolean current =
        (dated && !saysYear && t.is(from - 1, Kind.ARTICLE) && !t.isWord(from - 1, "the"))
            || (t.isWord(from - 1, "of") && Neighbours.isWord(t, from - 2, "as"));
    boolean owned = t.is(from, Kind.WEEKDAY) && to == from + 1 && t.isSign(to, '\'');
    return new Manner(
        past && !current,
        present || current || owned,
        perfect,
        reports(t, on ? from - 2 : from - 1),
        t.isWord(from - 1, "is") && t.isWord(from - 2, "it"),
        t.isWord(by, "by"),
        waits(t, first, from),
        announces(t, first, from));
  }

  /** The same over a whole stretch of text. */
  static Manner of(TimeTokens t) {
    boolean past = false;
    boolean present = false;
    for (int i = 0; i < t.size(); i++) {
      boolean now = isPresent(t, i);
      present |= now;
      past |= !now && isPast(t, i);
    }
    return new Manner(past, present, false, false, false, false, false, false);
  }

  /** Whether it may tell of another time than the document's own. */
  boolean tells() {
    return past || !present;
  }

  /** Whether it tells of the present and of nothing before. */
  boolean isOfNow() {
    return present && !past;
  }

  /** ", and in March they voted": a clause of its own, to which a "had" before it says nothing. */
  private static boolean opensClause(TimeTokens t, int from) {
    int and = t.is(from - 1, Kind.PREPOSITION) ? from - 2 : from - 1;
    boolean joins = t.isWord(and, "and") || Neighbours.isWord(t, and, "but");
    return joins && t.isSign(and - 1, ',');
  }

  /** Whether a clause tells in the simple past. */
  private static boolean goes(TimeTokens t, int to) {
    for (int i = to; i < Math.min(t.size(), to + REACH) && !ends(t, i); i++) {
      if (isPluperfect(t, i)) {
        return false;
      }
      if (!isPresent(t, i) && isPast(t, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean announces(TimeTokens t, int first, int from) {
    for (int i = from - 1; i >= first; i--) {
      if (t.isWord(i, "will") || t.isWord(i, "shall")) {
        return true;
      }
      boolean passive = t.isWord(i - 1, "be") || t.isWord(i - 1, "been");
      if (!passive && isPast(t, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean waits(TimeTokens t, int first, int from) {
    for (int i = from - 1; i >= first; i--) {
      if (Neighbours.isWord(t, i, "finally")
          || Neighbours.isWord(t, i, "eventually")
          || Neighbours.isWord(t, i, "still")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(TimeTokens t, int i) {
    return t.isSign(i, ';');
  }

  /** "Had" before a participle: not "had it back", "had a son". */
  private static boolean isPluperfect(TimeTokens t, int i) {
    if (!t.isWord(i, "had") || t.kind(i + 1) != TimeTokens.Kind.WORD) {
      return false;
    }
    TimeWord next = t.word(i + 1);
    return next == null
        || switch (next.kind()) {
          case ARTICLE, POSSESSIVE, PRONOUN, PREPOSITION, NUMBER -> false;
          default -> true;
        };
  }

  private static boolean reports(TimeTokens t, int i) {
    return t.is(i, Kind.REPORT) || t.isWord(i, "said");
  }

  private static boolean isPast(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return Cues.endsInEd(t, i);
    }
    return switch (word.kind()) {
      case PAST_CUE -> !isPerfectNow(word);
      case REPORT -> true;
      default -> Cues.endsInEd(t, i);
    };
  }

  private static boolean isPresent(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return false;
    }
    return switch (word.kind()) {
      case PRESENT_CUE -> true;
      case PAST_CUE -> isPerfectNow(word) && !word.word().equals("been");
      case FUTURE_CUE -> word.word().equals("will") || word.word().equals("shall");
      case REPORT -> word.word().equals("says");
      case SCHEDULE, CLOSING -> Cues.isScheduled(t, i);
      default -> false;
    };
  }

  /** "Has", "have" and "been" tell of what goes on. */
  private static boolean isPerfectNow(TimeWord word) {
    return word.word().equals("has") || word.word().equals("have") || word.word().equals("been");
  }
}
