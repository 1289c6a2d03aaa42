// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Clause.Tense;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the words before an expression say about it: whether its clause looks forward ("will open on
 * Friday", "until March") or back, and whether it sets the scene for what follows.
 */
final class Cues {
  private static final int REACH = 12;
  private static final int NEAR = 4;

  /** "told the court of appeal in 1988": so far before its year a verb of saying stands. */
  private static final int SAYING = 6;

  private Cues() {}

  static Tense tense(TimeTokens t, Expression e) {
    int before = e.from() - 1;
    boolean aheadOf = t.isWord(before, "of") && t.isWord(before - 1, "ahead");
    boolean from =
        t.isWord(before, "on") ? t.is(before - 1, Kind.CLOSING) : t.is(before, Kind.CLOSING);
    boolean starting = from && endsInIng(t, t.isWord(before, "on") ? before - 1 : before);
    boolean ahead =
        t.isWord(before, "for") && e.meaning() instanceof Point point && point.isWeekday();
    if (ahead
        || aheadOf
        || starting
        || t.isWord(before, "until")
        || t.isWord(before, "till")
        || t.isWord(before, "through")) {
      return Tense.FUTURE;
    }
    boolean aim = false;
    for (int i = before; i >= Math.max(0, e.from() - REACH); i--) {
      boolean plan = t.is(i, Kind.PLAN) && aim;
      boolean toCome = isBe(t, i) && t.isWord(i + 1, "to") && i + 2 < e.from();
      if (t.is(i, Kind.FUTURE_CUE) || plan || toCome || isScheduled(t, i)) {
        return Tense.FUTURE;
      }
      aim |= t.isWord(i, "to") || t.isWord(i, "for");
      boolean participle = endsInEd(t, i);
      boolean passive = participle && (t.isWord(i - 1, "is") || t.isWord(i - 1, "are"));
      if (passive || ((participle || t.is(i, Kind.PAST_CUE)) && t.isWord(i - 1, "be"))) {
        return Tense.FUTURE;
      }
      boolean modal =
          t.isWord(i, "may") && !t.isCapital(i) && t.kind(i + 1) == TimeTokens.Kind.WORD;
      boolean present = t.isWord(i, "is") || t.isWord(i, "are") || t.isWord(i, "am");
      if (modal || (present && i + 3 >= e.from()) || (present && isGoing(t, i + 1))) {
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
      if (t.isWord(i, "will")
          || t.isWord(i, "would")
          || (i >= from - NEAR && i < from && isScheduled(t, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBe(TimeTokens t, int i) {
    return t.isWord(i, "was") || t.isWord(i, "were") || t.isWord(i, "is") || t.isWord(i, "are");
  }

  /** "The trial opens", "Polls open", "to open": the present of what is planned. */
  static boolean isScheduled(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    boolean scheduled =
        word != null
            && (word.is(Kind.SCHEDULE)
                || (word.is(Kind.CLOSING) && !endsInEd(t, i) && !endsInIng(t, i)));
    if (!scheduled || t.isCapital(i) || t.isWord(i, "began")) {
      return false;
    }
    if (!word.value().equals("plural") && word.word().endsWith("s")) {
      return t.kind(i - 1) == TimeTokens.Kind.WORD && !t.is(i - 1, Kind.ARTICLE);
    }
    return t.isWord(i - 1, "to") || endsInS(t, i - 1);
  }

  private static boolean isGoing(TimeTokens t, int i) {
    return endsInIng(t, i) || (Neighbours.isWord(t, i, "not") && endsInIng(t, i + 1));
  }

  private static boolean endsInIng(TimeTokens t, int i) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.length(i) > 5
        && t.text().charAt(t.end(i) - 1) == 'g'
        && t.text().charAt(t.end(i) - 2) == 'n'
        && t.text().charAt(t.end(i) - 3) == 'i';
  }

  private static boolean endsInS(TimeTokens t, int i) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.length(i) > 3
        && t.text().charAt(t.end(i) - 1) == 's';
  }

  static boolean endsInEd(TimeTokens t, int i) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.length(i) > 4
        && Character.isLowerCase(t.text().charAt(t.start(i)))
        && t.text().charAt(t.end(i) - 1) == 'd'
        && t.text().charAt(t.end(i) - 2) == 'e';
  }

  /**
   * Whether what follows is told of this date. A year in brackets, a year to come, an end ("by
   * 1976"), a name's part ("the 1899 treaty") or one of a remark between commas ("founded in
   * 1904,", "captured in January 1951,") is mentioned in passing.
   */
  static boolean setsScene(TimeTokens t, Expression e, Tense tense) {
    int before = e.from() - 1;
    boolean year = e.meaning() instanceof Point point && point.grain() == Grain.YEAR;
    if (t.isSign(e.to(), ',') && Neighbours.isWord(t, e.to() + 1, "when")) {
      return true; // "the worst since 1845, when the river rose in March"
    }
    if (!year) {
      boolean remark = t.isSign(e.to(), ',') && isRemark(t, e);
      return !isSince(t, e) && !isBracketed(t, e) && !remark;
    }
    if (e.mod() != null && t.isWord(before, "by")) {
      return true;
    }
    if (isBracketed(t, e) || isSince(t, e) || isRemark(t, e) || isOfSaying(t, e)) {
      return false;
    }
    if (e.range() > 0) {
      return true; // "ruled from 1932 until 1968": what follows may be of its last year
    }
    if (tense == Tense.FUTURE) {
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

  /** "since March 2009", "since its launch in 2003". */
  private static boolean isSince(TimeTokens t, Expression e) {
    for (int i = e.from() - 1; i >= Math.max(0, e.from() - NEAR); i--) {
      if (t.isWord(i, "since")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracketed(TimeTokens t, Expression e) {
    int before = e.from() - 1;
    if (t.isSign(e.to(), ')')) {
      return true;
    }
    for (int i = before; i >= Math.max(0, before - REACH); i--) {
      if (t.isSign(i, '(')) {
        return true;
      }
      if (t.isSign(i, ')')) {
        return false;
      }
    }
    return false;
  }

  /** ", founded in 1904," and ", which fell in 1904,": a remark on what was named before. */
  static boolean isRemark(TimeTokens t, Expression e) {
    for (int i = e.from() - 1; i >= Math.max(1, e.from() - REACH); i--) {
      if (!t.isSign(i, ',')) {
        continue;
      }
      boolean participle =
          endsInEd(t, i + 1)
              || t.is(i + 1, Kind.PARTICIPLE)
              || (isParticiple(t.word(i + 1)) && t.is(i + 2, Kind.PREPOSITION));
      return isRelative(t, i + 1) || (participle && !closesRelative(t, i));
    }
    return false;
  }

  /** "told detectives in 1988 that": when something was said, not when it happened. */
  private static boolean isOfSaying(TimeTokens t, Expression e) {
    for (int i = e.from() - 1; i >= Math.max(0, e.from() - SAYING); i--) {
      if (t.is(i, Kind.REPORT) || t.isWord(i, "said")) {
        return t.isWord(e.to(), "that");
      }
    }
    return false;
  }

  private static boolean isParticiple(@Nullable TimeWord word) {
    return word != null && (word.is(Kind.PARTICIPLE) || word.value().equals("participle"));
  }

  /** ", who had left in 1948, opened a stall in 1951": behind the remark the main verb goes on. */
  private static boolean closesRelative(TimeTokens t, int comma) {
    for (int i = comma - 1; i >= Math.max(1, comma - REACH); i--) {
      if (t.isSign(i, ',')) {
        return isRelative(t, i + 1);
      }
    }
    return false;
  }

  private static boolean isRelative(TimeTokens t, int i) {
    return Neighbours.isWord(t, i, "who")
        || Neighbours.isWord(t, i, "which")
        || Neighbours.isWord(t, i, "whose")
        || Neighbours.isWord(t, i, "where");
  }
}
