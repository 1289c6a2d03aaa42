// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name: {@code January 7, 1979}, {@code 7 January 1979}, {@code 1979 January
 * 7}, {@code 7-Jan-79}, "the seventh of January", {@code 7-9 January}, {@code December 1978},
 * {@code July 25}, {@code May}. Months of other languages count only in a whole date: {@code 12 de
 * enero de 2019}, {@code 9. März 2019}.
 */
final class MonthGrammar {
  private MonthGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    if (isMonth(t, i)) {
      return monthFirst(t, i);
    }
    Expression found = yearFirst(t, i);
    return found == null ? dayFirst(t, i) : found;
  }

  private static boolean isMonth(TimeTokens t, int i) {
    return t.is(i, Kind.MONTH) || t.is(i, Kind.FOREIGN_MONTH);
  }

  private static @Nullable Expression monthFirst(TimeTokens t, int i) {
    int next = afterDot(t, i);
    boolean foreign = t.is(i, Kind.FOREIGN_MONTH);
    Years.Match year = Years.at(t, next);
    MonthDays.Match day = year == null && !startsClock(t, next) ? MonthDays.spoken(t, next) : null;
    if (day != null && isDayOf(t, i, next, day)) {
      return ofDay(t, i, day, foreign);
    }
    if (year == null
        && (t.isSign(next, ',')
            || t.isWord(next, "of")
            || t.isWord(next, "de")
            || t.isWord(next, "del"))) {
      next++;
      year = Years.at(t, next);
    }
    if (year != null && !(foreign && t.length(i) < 4)) {
      return isName(t, i, true)
          ? Expression.of(i, year.next(), Point.month(year.year(), number(t, i)), "date.my.text")
          : null;
    }
    return foreign || !isName(t, i, false)
        ? null
        : Expression.of(i, i + 1, Point.month(Meaning.NONE, number(t, i)), "date.month");
  }

  /** An ordinal word after a month is its day only where nothing follows that it could count. */
  private static boolean isDayOf(TimeTokens t, int month, int day, MonthDays.Match match) {
    if (MonthDays.at(t, day) > 0) {
      return true;
    }
    int next = match.next();
    return t.isCapital(month)
        && (t.kind(next) == TimeTokens.Kind.SIGN
            || t.kind(next) == TimeTokens.Kind.END
            || t.is(next, Kind.PREPOSITION)
            || Years.at(t, next) != null);
  }

  private static @Nullable Expression ofDay(
      TimeTokens t, int i, MonthDays.Match day, boolean foreign) {
    int month = number(t, i);
    int afterDay = day.next();
    int comma =
        t.isSign(afterDay, ',') || t.isWord(afterDay, "of") || t.isWord(afterDay, "de")
            ? afterDay + 1
            : afterDay;
    Years.Match year = Years.at(t, comma);
    if (year != null) {
      return Expression.of(
          i,
          year.next(),
          Point.day(year.year(), month, day.day()),
          foreign ? "date.foreign" : "date.mdy.text");
    }
    return !foreign && isName(t, i, true)
        ? Expression.of(i, afterDay, Point.day(Meaning.NONE, month, day.day()), "date.md.text")
        : null;
  }

  /** {@code 1979 January 7}, {@code 1979-Jan-07}. */
  private static @Nullable Expression yearFirst(TimeTokens t, int i) {
    if (!YearGrammar.isYear(t, i)) {
      return null;
    }
    int month = t.isSign(i + 1, ',') || isTightDash(t, i + 1) ? i + 2 : i + 1;
    if (!t.is(month, Kind.MONTH) || !isName(t, month, true)) {
      return null;
    }
    int next = afterDot(t, month);
    int day = MonthDays.at(t, isTightDash(t, next) ? next + 1 : next);
    int to = isTightDash(t, next) ? next + 2 : next + 1;
    if (day > 0 && !t.looksPlural(to)) {
      return Expression.of(i, to, Point.day(t.value(i), number(t, month), day), "date.ymd.text");
    }
    return month == i + 1
        ? Expression.of(i, next, Point.month(t.value(i), number(t, month)), "date.ym.text")
        : null;
  }

  private static boolean isTightDash(TimeTokens t, int i) {
    return (t.isSign(i, '-') || t.isSign(i, '/')) && t.touchesNext(i - 1) && t.touchesNext(i);
  }

  /** The end of a range of days hangs on the month after it: {@code 7} of {@code 7-9 January}. */
  private static @Nullable Expression dayFirst(TimeTokens t, int i) {
    MonthDays.Match day = MonthDays.spoken(t, i);
    if (day == null
        || (t.touchesNext(i - 1)
            && (t.isSign(i - 1, '.') || t.isSign(i - 1, '$') || t.isSign(i - 1, ':')))) {
      return null;
    }
    boolean word = MonthDays.at(t, i) == 0;
    boolean stop = t.kind(i) == TimeTokens.Kind.ORDINAL && t.isSign(day.next(), '.');
    int month = monthAfter(t, stop ? day.next() + 1 : day.next());
    if (month > 0) {
      return !word || t.isWord(day.next(), "of") ? whole(t, i, day, month) : null;
    }
    return listed(t, i, day, word);
  }

  /** A day whose month stands at the other end of a list: "17, 20 and 30 April". */
  private static @Nullable Expression listed(
      TimeTokens t, int i, MonthDays.Match match, boolean word) {
    int day = match.day();
    int after = MonthDays.monthOfList(t, match.next());
    if (after > 0 && (t.isCapital(after) || t.is(after, Kind.FOREIGN_MONTH))) {
      Years.Match year = yearAfter(t, afterDot(t, after));
      boolean known = !t.is(after, Kind.FOREIGN_MONTH) || year != null;
      return known
          ? Expression.of(
              i,
              match.next(),
              Point.day(year == null ? Meaning.NONE : year.year(), number(t, after), day),
              "date.day.range")
          : null;
    }
    int before = word ? -1 : MonthDays.monthBeforeList(t, i);
    if (before < 0 || !isName(t, before, true)) {
      return null;
    }
    int last = MonthDays.endOfList(t, i);
    Years.Match year = Years.at(t, t.isSign(last + 1, ',') ? last + 2 : last + 1);
    boolean counts = year == null && Neighbours.isNounAfterDays(t, last + 1);
    if (!MonthDays.isClosed(t, last) || counts) {
      return null;
    }
    return Expression.of(
        i,
        i == last && year != null ? year.next() : i + 1,
        Point.day(year == null ? Meaning.NONE : year.year(), number(t, before), day),
        "date.day.range");
  }

  private static @Nullable Expression whole(
      TimeTokens t, int i, MonthDays.Match day, int monthToken) {
    int month = number(t, monthToken);
    boolean foreign = t.is(monthToken, Kind.FOREIGN_MONTH);
    int next = afterDot(t, monthToken);
    Years.Match year = yearAfter(t, next);
    if (year == null) {
      year = twoDigits(t, monthToken);
    }
    if (year != null) {
      return Expression.of(
          i,
          year.next(),
          Point.day(year.year(), month, day.day()),
          foreign ? "date.foreign" : "date.dmy.text");
    }
    if (foreign || !isName(t, monthToken, true)) {
      return null;
    }
    return Expression.of(
        i, monthToken + 1, Point.day(Meaning.NONE, month, day.day()), "date.dm.text");
  }

  /** {@code 7-Jan-79}: two digits are a year where the same sign joins all three. */
  private static Years.@Nullable Match twoDigits(TimeTokens t, int month) {
    int sign = month + 1;
    boolean joined =
        t.kind(month - 1) == TimeTokens.Kind.SIGN
            && t.isSign(sign, (char) t.value(month - 1))
            && t.touchesNext(month - 2)
            && t.touchesNext(month - 1)
            && t.touchesNext(month)
            && t.touchesNext(sign)
            && t.isNumber(sign + 1)
            && t.digits(sign + 1) == 2;
    return joined ? new Years.Match(YearGrammar.century(t.value(sign + 1)), sign + 2) : null;
  }

  /**
   * The token of a month after a day: {@code of}, {@code de}, a full stop or a dash may part them;
   * -1 without one.
   */
  static int monthAfter(TimeTokens t, int i) {
    int at = i;
    if (t.isWord(at, "of")
        || t.isWord(at, "de")
        || t.isSign(at, '.')
        || (t.isSign(at, '-') && t.touchesNext(at))
        || (t.isSign(at, '/') && t.touchesNext(at))) {
      at++;
    }
    return isMonth(t, at) ? at : -1;
  }

  private static Years.@Nullable Match yearAfter(TimeTokens t, int i) {
    int at = i;
    if (t.isSign(at, ',')
        || t.isWord(at, "of")
        || t.isWord(at, "de")
        || t.isWord(at, "del")
        || (t.isSign(at, '-') && t.touchesNext(at))
        || (t.isSign(at, '/') && t.touchesNext(at))) {
      at++;
    }
    Years.Match year = Years.at(t, at);
    return year == null && at == i ? Years.early(t, at) : year;
  }

  private static boolean startsClock(TimeTokens t, int i) {
    return t.touchesNext(i) && t.isSign(i + 1, ':') && t.touchesNext(i + 1) && t.isNumber(i + 2);
  }

  private static int number(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word == null ? 0 : word.number();
  }

  private static int afterDot(TimeTokens t, int month) {
    boolean shortened = t.length(month) <= 4 && t.touchesNext(month) && t.isSign(month + 1, '.');
    return shortened ? month + 2 : month + 1;
  }

  private static boolean isJoint(TimeTokens t, int i) {
    return t.isSign(i, '-') || t.isSign(i, '/');
  }

  private static int afterStop(TimeTokens t, int i) {
    return t.isSign(i, '.') ? i - 1 : i;
  }

  /** Whether a word is used as a month's name: "May" needs more than "October" does. */
  static boolean isName(TimeTokens t, int i, boolean withNumber) {
    if (withNumber) {
      return t.isCapital(i)
          || !(t.isWord(i, "may")
              || t.isWord(i, "march")
              || t.isWord(i, "mar")
              || t.isWord(i, "sept"));
    }
    boolean joined = isJoint(t, i - 1) && t.is(afterStop(t, i - 2), Kind.MONTH);
    if (joined && t.isCapital(i)) {
      return true;
    }
    if (!t.isCapital(i)
        || (t.length(i) <= 4
            && !t.isWord(i, "may")
            && !t.isWord(i, "june")
            && !t.isWord(i, "july"))) {
      return false;
    }
    boolean verb = t.isWord(i, "may") || t.isWord(i, "march");
    boolean person = t.isWord(i, "april") || t.isWord(i, "june") || t.isWord(i, "august");
    TimeWord before = t.word(i - 1);
    boolean cued =
        before != null
            && switch (before.kind()) {
              case STAGE, RELATIVE, DAYPART, MONTH -> true;
              case PREPOSITION, DIRECTION -> true;
              default -> false;
            };
    if (t.isWord(i - 1, "and") || t.isWord(i - 1, "or") || t.isSign(i - 1, '-')) {
      cued = t.is(i - 2, Kind.MONTH);
    }
    if (verb) {
      return cued;
    }
    return cued || !person || !t.isCapital(i + 1);
  }
}
