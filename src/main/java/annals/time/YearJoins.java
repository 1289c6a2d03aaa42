// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Anniversary;
import annals.time.Meaning.Base;
import annals.time.Meaning.Direction;
import annals.time.Meaning.Feast;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Repeat;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Joins a part of a year or week with the words beside it that say which: "January 7 last year",
 * "Friday of last week", "last week on Tuesday", "June in 2017", "Forty years ago today", "April 17
 * every year", "Monday last".
 */
final class YearJoins {
  private YearJoins() {}

  static @Nullable Expression both(TimeTokens t, Expression a, Expression b) {
    Expression found = inShift(t, a, b);
    if (found == null) {
      found = inYear(t, a, b);
    }
    if (found == null) {
      found = anniversary(t, a, b);
    }
    return found == null ? repeated(a, b) : found;
  }

  /** "Fifty years ago, on 20 July, two men walked on the moon": of that year. */
  static Expression inYearsAgo(TimeTokens t, Expression ago, Expression date) {
    boolean after =
        ago.meaning() instanceof Shift years
            && years.base() == Base.PUBLICATION
            && years.sign() < 0
            && years.unit() == TimeUnit.YEAR
            && isWhole(years)
            && isAside(t, ago.to(), date.from());
    return after && date.meaning() instanceof Point point && point.lacksYear()
        ? date.meaning(date.to(), point.in(ago.meaning()), date.rule())
        : date;
  }

  private static boolean isAside(TimeTokens t, int from, int to) {
    int preposition = t.isSign(from, ',') ? from + 1 : from;
    return to == preposition + 1 && t.is(preposition, Kind.PREPOSITION);
  }

  private static boolean isGap(TimeTokens t, int from, int to, String... words) {
    if (from == to) {
      return true;
    }
    boolean one = false;
    for (String word : words) {
      one |= t.isWord(from, word) || (word.length() == 1 && t.isSign(from, word.charAt(0)));
    }
    return to - from == 1 && one;
  }

  private static @Nullable Expression inShift(TimeTokens t, Expression a, Expression b) {
    if (a.meaning() instanceof Point point
        && b.meaning() instanceof Shift whole
        && isUnder(point, whole.unit())
        && isWhole(whole)
        && isGap(t, a.to(), b.from(), "of")) {
      return new Expression(a.from(), b.to(), point.in(whole), a.mod(), a.rule(), 0);
    }
    boolean weekFirst =
        a.meaning() instanceof Shift week
            && week.unit() == TimeUnit.WEEK
            && isWhole(week)
            && b.meaning() instanceof Point day
            && isUnder(day, TimeUnit.WEEK)
            && isGap(t, a.to(), b.from(), "on", ",");
    return weekFirst
        ? new Expression(
            a.from(), b.to(), ((Point) b.meaning()).in(a.meaning()), b.mod(), b.rule(), 0)
        : null;
  }

  /** "last year", "next week", "that year": not "two years ago today". */
  private static boolean isWhole(Shift shift) {
    return shift.clock() == null && shift.amount().isWhole();
  }

  private static boolean isUnder(Point point, TimeUnit unit) {
    if (point.direction() != Direction.OPEN) {
      return false;
    }
    return unit == TimeUnit.YEAR
        ? point.lacksYear()
        : unit == TimeUnit.WEEK && point.isWeekday() && point.of() == null;
  }

  private static @Nullable Expression inYear(TimeTokens t, Expression a, Expression b) {
    int year = bareYear(b);
    if (year != Meaning.NONE && isGap(t, a.to(), b.from(), "of", "in", ",")) {
      Meaning meaning =
          a.meaning() instanceof Point point && point.lacksYear()
              ? point.inYear(year)
              : a.meaning() instanceof Feast feast && feast.year() == Meaning.NONE
                  ? new Feast(feast.rule(), year)
                  : null;
      return meaning == null
          ? null
          : new Expression(a.from(), b.to(), meaning, a.mod(), a.rule(), 0);
    }
    year = bareYear(a);
    boolean yearFirst =
        year != Meaning.NONE
            && b.meaning() instanceof Point part
            && part.lacksYear()
            && a.to() == b.from();
    return yearFirst
        ? new Expression(a.from(), b.to(), ((Point) b.meaning()).inYear(year), b.mod(), b.rule(), 0)
        : null;
  }

