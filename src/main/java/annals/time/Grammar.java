// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of a tokenised stretch, from left to right, and joins what belongs
 * together. Only numbers and words of the lexicon start an attempt; the first grammar that takes
 * the words has them.
 */
final class Grammar {
  private Grammar() {}

  static List<Expression> parse(TimeTokens t) {
    var found = new ArrayList<Expression>();
    int i = 0;
    while (i < t.size()) {
      Expression expression = starts(t, i) ? at(t, i) : null;
      if (expression == null) {
        i++;
      } else {
        found.add(expression);
        i = expression.to();
      }
    }
    return Joins.join(t, found);
  }

  /** Whether an expression can start at a token: most words of a text end here. */
  private static boolean starts(TimeTokens t, int i) {
    return switch (t.kind(i)) {
      case NUMBER, ORDINAL, DECADE -> true;
      case WORD -> wordStarts(t, i);
      case SIGN -> t.isSign(i, '\'') && t.touchesNext(i) && t.digits(i + 1) == 2;
      case END -> false;
    };
  }

  private static boolean wordStarts(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (t.length(i) == 1 && t.touchesNext(i) && t.digits(i + 1) == 1) {
      return true;
    }
    if (word == null) {
      return false;
    }
    return switch (word.kind()) {
      case ARTICLE ->
          t.digits(i + 1) > 0
              || entryStarts(t, i + 1)
              || t.is(i + 1, Kind.LENGTH_ADJECTIVE)
              || Neighbours.isHours(t, i + 2)
              || ReferenceGrammar.isForNow(t, i);
      case AT -> t.isWord(i + 1, "least") || t.isWord(i + 1, "most");
      case COMPARATIVE -> t.isWord(i + 1, "than");
      case RELATIVE -> t.kind(i + 1) != TimeTokens.Kind.WORD || t.word(i + 1) != null;
      default -> word.kind().starts();
    };
  }

  private static boolean entryStarts(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null && word.kind().starts();
  }

  private static @Nullable Expression at(TimeTokens t, int i) {
    Expression found = CalendarNames.at(t, i);
    if (found == null) {
      found = date(t, i);
    }
    if (found == null) {
      found = about(t, i);
    }
    if (found == null) {
      found = fiscal(t, i);
    }
    if (found == null) {
      found = DaypartGrammar.at(t, i);
    }
    if (found == null) {
      found = SetGrammar.at(t, i);
    }
    if (found == null) {
      found = LengthGrammar.at(t, i);
    }
    return found == null ? ReferenceGrammar.at(t, i) : found;
  }

  /** A date, in whatever form; no length, set or vague reference. */
  static @Nullable Expression date(TimeTokens t, int i) {
    Expression found = NumericGrammar.at(t, i);
    if (found == null) {
      found = ClockGrammar.at(t, i);
    }
    if (found == null) {
      found = SpokenClock.at(t, i);
    }
    if (found == null) {
      found = FeastGrammar.at(t, i);
    }
    if (found == null) {
      found = PeriodGrammar.at(t, i);
    }
    if (found == null) {
      found = RelativeGrammar.at(t, i);
    }
    if (found == null) {
      found = MonthGrammar.at(t, i);
    }
    if (found == null) {
      found = weekday(t, i);
    }
    if (found == null) {
      found = YearGrammar.at(t, i);
    }
    return found == null ? withArticle(t, i) : found;
  }

  /** "the 20th century", "the 1970s", "the 24 February": the article belongs to the expression. */
  private static @Nullable Expression withArticle(TimeTokens t, int i) {
    if (!t.isWord(i, "the")) {
      return null;
    }
    Expression found = MonthGrammar.at(t, i + 1);
    if (found == null || t.is(i + 1, Kind.MONTH)) {
      found = YearGrammar.at(t, i + 1);
      boolean year =
          found != null
              && found.meaning() instanceof Point point
              && point.grain() == Meaning.Grain.YEAR;
      return year || found == null || t.isSign(found.to(), '-') ? null : found.from(i);
    }
    return found.from(i);
  }

