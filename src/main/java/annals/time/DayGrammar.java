// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Days and weeks counted within something longer: "the 15th of next month", "the 27th", "the first
 * Sunday of April 1973", "week 12 of 2019", "the weekend".
 */
final class DayGrammar {
  private static final int MOST_WEEKS = 53;
  private static final int SATURDAY = 6;

  /** The rule of a day of the month that names no month. */
  static final String DAY_ALONE = "date.day.alone";

  private DayGrammar() {}

  /** "the first Sunday of April 1973", "the last Friday in May". */
  static @Nullable Expression weekdayOf(TimeTokens t, int i, Amount ordinal) {
    int at = ordinal.next();
    TimeWord weekday = t.word(at);
    if (weekday == null
        || !weekday.is(Kind.WEEKDAY)
        || (!t.isWord(at + 1, "of") && !t.isWord(at + 1, "in"))) {
      return null;
    }
    Expression inner = PeriodGrammar.whole(t, at + 2);
    boolean month = inner != null && isMonth(inner.meaning());
    return month
        ? Expression.of(
            i,
            inner.to(),
            Point.weekday(weekday.number())
                .counted(ordinal.whole(), Meaning.Direction.OPEN)
                .in(inner.meaning()),
            "date.part.of")
        : null;
  }

  /** What stands before a day of the month: "by the 25th", "a letter of the 27th". */
  private static boolean isCue(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null
        && switch (word.word()) {
          case "on", "by", "until", "till", "of", "from", "since", "to", "before", "after" -> true;
          default -> false;
        };
  }

  private static boolean isMonth(Meaning meaning) {
    return (meaning instanceof Point point && point.grain() == Grain.MONTH)
        || (meaning instanceof Shift shift && shift.unit() == TimeUnit.MONTH);
  }

  /** "the 15th of next month", "the 27th of the same month". */
  static @Nullable Expression at(TimeTokens t, int i, int at) {
    int ordinal = t.kind(at) == TimeTokens.Kind.ORDINAL ? MonthDays.at(t, at) : 0;
    boolean alone = ordinal > 0 && at > i && isCue(t, i - 1) && !t.isWord(at + 1, "of");
    if (alone
        && YearGrammar.at(t, at) == null
        && MonthGrammar.at(t, at) == null
        && !Neighbours.isNounAfterDays(t, at + 1)) {
      return Expression.of(i, at + 1, new Meaning.Told(Point.dayOfMonth(ordinal), 0), DAY_ALONE);
    }
    int day = t.isWord(at + 1, "of") ? ordinal : 0;
    Expression month = day > 0 ? PeriodGrammar.whole(t, at + 2) : null;
    boolean relative =
        month != null && month.meaning() instanceof Shift && isMonth(month.meaning());
    return relative
        ? Expression.of(
            i, month.to(), Point.dayOfMonth(day).in(month.meaning()), "date.day.of_month")
        : null;
  }

  /** "at the weekend", "over the weekend". */
  private static @Nullable Expression weekend(TimeTokens t, int i) {
    TimeWord before = t.word(i - 1);
    boolean cued =
        before != null
            && (before.is(Kind.PREPOSITION) || before.is(Kind.AT) || before.word().equals("over"));
    boolean alone =
        cued && t.isWord(i, "the") && t.isWord(i + 1, "weekend") && !t.isWord(i + 2, "of");
    return alone ? Expression.of(i, i + 2, Point.weekend(SATURDAY), "date.weekend") : null;
  }

  /** "week 12 of 2019", {@code 2019-W12}. */
  static @Nullable Expression week(TimeTokens t, int i) {
    boolean iso =
        YearGrammar.isYear(t, i)
            && t.touchesNext(i)
            && t.isSign(i + 1, '-')
            && Neighbours.isWord(t, i + 2, "w")
            && t.touchesNext(i + 1)
            && t.touchesNext(i + 2);
    int number = iso ? i + 3 : i + 1;
    boolean counted = t.isNumber(number) && t.value(number) >= 1 && t.value(number) <= MOST_WEEKS;
    if (!counted || (!iso && !t.isWord(i, "week"))) {
      return weekend(t, i);
    }
    if (iso) {
      return Expression.of(
          i, i + 4, Point.part(Grain.WEEK, t.value(number), t.value(i)), "date.week");
    }
    int year = t.isWord(i + 2, "of") || t.isSign(i + 2, ',') ? i + 3 : i + 2;
    return YearGrammar.isYear(t, year)
        ? Expression.of(
            i, year + 1, Point.part(Grain.WEEK, t.value(number), t.value(year)), "date.week")
        : null;
  }
}
