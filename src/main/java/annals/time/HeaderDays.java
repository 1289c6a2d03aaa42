// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds days in short lines of a page's head in any language that {@code time/header_days} lists,
 * and in numbers: {@code Senin, 7 Januari 2019}, {@code 2025年1月13日 21時37分}, {@code 31.10.23}. Made
 * for lines that hold little else; in running text the grammar reads dates.
 */
final class HeaderDays {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int YEAR_DIGITS = 4;
  private static final int COMPACT_DIGITS = 8;
  private static final int CENTURY = 100;

  /** A year of two digits up to this one is of this century, from {@link #OLD_YEAR} of the last. */
  private static final int NEW_YEAR = 40;

  private static final int OLD_YEAR = 90;
  private static final String MARKS = "./-";
  private static final String HYPHENS = "-/";

  /** Between a number and the month it counts in: "7th of", "7 de", "7. ", "ika-7 ng". */
  private static final List<String> LINKS =
      List.of("st", "nd", "rd", "th", "er", "of", "de", "di", "ng", "º", "ª", "do");

  /** Between the month and its year: "enero de 2019", "2019. gada", "2019 m". */
  private static final List<String> YEAR_LINKS = List.of("de", "del", "of", "gada", "m");

  private final DayTokens t;
  private final List<Found> found = new ArrayList<>();

  private HeaderDays(DayTokens t) {
    this.t = t;
  }

  /** A day with the words that give it, and the rule of the pack that read it. */
  record Found(Span span, Meaning meaning, String rule) {}

  /** The days of a line, in order. */
  static List<Found> in(CharSequence text, Span line) {
    var days = new HeaderDays(DayTokens.of(text, line));
    days.read();
    return days.found;
  }

  private void read() {
    int i = 0;
    while (i < t.size()) {
      Match match = t.isNumber(i) ? number(i) : t.isWord(i) ? monthFirst(i) : null;
      if (match == null) {
        i++;
        continue;
      }
      HeaderClock.Found clock = HeaderClock.after(t, match.to());
      int to = clock == null ? match.to() : clock.to();
      Meaning meaning = clock == null ? match.meaning() : timed(match.meaning(), clock.time());
      found.add(new Found(Span.of(t.start(i), t.end(to - 1)), meaning, match.rule()));
      i = to;
    }
  }

  /**
   * The same day with a time of day that the grammar has not read; the first where there is none.
   */
  static Found timed(Found day, List<Found> others) {
    for (Found other : others) {
      if (other.span().overlaps(day.span())
          && isTimed(other.meaning())
          && !isTimed(day.meaning())) {
        return same(other.meaning(), day.meaning()) ? other : day;
      }
    }
    return day;
  }

  private static boolean isTimed(Meaning meaning) {
    return meaning instanceof Meaning.Numeric n
        ? n.clock() != null
        : meaning instanceof Meaning.Point p && p.clock() != null;
  }

  private static boolean same(Meaning a, Meaning b) {
    return a instanceof Meaning.Point p
        && b instanceof Meaning.Point q
        && p.year() == q.year()
        && p.month() == q.month()
        && p.day() == q.day();
  }

  private record Match(int to, Meaning meaning, String rule) {}

  private static Meaning timed(Meaning meaning, ClockTime clock) {
    return meaning instanceof Meaning.Numeric n
        ? new Meaning.Numeric(n.first(), n.second(), n.year(), n.weekday(), clock)
        : ((Meaning.Point) meaning).with(clock);
  }

  private @Nullable Match number(int i) {
    Match match = t.isNumber(i, YEAR_DIGITS) ? yearFirst(i) : null;
    match = match == null && t.isNumber(i, COMPACT_DIGITS) ? compact(i) : match;
    match = match == null ? dayFirst(i) : match;
    return match == null ? numeric(i) : match;
  }

  /** {@code 2025年1月13日}, {@code 2025. 1. 13.}, {@code 2019. január 7.} */
  private @Nullable Match yearFirst(int i) {
    if (isSigned(i, "年", "月", "日号號")) {
      return match(i + 6, t.value(i), t.value(i + 2), t.value(i + 4), "header.day.han");
    }
    if (isSigned(i, "년", "월", "일")) {
      return match(i + 6, t.value(i), t.value(i + 2), t.value(i + 4), "header.day.hangul");
    }
    boolean marked =
        t.isSign(i + 1, MARKS)
            && t.isNumber(i + 2)
            && t.isSign(i + 3, MARKS)
            && t.isNumber(i + 4)
            && t.digits(i + 4) <= 2;
    if (marked) {
      int to = t.isSign(i + 5, ".") ? i + 6 : i + 5;
      return match(to, t.value(i), t.value(i + 2), t.value(i + 4), "header.day.year_first");
    }
    int at = t.isSign(i + 1, ".,") ? i + 2 : i + 1;
    at = YEAR_LINKS.contains(t.word(at)) ? at + 1 : at;
    at = t.isSign(at, ".") ? at + 1 : at;
    int day = t.isNumber(at) && t.isSign(at + 1, ".") ? at : -1; // 2019. gada 7. jūnijs
    Named named = month(day < 0 ? at : at + 2);
    if (named == null || (day < 0 && !t.isNumber(named.to()))) {
      return null;
    }
    int to = day < 0 ? named.to() + 1 : named.to();
    return named(to, t.value(i), named.month(), t.value(day < 0 ? named.to() : day));
  }

  private boolean isSigned(int i, String year, String month, String day) {
    return starts(i + 1, year)
        && t.isNumber(i + 2)
        && starts(i + 3, month)
        && t.isNumber(i + 4)
        && starts(i + 5, day);
  }

