// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name: {@code January 7, 1979}, {@code 7 January 1979}, {@code 7-9 January},
 * {@code December 1978}, {@code July 25}, {@code May}. Months of other languages count only in a
 * whole date: {@code 12 de enero de 2019}, {@code 9. März 2019}.
 */
final class MonthGrammar {
  private static final int LAST_DAY = 31;

  private MonthGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    if (t.is(i, Kind.MONTH) || t.is(i, Kind.FOREIGN_MONTH)) {
      return monthFirst(t, i);
    }
    return dayFirst(t, i);
  }

  private static @Nullable Expression monthFirst(TimeTokens t, int i) {
    int month = number(t, i);
    int next = afterDot(t, i);
    boolean foreign = t.is(i, Kind.FOREIGN_MONTH);
    int year = yearAt(t, next);
    if (day(t, next) > 0 && year < 0 && !startsClock(t, next)) {
      int day = day(t, next);
      int afterDay = next + 1;
      int comma =
          t.isSign(afterDay, ',') || t.isWord(afterDay, "of") || t.isWord(afterDay, "de")
              ? afterDay + 1
              : afterDay;
      int yearOfDay = yearAt(t, comma);
      if (yearOfDay >= 0) {
        return Expression.of(
            i,
            afterYear(t, comma),
            Point.day(yearOfDay, month, day),
            foreign ? "date.foreign" : "date.mdy.text");
      }
      if (!foreign && isName(t, i, true)) {
        return Expression.of(i, afterDay, Point.day(Meaning.NONE, month, day), "date.md.text");
      }
      return null;
    }
    if (year < 0
        && (t.isSign(next, ',')
            || t.isWord(next, "of")
            || t.isWord(next, "de")
            || t.isWord(next, "del"))) {
      next++;
      year = yearAt(t, next);
    }
    if (year >= 0 && !(foreign && t.length(i) < 4)) {
      return isName(t, i, true)
          ? Expression.of(i, afterYear(t, next), Point.month(year, month), "date.my.text")
          : null;
    }
    return foreign || !isName(t, i, false)
        ? null
        : Expression.of(i, i + 1, Point.month(Meaning.NONE, month), "date.month");
  }

  /** The end of a range of days hangs on the month after it: {@code 7} of {@code 7-9 January}. */
  private static @Nullable Expression dayFirst(TimeTokens t, int i) {
    int day = day(t, i);
    if (day <= 0
        || (t.touchesNext(i - 1)
            && (t.isSign(i - 1, '.') || t.isSign(i - 1, '$') || t.isSign(i - 1, ':')))) {
      return null;
    }
    int month = monthAfter(t, i + 1);
    if (month > 0) {
      return whole(t, i, day, month);
    }
    boolean joint =
        t.isSign(i + 1, '-')
            || t.isWord(i + 1, "to")
            || t.isWord(i + 1, "and")
            || t.isWord(i + 1, "or")
            || t.isSign(i + 1, '/');
    if (joint && day(t, i + 2) > 0) {
      int shared = monthAfter(t, i + 3);
      if (shared > 0 && (t.isCapital(shared) || t.is(shared, Kind.FOREIGN_MONTH))) {
        int year = yearAfter(t, afterDot(t, shared));
        boolean known = !t.is(shared, Kind.FOREIGN_MONTH) || year >= 0;
        return known
            ? Expression.of(
                i,
                i + 1,
                Point.day(year < 0 ? Meaning.NONE : year, number(t, shared), day),
                "date.day.range")
            : null;
      }
    }
    boolean afterMonth =
        (t.isSign(i - 1, '-') || t.isWord(i - 1, "to"))
            && day(t, i - 2) > 0
            && t.is(t.isSign(i - 3, '.') ? i - 4 : i - 3, Kind.MONTH);
    if (afterMonth && !t.is(i + 1, Kind.UNITS)) {
      int comma = t.isSign(i + 1, ',') ? i + 2 : i + 1;
      int year = yearAt(t, comma);
      int monthToken = t.isSign(i - 3, '.') ? i - 4 : i - 3;
      return Expression.of(
          i,
          year >= 0 ? afterYear(t, comma) : i + 1,
          Point.day(year >= 0 ? year : Meaning.NONE, number(t, monthToken), day),
          "date.day.range");
    }
    return null;
  }

  private static @Nullable Expression whole(TimeTokens t, int i, int day, int monthToken) {
    int month = number(t, monthToken);
    boolean foreign = t.is(monthToken, Kind.FOREIGN_MONTH);
    int next = afterDot(t, monthToken);
    int year = yearAfter(t, next);
    if (year >= 0) {
      while (yearAt(t, next) < 0) {
        next++;
      }
      return Expression.of(
          i,
          afterYear(t, next),
          Point.day(year, month, day),
          foreign ? "date.foreign" : "date.dmy.text");
    }
    if (foreign || !isName(t, monthToken, true)) {
      return null;
    }
    return Expression.of(i, monthToken + 1, Point.day(Meaning.NONE, month, day), "date.dm.text");
  }

  /**
   * The token of a month after a day: {@code of}, {@code de}, a full stop or a dash may part them.
   */
  private static int monthAfter(TimeTokens t, int i) {
    int at = i;
    if (t.isWord(at, "of")
        || t.isWord(at, "de")
        || t.isSign(at, '.')
        || (t.isSign(at, '-') && t.touchesNext(at))
        || (t.isSign(at, '/') && t.touchesNext(at))) {
      at++;
    }
    return t.is(at, Kind.MONTH) || t.is(at, Kind.FOREIGN_MONTH) ? at : -1;
  }

  private static int yearAfter(TimeTokens t, int i) {
    int at = i;
    if (t.isSign(at, ',')
        || t.isWord(at, "of")
        || t.isWord(at, "de")
        || t.isWord(at, "del")
        || (t.isSign(at, '-') && t.touchesNext(at))
        || (t.isSign(at, '/') && t.touchesNext(at))) {
      at++;
    }
    return yearAt(t, at);
  }

  private static int yearAt(TimeTokens t, int i) {
    if (YearGrammar.isYear(t, i)) {
      return t.value(i);
    }
    return YearGrammar.shortYear(t, i);
  }

  private static int afterYear(TimeTokens t, int i) {
    return YearGrammar.isYear(t, i) ? i + 1 : i + 2;
  }

  /** The day of the month at a token; 0 where it is none. */
  static int day(TimeTokens t, int i) {
    boolean number = t.isNumber(i) || t.kind(i) == TimeTokens.Kind.ORDINAL;
    if (!number || t.digits(i) > 2 || t.value(i) < 1 || t.value(i) > LAST_DAY) {
      return 0;
    }
    boolean split =
        t.touchesNext(i)
            && (t.isSign(i + 1, '.') || t.isSign(i + 1, ','))
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2)
            && t.isNumber(i);
    return split || t.isSign(i + 1, '%') ? 0 : t.value(i);
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

  /** Whether a word is used as a month's name: "May" needs more than "October" does. */
  static boolean isName(TimeTokens t, int i, boolean withNumber) {
    if (withNumber) {
      return t.isCapital(i)
          || !(t.isWord(i, "may")
              || t.isWord(i, "march")
              || t.isWord(i, "mar")
              || t.isWord(i, "sept"));
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