  private static int bareYear(Expression e) {
    boolean bare =
        e.meaning() instanceof Point point && point.grain() == Grain.YEAR && e.mod() == null;
    return bare ? ((Point) e.meaning()).year() : Meaning.NONE;
  }

  private static @Nullable Expression anniversary(TimeTokens t, Expression a, Expression b) {
    boolean on = b.from() - a.to() == 1 && t.isWord(a.to(), "on");
    if (isAgo(a)
        && (((isDocumentDay(b) || isThisMonth(b)) && a.to() == b.from())
            || (isNearWeekday(b) && (on || a.to() == b.from())))) {
      boolean fits = isYearsAgo(a) || isDay(b);
      return fits ? anniversary(a, b, b.meaning(), a.meaning()) : null;
    }
    boolean yearFirst =
        bareYear(a) != Meaning.NONE && isDocumentDay(b) && b.rule().equals("rel.unit.this");
    if (yearFirst
        && b.from() - a.to() == 2
        && t.isSign(a.to(), ',')
        && t.isWord(a.to() + 1, "on")) {
      return anniversary(a, b, b.meaning(), a.meaning()); // "in 1973, on this day"
    }
    boolean dayFirst =
        isDocumentDay(a) && ((isYearsAgo(b) && a.to() == b.from()) || isInYear(t, a, b));
    return dayFirst ? anniversary(a, b, a.meaning(), b.meaning()) : null;
  }

  private static Expression anniversary(Expression a, Expression b, Meaning day, Meaning year) {
    return new Expression(
        a.from(), b.to(), new Anniversary(day, year), a.mod(), "rel.anniversary", 0);
  }

  private static boolean isInYear(TimeTokens t, Expression a, Expression b) {
    return bareYear(b) != Meaning.NONE && b.from() - a.to() == 1 && t.isWord(a.to(), "in");
  }

  private static boolean isAgo(Expression e) {
    return e.meaning() instanceof Shift shift
        && !shift.unit().isClock()
        && shift.sign() < 0
        && e.rule().equals("rel.unit.ago");
  }

  private static boolean isYearsAgo(Expression e) {
    return isAgo(e) && ((Shift) e.meaning()).unit().compareTo(TimeUnit.YEAR) >= 0;
  }

  private static boolean isDay(Expression e) {
    return e.meaning() instanceof Shift shift && shift.unit() == TimeUnit.DAY;
  }

  /** "on Monday", "this Friday". */
  private static boolean isNearWeekday(Expression e) {
    return e.meaning() instanceof Point point
        && point.isWeekday()
        && point.clock() == null
        && point.of() == null
        && (point.direction() == Direction.OPEN || point.direction() == Direction.THIS);
  }

  /** "A century ago this April". */
  private static boolean isThisMonth(Expression e) {
    return e.meaning() instanceof Point point
        && point.grain() == Grain.MONTH
        && point.direction() == Direction.THIS;
  }

  /** "today", "this day", "this week", "this month", "yesterday". */
  private static boolean isDocumentDay(Expression e) {
    boolean deictic =
        e.rule().equals("rel.day")
            || e.rule().equals("rel.unit.this")
            || e.rule().equals("rel.unit.last")
            || e.rule().equals("rel.unit.next");
    return deictic
        && e.meaning() instanceof Shift shift
        && shift.clock() == null
        && (shift.unit() == TimeUnit.DAY
            || shift.unit() == TimeUnit.WEEK
            || shift.unit() == TimeUnit.MONTH);
  }

  /** "April 17 every year", "in May each year". */
  private static @Nullable Expression repeated(Expression a, Expression b) {
    boolean yearly =
        a.meaning() instanceof Point
            && b.meaning() instanceof Repeat repeat
            && repeat.value().equals("P1Y")
            && a.to() == b.from()
            && b.rule().equals("set.every");
    if (!yearly || !(a.meaning() instanceof Point point) || !point.lacksYear()) {
      return null;
    }
    Repeat every = (Repeat) b.meaning();
    String value = PointResolver.open(point).value();
    return new Expression(
        a.from(), b.to(), new Repeat(value, every.quant(), null), null, "set.every", 0);
  }
}
