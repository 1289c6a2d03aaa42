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
      case ARTICLE -> t.digits(i + 1) > 0 || entryStarts(t, i + 1);
      case AT -> t.isWord(i + 1, "least") || t.isWord(i + 1, "most");
      case COMPARATIVE -> t.isWord(i + 1, "than");
      default -> word.kind().starts();
    };
  }

  private static boolean entryStarts(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null && word.kind().starts();
  }

  private static @Nullable Expression at(TimeTokens t, int i) {
    Expression found = date(t, i);
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
      found = feast(t, i);
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

  /** "Christmas 1963", "Christmas Eve", "New Year's Day": a day each year has. */
  private static @Nullable Expression feast(TimeTokens t, int i) {
    String name = null;
    int next = i + 1;
    TimeWord word = t.word(i);
    if (word != null && word.is(Kind.FEAST) && t.isCapital(i) && !t.isWord(i, "new")) {
      boolean eve = Neighbours.isWord(t, next, "eve");
      boolean day = t.isWord(next, "day") || t.isWord(next, "sunday");
      name = eve && word.value().equals("12-25") ? "12-24" : word.value();
      next += eve || day ? 1 : 0;
      boolean alone = !eve && !day && !YearGrammar.isYear(t, next);
      if (alone && t.kind(next) == TimeTokens.Kind.WORD && t.word(next) == null) {
        return null;
      }
    } else if (t.isWord(i, "new") && t.isWord(i + 1, "year") && t.isSign(i + 2, '\'')) {
      boolean eve = Neighbours.isWord(t, i + 4, "eve");
      name = eve ? "12-31" : t.isWord(i + 4, "day") ? "01-01" : null;
      next = i + 5;
    }
    if (name == null) {
      return null;
    }
    boolean year = YearGrammar.isYear(t, next);
    Meaning feast = new Meaning.Feast(name, year ? t.value(next) : Meaning.NONE);
    return Expression.of(i, year ? next + 1 : next, feast, "date.feast");
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
    return Expression.of(
        i,
        to,
        Point.weekday(word.number()),
        word.is(Kind.FOREIGN_WEEKDAY) ? "date.weekday.foreign" : "date.weekday");
  }
}
