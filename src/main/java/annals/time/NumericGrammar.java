// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates in numbers only: {@code 2019-01-07}, {@code 2019/01/07}, {@code 09/01/2019}, {@code
 * 9.1.2019}, {@code 09-01-19}. Which part is the day is the document's matter (see {@link
 * DayOrderReader}). Three numbers that cannot be a date in any order are no expression, but {@code
 * 31/02/2019} is an impossible one.
 */
final class NumericGrammar {
  private static final int LAST_DAY = 31;
  private static final int MONTHS = 12;
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private NumericGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    boolean three =
        t.isNumber(i)
            && t.touchesNext(i)
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2)
            && t.touchesNext(i + 2)
            && t.touchesNext(i + 3)
            && t.isNumber(i + 4)
            && t.value(i + 1) == t.value(i + 3)
            && t.kind(i + 1) == TimeTokens.Kind.SIGN
            && t.kind(i + 3) == TimeTokens.Kind.SIGN;
    if (!three) {
      Expression roman = roman(t, i);
      return roman == null ? vietnamese(t, i) : roman;
    }
    char sign = (char) t.value(i + 1);
    boolean bounded = !goesOn(t, i, sign);
    if (!bounded || (sign != '/' && sign != '-' && sign != '.')) {
      return null;
    }
    if (t.digits(i) == 4) {
      return yearFirst(t, i, sign);
    }
    if (t.digits(i) > 2
        || t.digits(i + 2) > 2
        || (t.digits(i + 4) != 4 && (t.digits(i + 4) != 2 || (sign == '.' && t.size() != 5)))) {
      return null;
    }
    int year = t.digits(i + 4) == 2 ? YearGrammar.century(t.value(i + 4)) : t.value(i + 4);
    return numeric(i, i + 5, t.value(i), t.value(i + 2), year, rule(sign));
  }

  private static @Nullable Expression numeric(
      int from, int to, int first, int second, int year, String rule) {
    boolean possible =
        first >= 1
            && second >= 1
            && first <= LAST_DAY
            && second <= LAST_DAY
            && (first <= MONTHS || second <= MONTHS)
            && year >= 1000
            && year <= 2199;
    return possible
        ? Expression.of(from, to, new Numeric(first, second, year, Meaning.NONE, null), rule)
        : null;
  }

  private static String rule(char sign) {
    return switch (sign) {
      case '/' -> "date.numeric.slash";
      case '.' -> "date.numeric.dot";
      default -> "date.numeric.dash";
    };
  }

  private static @Nullable Expression yearFirst(TimeTokens t, int i, char sign) {
    int month = t.value(i + 2);
    int day = t.value(i + 4);
    if (t.digits(i + 2) > 2
        || t.digits(i + 4) > 2
        || month < 1
        || month > MONTHS
        || day < 1
        || day > LAST_DAY
        || t.value(i) < 1000
        || t.value(i) > 2199) {
      return null;
    }
    return Expression.of(
        i, i + 5, Point.day(t.value(i), month, day), sign == '-' ? "date.iso" : "date.numeric.ymd");
  }

  /** {@code 7.I.1979}: the month as a Roman number between two equal signs. */
  private static @Nullable Expression roman(TimeTokens t, int i) {
    boolean joined =
        t.isNumber(i)
            && t.kind(i + 1) == TimeTokens.Kind.SIGN
            && t.kind(i + 2) == TimeTokens.Kind.WORD
            && t.isSign(i + 3, (char) t.value(i + 1))
            && t.isNumber(i + 4)
            && t.touchesNext(i)
            && t.touchesNext(i + 1)
            && t.touchesNext(i + 2)
            && t.touchesNext(i + 3);
    int day = joined ? MonthDays.at(t, i) : 0;
    boolean sign = t.isSign(i + 1, '.') || t.isSign(i + 1, '/') || t.isSign(i + 1, '-');
    if (day == 0 || !sign || !YearGrammar.isYear(t, i + 4)) {
      return null;
    }
    String word = t.text().subSequence(t.start(i + 2), t.end(i + 2)).toString();
    int month = ROMAN.indexOf(word) + 1;
    return month > 0
        ? Expression.of(i, i + 5, Point.day(t.value(i + 4), month, day), "date.numeric.roman")
        : null;
  }

  private static boolean goesOn(TimeTokens t, int i, char sign) {
    boolean before =
        t.touchesNext(i - 1)
            && (t.isSign(i - 1, sign)
                || t.isSign(i - 1, '-')
                || t.isSign(i - 1, '/')
                || t.isSign(i - 1, '.')
                || t.kind(i - 1) == TimeTokens.Kind.WORD);
    boolean after =
        t.touchesNext(i + 4)
            && (t.isSign(i + 5, sign) || t.isSign(i + 5, '/'))
            && t.touchesNext(i + 5)
            && t.isNumber(i + 6);
    return before || after;
  }

  /** {@code ngày 9 tháng 1 năm 2019}, {@code 9 tháng 1, 2019}. */
  private static @Nullable Expression vietnamese(TimeTokens t, int i) {
    int from = i;
    int at = t.is(i, Kind.FOREIGN_MARKER) && t.isNumber(i + 1) ? i + 1 : i;
    if (!t.isNumber(at) || !t.is(at + 1, Kind.FOREIGN_MARKER) || !t.isNumber(at + 2)) {
      return null;
    }
    int year = at + 3;
    if (t.is(year, Kind.FOREIGN_MARKER) || t.isSign(year, ',')) {
      year++;
    }
    int day = t.value(at);
    int month = t.value(at + 2);
    if (!YearGrammar.isYear(t, year) || day < 1 || day > LAST_DAY || month < 1 || month > MONTHS) {
      return null;
    }
    return Expression.of(from, year + 1, Point.day(t.value(year), month, day), "date.foreign");
  }
}
