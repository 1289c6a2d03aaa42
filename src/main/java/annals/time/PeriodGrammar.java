// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Base;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import annals.time.Timex.TimexMod;
import org.jspecify.annotations.Nullable;

/**
 * Parts of longer periods: "the summer of 1957", "third quarter 2013", "the second half of 2008",
 * "the last week of March", "early 1979", "the end of the year", "July of that year". What the part
 * belongs to is an expression of its own and is resolved first.
 */
final class PeriodGrammar {
  private static final int SPRING = 21;
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  private PeriodGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    int from = t.isWord(i, "the") ? i + 1 : i;
    Expression found = stage(t, i, from);
    if (found == null) {
      found = DayGrammar.at(t, i, from);
    }
    if (found == null) {
      found = ordinal(t, i, from);
    }
    if (found == null) {
      found = quarterSign(t, i);
    }
    if (found == null) {
      found = season(t, i, from);
    }
    if (found == null) {
      found = DayGrammar.week(t, i);
    }
    if (found == null && t.is(from, Kind.LENGTH_ADJECTIVE)) {
      found = definite(t, i);
    }
    return found == null ? yearWord(t, i, from) : found;
  }

  /** EDTF's number of a season: spring 21 to winter 24. */
  static int season(TimeWord word) {
    return SPRING
        + switch (word.value()) {
          case "SP" -> 0;
          case "SU" -> 1;
          case "FA" -> 2;
          default -> 3;
        };
  }

  /** "the year", "the month": the one that is being told of. */
  static @Nullable Expression definite(TimeTokens t, int i) {
    int at = t.isWord(i, "the") ? i + 1 : -1;
    if (at < 0) {
      return null;
    }
    if (t.is(at, Kind.LENGTH_ADJECTIVE)) {
      return entire(t, i, at);
    }
    TimeWord word = t.word(at);
    if (word == null || !word.is(Kind.UNIT)) {
      return null;
    }
    TimeUnit unit = TimeUnit.valueOf(word.value());
    if (unit.isClock() || unit == TimeUnit.FORTNIGHT) {
      return null;
    }
    return Expression.of(
        i, at + 1, new Shift(Amount.of(0, 0), 0, unit, Base.SCENE, null), "rel.unit.the");
  }

  /** "the entire year": the one mentioned last. */
  private static @Nullable Expression entire(TimeTokens t, int i, int at) {
    boolean all = t.isWord(at, "entire") || t.isWord(at, "whole") || t.isWord(at, "full");
    return all && t.isWord(at + 1, "year")
        ? Expression.of(
            i,
            at + 2,
            new Shift(Amount.of(0, 0), 0, TimeUnit.YEAR, Base.NEWS_DAY, null),
            "rel.unit.the")
        : null;
  }

  static @Nullable Expression whole(TimeTokens t, int i) {
    Expression found = Grammar.date(t, i);
    return found == null ? definite(t, i) : found;
  }

  private static @Nullable Expression stage(TimeTokens t, int i, int at) {
    TimeWord word = t.word(at);
    if (word == null || !word.is(Kind.STAGE)) {
      return null;
    }
    TimexMod mod = TimexMod.valueOf(word.value());
    boolean prefix = mod == TimexMod.BEFORE || mod == TimexMod.AFTER;
    if (prefix && !(t.isSign(at + 1, '-') && t.touchesNext(at))) {
      return null;
    }
    boolean noun =
        !prefix
            && !word.word().equals("early")
            && !word.word().equals("late")
            && !word.word().equals("mid");
    int next = at + 1;
    if (noun) {
      if (!t.isWord(next, "of")) {
        return null;
      }
      next++;
    } else if (t.isSign(next, '-')) {
      next++;
    } else if (t.isWord(next, "in") || t.isWord(next, "on")) {
      next++;
    }
    boolean tight = t.isSign(next - 1, '-') && YearGrammar.isYear(t, next);
    Expression inner =
        tight
            ? Expression.of(next, next + 1, Point.year(t.value(next)), "date.year")
            : whole(t, next);
    if (inner == null || (!noun && !isStageable(inner.meaning(), t.isWord(next - 1, "on")))) {
      return null;
    }
    return new Expression(
        i, inner.to(), inner.meaning(), mod, noun ? "date.stage.of" : "date.stage", 0);
  }

  /** "late 1979", "early on Sunday"; but "late May 3" is no part of the day. */
  private static boolean isStageable(Meaning meaning, boolean on) {
    boolean day = meaning instanceof Point point && point.grain() == Grain.DAY;
    return day ? ((Point) meaning).clock() == null && (on || ((Point) meaning).isWeekday()) : !on;
  }

  private static @Nullable Expression ordinal(TimeTokens t, int i, int at) {
    Amount ordinal = Numbers.ordinal(t, at);
    if (ordinal == null && t.isWord(at, "last")) {
      ordinal = new Amount("-1", at + 1);
    }
    if (ordinal == null) {
      return null;
    }
    int next = ordinal.next();
    boolean hyphen = t.isSign(next, '-');
    if (hyphen) {
      next++;
    }
    Grain grain = grain(t, next);
    if (grain == null) {
      return DayGrammar.weekdayOf(t, i, ordinal);
    }
    int number = ordinal.whole();
    Point part = Point.part(grain, number, Meaning.NONE);
    int after = next + 1;
    if (t.isWord(after, "of") || t.isWord(after, "in")) {
      Expression inner = whole(t, after + 1);
      if (inner != null) {
        return fits(grain, number)
            ? Expression.of(i, inner.to(), part.in(inner.meaning()), rule(grain))
            : null;
      }
    }
    if (grain != Grain.QUARTER && grain != Grain.HALF) {
      return null;
    }
    if (YearGrammar.isYear(t, after)) {
      int named = number > 0 ? number : grain == Grain.HALF ? HALVES : QUARTERS;
      return fits(grain, named)
          ? Expression.of(i, after + 1, Point.part(grain, named, t.value(after)), rule(grain))
          : null;
    }
    boolean alone =
        grain == Grain.QUARTER
            && number > 0
            && number <= QUARTERS
            && at > i - 1
            && (at > i || hyphen);
    return alone ? Expression.of(i, after, part, rule(grain)) : null;
  }

  private static boolean fits(Grain grain, int number) {
    return switch (grain) {
      case QUARTER -> number <= QUARTERS;
      case HALF -> number <= HALVES;
      case WEEK -> number <= 5;
      default -> true;
    };
  }

  private static String rule(Grain grain) {
    return switch (grain) {
      case QUARTER -> "date.quarter";
      case HALF -> "date.half";
      default -> "date.part.of";
    };
  }

  private static @Nullable Grain grain(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    if (word.is(Kind.HALF)) {
      return Grain.HALF;
    }
    if (!word.is(Kind.UNIT)) {
      return null;
    }
    return switch (TimeUnit.valueOf(word.value())) {
      case QUARTER -> Grain.QUARTER;
      case WEEK -> Grain.WEEK;
      case WEEKEND -> Grain.WEEKEND;
      case DAY -> Grain.DAY;
      case MONTH -> Grain.MONTH;
      case DECADE -> Grain.DECADE;
      default -> null;
    };
  }

  /** {@code Q3 2013}, {@code 2013 Q3}, {@code H1 2020}. */
  private static @Nullable Expression quarterSign(TimeTokens t, int i) {
    boolean letter =
        t.kind(i) == TimeTokens.Kind.WORD
            && t.length(i) == 1
            && t.isCapital(i)
            && t.touchesNext(i)
            && t.isNumber(i + 1)
            && t.digits(i + 1) == 1;
    if (!letter) {
      return null;
    }
    char c = t.text().charAt(t.start(i));
    int number = t.value(i + 1);
    Grain grain = c == 'Q' ? Grain.QUARTER : c == 'H' ? Grain.HALF : null;
    int year = t.isWord(i + 2, "of") ? i + 3 : i + 2;
    boolean possible =
        grain != null && number >= 1 && fits(grain, number) && YearGrammar.isYear(t, year);
    return possible
        ? Expression.of(i, year + 1, Point.part(grain, number, t.value(year)), rule(grain))
        : null;
  }

  private static @Nullable Expression season(TimeTokens t, int i, int at) {
    TimeWord word = t.word(at);
    if (word == null || !word.is(Kind.SEASON)) {
      if (YearGrammar.isYear(t, i) && t.is(i + 1, Kind.SEASON) && !t.isWord(i + 1, "fall")) {
        TimeWord after = t.word(i + 1);
        return after == null
            ? null
            : Expression.of(
                i, i + 2, Point.part(Grain.SEASON, season(after), t.value(i)), "date.season");
      }
      return null;
    }
    Point season = Point.part(Grain.SEASON, season(word), Meaning.NONE);
    int next = at + 1;
    int year = t.isWord(next, "of") ? next + 1 : next;
    Years.Match match = Years.at(t, year);
    if (match != null) {
      int to = winterEnd(t, match);
      return Expression.of(i, to, season.inYear(match.year()), "date.season");
    }
    if (t.isWord(next, "of")) {
      Expression inner = whole(t, next + 1);
      if (inner != null) {
        return Expression.of(
            i,
            inner.to(),
            inner.meaning() instanceof Point p && p.grain() == Grain.YEAR
                ? season.inYear(p.year())
                : season.in(inner.meaning()),
            "date.season");
      }
    }
    boolean cued = t.is(at - 1, Kind.PREPOSITION) || (at > i && isTimeCue(t, i - 1));
    boolean name = (!t.isWord(at, "fall") && !t.isWord(at, "spring")) || at > i;
    return cued && name && !t.isWord(at - 1, "of")
        ? Expression.of(at, at + 1, season, "date.season")
        : null;
  }

  /** What stands before a season of the time that is told: "by the autumn", "into the spring". */
  private static boolean isTimeCue(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null
        && switch (word.word()) {
          case "in", "into", "by", "until", "till", "during", "since", "through" -> true;
          default -> false;
        };
  }

  /** "the winter of 1946-47" is one winter. */
  private static int winterEnd(TimeTokens t, Years.Match year) {
    int end = year.next() + 1;
    boolean joined =
        (t.isSign(end - 1, '-') || t.isSign(end - 1, '/'))
            && t.touchesNext(end - 2)
            && t.touchesNext(end - 1)
            && t.isNumber(end);
    int next = year.year() + 1;
    boolean following =
        joined && (t.value(end) == next || (t.digits(end) == 2 && t.value(end) == next % 100));
    return following ? end + 1 : year.next();
  }

  /** "the year 1954", "the years 1931-1933". */
  private static @Nullable Expression yearWord(TimeTokens t, int i, int at) {
    boolean year =
        at > i && (t.isWord(at, "year") || t.isWord(at, "years")) && YearGrammar.isYear(t, at + 1);
    return year ? Expression.of(i, at + 2, Point.year(t.value(at + 1)), "date.year") : null;
  }
}
