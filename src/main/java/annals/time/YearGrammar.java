// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: {@code 1979}, {@code 480 BC}, {@code the 1970s}, "the seventies",
 * "the 20th century". A bare four-digit number is a year only where nothing says that it counts
 * something: not {@code $1990}, {@code 1,979}, "2000 troops".
 */
final class YearGrammar {
  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  private static final int USUAL = 1500;

  private YearGrammar() {}

  /** Whether a token can be a year after a month: four digits that nothing splits. */
  static boolean isYear(TimeTokens t, int i) {
    if (!t.isNumber(i) || t.digits(i) != 4 || t.value(i) < FIRST || t.value(i) > LAST) {
      return false;
    }
    boolean grouped =
        t.touchesNext(i)
            && (t.isSign(i + 1, ',') || t.isSign(i + 1, '.'))
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2);
    return !grouped;
  }

  /** The year of "'79" or "’05" at the apostrophe; -1 where there is none. */
  static int shortYear(TimeTokens t, int i) {
    boolean shortened =
        t.isSign(i, '\'') && t.touchesNext(i) && t.isNumber(i + 1) && t.digits(i + 1) == 2;
    return shortened ? century(t.value(i + 1)) : -1;
  }

  /** Two digits as a year: up to 29 of this century. */
  static int century(int twoDigits) {
    return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  static @Nullable Expression at(TimeTokens t, int i) {
    Expression found = century(t, i);
    if (found == null) {
      found = decade(t, i);
    }
    if (found == null) {
      found = era(t, i);
    }
    if (found == null) {
      found = rangeEnd(t, i);
    }
    return found == null ? year(t, i) : found;
  }

  private static @Nullable Expression era(TimeTokens t, int i) {
    if (t.isNumber(i) && t.digits(i) <= 4 && t.is(i + 1, Kind.ERA) && isEra(t, i + 1)) {
      return Expression.of(i, i + 2, Point.year(sign(t, i + 1, t.value(i))), "date.year.era");
    }
    boolean before = t.isWord(i, "ad") && isEra(t, i) && t.isNumber(i + 1) && t.digits(i + 1) <= 4;
    return before ? Expression.of(i, i + 2, Point.year(t.value(i + 1)), "date.year.era") : null;
  }

  private static boolean isEra(TimeTokens t, int i) {
    return t.is(i, Kind.ERA) && (t.isCapital(i) || t.length(i) > 2);
  }

  /** The astronomical year: 1 BC is 0. */
  private static int sign(TimeTokens t, int era, int year) {
    TimeWord word = t.word(era);
    return word != null && word.value().equals("BC") ? 1 - year : year;
  }

  private static @Nullable Expression rangeEnd(TimeTokens t, int i) {
    boolean after =
        t.isNumber(i)
            && t.digits(i) == 2
            && t.isSign(i - 1, '-')
            && t.touchesNext(i - 1)
            && t.touchesNext(i - 2)
            && isYear(t, i - 2)
            && !t.isSign(i - 3, '-')
            && t.value(i) > t.value(i - 2) % 100
            && !(t.touchesNext(i) && t.isSign(i + 1, '-'));
    return after
        ? Expression.of(
            i, i + 1, Point.year(t.value(i - 2) / 100 * 100 + t.value(i)), "date.year.range_end")
        : null;
  }

  private static @Nullable Expression decade(TimeTokens t, int i) {
    int from = t.isSign(i, '\'') && t.touchesNext(i) ? i + 1 : i;
    int start = -1;
    if (t.kind(from) == TimeTokens.Kind.DECADE && !Neighbours.possessive(t, i - 1)) {
      int value = t.value(from);
      if (t.digits(from) == 4 && value >= FIRST && value <= LAST) {
        start = value;
      } else if (t.digits(from) == 2
          && (t.is(i - 1, Kind.ARTICLE)
              || t.is(i - 1, Kind.STAGE)
              || from > i
              || t.isWord(i - 1, "and")
              || t.isSign(i - 1, '-'))) {
        start = century(value);
      }
    } else if (t.is(i, Kind.TENS_PLURAL)
        && (t.is(i - 1, Kind.ARTICLE) || t.is(i - 1, Kind.STAGE))) {
      TimeWord word = t.word(i);
      start = word == null ? -1 : 1900 + word.number();
    }
    return start < 0
        ? null
        : Expression.of(i, from + 1, Point.part(Grain.DECADE, start, Meaning.NONE), "date.decade");
  }

  private static @Nullable Expression century(TimeTokens t, int i) {
    Amount ordinal = Numbers.ordinal(t, i);
    if (ordinal == null || !ordinal.isWhole()) {
      return null;
    }
    int next = ordinal.next();
    if (t.isSign(next, '-')) {
      next++;
    }
    boolean century =
        t.isWord(next, "century") || t.isWord(next, "centuries") || t.isWord(next, "millennium");
    if (!century || ordinal.whole() < 1 || ordinal.whole() > 21) {
      return null;
    }
    Grain grain = t.isWord(next, "millennium") ? Grain.MILLENNIUM : Grain.CENTURY;
    int number = ordinal.whole() - 1;
    if (isEra(t, next + 1)) {
      TimeWord word = t.word(next + 1);
      boolean before = word != null && word.value().equals("BC");
      return Expression.of(
          i,
          next + 2,
          Point.part(grain, before ? -number - 1 : number, Meaning.NONE),
          "date.century");
    }
    return Expression.of(i, next + 1, Point.part(grain, number, Meaning.NONE), "date.century");
  }

  private static @Nullable Expression year(TimeTokens t, int i) {
    int shortened = shortYear(t, i);
    if (shortened >= 0 && !t.touchesNext(i - 1) && !t.is(i + 2, Kind.UNITS)) {
      return Expression.of(i, i + 2, Point.year(shortened), "date.year.short");
    }
    if (!isYear(t, i) || Neighbours.isCounted(t, i, USUAL)) {
      return null;
    }
    return Expression.of(i, i + 1, Point.year(t.value(i)), "date.year");
  }
}