  private boolean starts(int token, String signs) {
    String word = t.word(token);
    return !word.isEmpty() && signs.indexOf(word.charAt(0)) >= 0;
  }

  private @Nullable Match compact(int i) {
    int value = t.value(i);
    int day = value % CENTURY;
    int month = value / CENTURY % CENTURY;
    return match(i + 1, value / CENTURY / CENTURY, month, day, "header.day.compact");
  }

  /** {@code 7 stycznia 2019}, {@code 31 Donnerstag Okt 2019}, {@code 7-mar-2019}. */
  private @Nullable Match dayFirst(int i) {
    int at = i + 1;
    at = t.isSign(at, ".º°" + HYPHENS) ? at + 1 : at;
    at = LINKS.contains(t.word(at)) ? at + 1 : at;
    at = LINKS.contains(t.word(at)) ? at + 1 : at;
    Named named = month(at);
    if (named == null && t.isWord(at) && !t.touchesNext(i)) {
      named = month(t.isSign(at + 1, ",.") ? at + 2 : at + 1); // a weekday stands between
    }
    return named == null ? null : year(i, named);
  }

  private @Nullable Match year(int day, Named named) {
    int at = named.to();
    at = t.isSign(at, ".," + HYPHENS) ? at + 1 : at;
    at = t.isSign(at, ",") ? at + 1 : at;
    at = YEAR_LINKS.contains(t.word(at)) ? at + 1 : at;
    boolean year = t.isNumber(at, YEAR_DIGITS);
    return year ? named(at + 1, t.value(at), named.month(), t.value(day)) : null;
  }

  /** {@code Hunyo 7, 2019}, {@code Jan 04 09:34 2021}. */
  private @Nullable Match monthFirst(int i) {
    Named named = month(i);
    if (named == null || !t.isNumber(named.to())) {
      return null;
    }
    int day = named.to();
    int at = day + 1;
    at = LINKS.contains(t.word(at)) ? at + 1 : at;
    at = t.isSign(at, ",.") ? at + 1 : at;
    if (t.isNumber(at, YEAR_DIGITS)) {
      return named(at + 1, t.value(at), named.month(), t.value(day));
    }
    boolean clock = t.isNumber(at, 2) && t.isSign(at + 1, ":") && t.isNumber(at + 2, 2);
    if (!clock || !t.isNumber(at + 3, YEAR_DIGITS)) {
      return null;
    }
    return named(at + 4, t.value(at + 3), named.month(), t.value(day));
  }

  /** {@code 28. 4. 2023}, {@code 31.10.23}. */
  private @Nullable Match numeric(int i) {
    boolean marked =
        t.isSign(i + 1, MARKS)
            && t.isNumber(i + 2)
            && t.isSign(i + 3, MARKS)
            && t.isNumber(i + 4)
            && t.digits(i) <= 2
            && t.digits(i + 2) <= 2
            && !(t.touchesNext(i + 4) && t.isSign(i + 5, MARKS) && t.isNumber(i + 6));
    if (!marked || (t.isSign(i - 1, MARKS) && t.touchesNext(i - 1))) {
      return null;
    }
    int year = t.value(i + 4);
    String rule = "header.day.numbers";
    if (t.digits(i + 4) == 2 && (isPadded(i) || isTimedAt(i + 5))) {
      if (t.isSign(i + 1, "-") || (year > NEW_YEAR && year < OLD_YEAR)) {
        return null;
      }
      year += year <= NEW_YEAR ? 2000 : 1900;
      rule = "header.day.short_year";
    } else if (t.digits(i + 4) != YEAR_DIGITS) {
      return null;
    }
    int first = t.value(i);
    int second = t.value(i + 2);
    boolean days = first >= 1 && second >= 1 && first <= DAYS && second <= DAYS;
    boolean month = Math.min(first, second) <= MONTHS;
    boolean inRange = year >= FIRST_YEAR && year <= LAST_YEAR;
    var meaning = new Meaning.Numeric(first, second, year, Meaning.NONE, null);
    return days && month && inRange ? new Match(i + 5, meaning, rule) : null;
  }

  private boolean isPadded(int i) {
    return t.digits(i) == 2 && t.digits(i + 2) == 2;
  }

  /**
   * A clock time right behind numbers: those of "1.11.23 20:19" are a day, those of "1.11.23" not.
   */
  private boolean isTimedAt(int i) {
    int at = t.isSign(i, ",") ? i + 1 : i;
    return t.isNumber(at, 2) && t.isSign(at + 1, ":") && t.isNumber(at + 2, 2);
  }

  private record Named(int to, HeaderMonths.Month month) {}

  /** A month's name of one word or of two, with the full stop of an abbreviation. */
  private @Nullable Named month(int i) {
    if (!t.isWord(i)) {
      return null;
    }
    HeaderMonths.Month two =
        HeaderMonths.opensName(t.word(i)) ? HeaderMonths.of(t.word(i) + " " + t.word(i + 1)) : null;
    HeaderMonths.Month month = two == null ? HeaderMonths.of(t.word(i)) : two;
    int to = two == null ? i + 1 : i + 2;
    return month == null ? null : new Named(t.isSign(to, ".") ? to + 1 : to, month);
  }

  private static @Nullable Match named(int to, int year, HeaderMonths.Month month, int day) {
    LocalDate date = OtherCalendars.day(year, month.number(), day, month.persian());
    return date == null
        ? null
        : match(to, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), month.rule());
  }

  private static @Nullable Match match(int to, int year, int month, int day, String rule) {
    boolean real =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && CalendarValue.dateOrNull(year, month, day) != null;
    return real ? new Match(to, Meaning.Point.day(year, month, day), rule) : null;
  }
}