  /**
   * {@code FY2018}, "fiscal year 2018": about that year, for its months differ from place to place.
   */
  private static @Nullable Expression fiscal(TimeTokens t, int i) {
    if (!t.is(i, Kind.FISCAL)) {
      return null;
    }
    int at = t.isWord(i + 1, "year") || t.isWord(i + 1, "years") ? i + 2 : i + 1;
    boolean shortened =
        t.isWord(i, "fy") && t.touchesNext(i) && t.isNumber(at) && t.digits(at) == 2;
    if (!shortened && !YearGrammar.isYear(t, at)) {
      return null;
    }
    int year = shortened ? YearGrammar.century(t.value(at)) : t.value(at);
    return Expression.of(i, at + 1, Point.year(year), "date.fiscal").with(Timex.TimexMod.APPROX);
  }

  /** "circa 1750", "c. 1750", "around 1750": the year is about right. */
  private static @Nullable Expression about(TimeTokens t, int i) {
    boolean circa = t.is(i, Kind.CIRCA) || t.isWord(i, "circa");
    TimeWord word = t.word(i);
    boolean about = word != null && word.is(Kind.APPROXIMATE) && word.value().equals("APPROX");
    if (!circa && !about) {
      return null;
    }
    int at = circa && t.isSign(i + 1, '.') ? i + 2 : i + 1;
    Years.Match bare = circa && YearGrammar.isYear(t, at) ? Years.at(t, at) : null;
    if (bare != null && !t.looksPlural(bare.next()) && !Neighbours.isCountedNoun(t, bare.next())) {
      return Expression.of(i, bare.next(), Point.year(bare.year()), "date.year.circa")
          .with(Timex.TimexMod.APPROX);
    }
    if (about && Neighbours.isAmount(t, at)) {
      return null;
    }
    Expression year = YearGrammar.at(t, at);
    return year == null
        ? null
        : year.meaning(year.to(), year.meaning(), "date.year.circa")
            .from(i)
            .with(Timex.TimexMod.APPROX);
  }

  private static @Nullable Expression weekday(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null
        || (!word.is(Kind.WEEKDAY) && !word.is(Kind.FOREIGN_WEEKDAY))
        || word.number() < 1) {
      return null;
    }
    boolean shortened = t.length(i) < 6;
    boolean dateFollows =
        t.isNumber(i + 1)
            || t.kind(i + 1) == TimeTokens.Kind.ORDINAL
            || t.is(i + 1, Kind.MONTH)
            || ((t.isSign(i + 1, ',') || t.isSign(i + 1, '.'))
                && (t.isNumber(i + 2) || t.is(i + 2, Kind.MONTH) || t.isNumber(i + 3)));
    if ((shortened || word.is(Kind.FOREIGN_WEEKDAY)) && !dateFollows) {
      return null;
    }
    if (shortened && !t.isCapital(i)) {
      return null;
    }
    int to = shortened && t.isSign(i + 1, '.') ? i + 2 : i + 1;
    Expression numbered = word.is(Kind.WEEKDAY) ? numbered(t, i, to, word.number()) : null;
    if (numbered != null) {
      return numbered;
    }
    return Expression.of(
        i,
        to,
        Point.weekday(word.number()),
        word.is(Kind.FOREIGN_WEEKDAY) ? "date.weekday.foreign" : "date.weekday");
  }

  /** "Friday the 4th". */
  private static @Nullable Expression numbered(TimeTokens t, int i, int to, int weekday) {
    int the = t.isSign(to, ',') ? to + 1 : to;
    boolean ordinal = t.isWord(the, "the") && t.kind(the + 1) == TimeTokens.Kind.ORDINAL;
    int day = ordinal ? MonthDays.at(t, the + 1) : 0;
    boolean alone =
        day > 0
            && !t.isWord(the + 2, "of")
            && !Neighbours.isNounAfterDays(t, the + 2)
            && MonthGrammar.at(t, the + 1) == null;
    return alone
        ? Expression.of(
            i, the + 2, Point.dayOfMonth(day).onWeekday(weekday), "date.weekday.numbered")
        : null;
  }
}
