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
  private static final int LAST_CENTURY = 21;

  /** "the 2000s" are ten years, "the 1600s" a hundred. */
  private static final int FIRST_DECADE_OF_HUNDREDS = 2000;

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
    Years.Match found = Years.withEra(t, i);
    if (found != null) {
      return Expression.of(i, found.next(), Point.year(found.year()), "date.year.era");
    }
    if (isShortened(t, i)) {
      return Expression.of(
              i, i + 4, Point.year(Years.astronomical(t, i + 3, t.value(i))), "date.year.era")
          .with(Timex.TimexMod.APPROX);
    }
    int shared = sharedEra(t, i);
    return shared == Meaning.NONE
        ? null
        : Expression.of(i, i + 1, Point.year(shared), "date.year.era");
  }

  /** "1190/85 BC", in one year or the other: the second has only the digits that differ. */
  private static boolean isShortened(TimeTokens t, int i) {
    return Years.isYearOfEra(t, i)
        && t.isSign(i + 1, '/')
        && Years.isYearOfEra(t, i + 2)
        && t.digits(i + 2) < t.digits(i)
        && Years.isEra(t, i + 3);
  }

  /** One end of "264-146 BC" or "AD 39 and 43": its era stands at the other. */
  private static int sharedEra(TimeTokens t, int i) {
    if (!Years.isYearOfEra(t, i)) {
      return Meaning.NONE;
    }
    boolean first = isJoint(t, i + 1) && Years.isYearOfEra(t, i + 2) && Years.isEra(t, i + 3);
    if (first) {
      boolean falls = t.value(i) > t.value(i + 2);
      return falls == Years.isBefore(t, i + 3)
          ? Years.astronomical(t, i + 3, t.value(i))
          : Meaning.NONE;
    }
    boolean second =
        isJoint(t, i - 1)
            && Years.isYearOfEra(t, i - 2)
            && t.isWord(i - 3, "ad")
            && Years.isEra(t, i - 3)
            && t.value(i) > t.value(i - 2)
            && !Neighbours.isNounAfterDays(t, i + 1);
    return second ? t.value(i) : Meaning.NONE;
  }

  private static boolean isJoint(TimeTokens t, int i) {
    return t.isSign(i, '-')
        || t.isSign(i, '/')
        || t.isWord(i, "to")
        || t.isWord(i, "and")
        || t.isWord(i, "or");
  }

  private static @Nullable Expression rangeEnd(TimeTokens t, int i) {
    boolean joined =
        (t.isSign(i - 1, '-') || (t.isSign(i - 1, '/') && t.digits(i) == 1))
            && t.touchesNext(i - 1)
            && t.touchesNext(i - 2)
            && !t.isSign(i - 3, '-');
    boolean after =
        joined && isYear(t, i - 2) && isLaterYear(t, i - 2, i) && !Neighbours.isNumbered(t, i - 2);
    int hundreds = t.value(i - 2) / 100 * 100;
    int tens = t.digits(i) == 1 ? t.value(i - 2) % 100 / 10 * 10 : 0;
    return after
        ? Expression.of(i, i + 1, Point.year(hundreds + tens + t.value(i)), "date.year.range_end")
        : null;
  }

  /**
   * Whether a number is the end of a year's range written short: "1957-58", and "1904-5" of the
   * very next year, as other single digits are scores and sections.
   */
  static boolean isLaterYear(TimeTokens t, int year, int i) {
    if (!t.isNumber(i) || (t.touchesNext(i) && goesOn(t, i + 1))) {
      return false;
    }
    return t.digits(i) == 2
        ? t.value(i) > t.value(year) % 100
        : t.digits(i) == 1 && t.value(i) == t.value(year) % 10 + 1;
  }

  private static boolean goesOn(TimeTokens t, int i) {
    boolean sign = t.isSign(i, '-') || t.isSign(i, '/');
    boolean part = (t.isSign(i, '.') || t.isSign(i, ':')) && t.touchesNext(i) && t.isNumber(i + 1);
    return sign || part || t.isSign(i, '%');
  }

  private static @Nullable Expression decade(TimeTokens t, int i) {
    int from = t.isSign(i, '\'') && t.touchesNext(i) ? i + 1 : i;
    int start = -1;
    if (t.kind(from) == TimeTokens.Kind.DECADE && !Neighbours.possessive(t, i - 1)) {
      int value = t.value(from);
      if (t.digits(from) == 4 && value >= FIRST && value <= LAST) {
        if (value % 100 == 0 && value < FIRST_DECADE_OF_HUNDREDS) {
          return Expression.of(
              i, from + 1, Point.part(Grain.CENTURY, value / 100, Meaning.NONE), "date.century");
        }
        start = value;
      } else if (t.digits(from) == 2
          && (t.is(i - 1, Kind.ARTICLE)
              || t.is(i - 1, Kind.STAGE)
              || from > i
              || t.isWord(i - 1, "and")
              || t.isSign(i - 1, '-'))) {
        start = century(value);
      }
    } else if (t.is(i, Kind.TENS_PLURAL) && isCuedTens(t, i)) {
      TimeWord word = t.word(i);
      start = word == null ? -1 : 1900 + word.number();
    } else {
      int tens = t.isSign(i + 1, '-') ? i + 2 : i + 1;
      TimeWord century = t.word(i);
      boolean spoken =
          century != null
              && century.is(Kind.NUMBER)
              && century.number() >= 15
              && century.number() <= 20
              && t.is(tens, Kind.TENS_PLURAL);
      if (spoken) {
        return Expression.of(
            i,
            tens + 1,
            Point.part(Grain.DECADE, century.number() * 100 + t.word(tens).number(), Meaning.NONE),
            "date.decade");
      }
    }
    return start < 0
        ? null
        : Expression.of(i, from + 1, Point.part(Grain.DECADE, start, Meaning.NONE), "date.decade");
  }

  private static boolean isCuedTens(TimeTokens t, int i) {
    boolean joined = t.isWord(i - 1, "and") || t.isWord(i - 1, "or") || t.isWord(i - 1, "to");
    return t.is(i - 1, Kind.ARTICLE)
        || t.is(i - 1, Kind.STAGE)
        || (joined && (t.is(i - 2, Kind.TENS_PLURAL) || t.kind(i - 2) == TimeTokens.Kind.DECADE));
  }

  private static @Nullable Expression century(TimeTokens t, int i) {
    Amount ordinal = Numbers.ordinal(t, i);
    if (ordinal == null || !ordinal.isWhole() || ordinal.whole() < 1 || ordinal.whole() > 30) {
      return null;
    }
    int next = t.isSign(ordinal.next(), '-') ? ordinal.next() + 1 : ordinal.next();
    int to = next + 1;
    int word = next;
    if (!isCentury(t, next)) {
      // "the 18th and 19th centuries": the first one's word stands after the second
      Amount second = isJoint(t, next) ? Numbers.ordinal(t, next + 1) : null;
      if (second == null || !isCentury(t, second.next())) {
        return null;
      }
      word = second.next();
      to = ordinal.next();
    }
    Grain grain = t.isWord(word, "millennium") ? Grain.MILLENNIUM : Grain.CENTURY;
    boolean era = Years.isEra(t, word + 1);
    boolean before = era && Years.isBefore(t, word + 1);
    int number = before ? -ordinal.whole() : ordinal.whole() - 1;
    if (!before && ordinal.whole() > LAST_CENTURY) {
      return null;
    }
    return Expression.of(
        i,
        era && to > word ? word + 2 : to,
        Point.part(grain, number, Meaning.NONE),
        "date.century");
  }

  private static boolean isCentury(TimeTokens t, int i) {
    return t.isWord(i, "century") || t.isWord(i, "centuries") || t.isWord(i, "millennium");
  }

  private static @Nullable Expression year(TimeTokens t, int i) {
    int shortened = shortYear(t, i);
    if (shortened >= 0 && !t.touchesNext(i - 1) && !t.is(i + 2, Kind.UNITS)) {
      return Expression.of(
          i, i + 2, Point.part(Grain.YEAR, PointResolver.SHORT, shortened), "date.year.short");
    }
    Years.Match spoken = isCuedSpoken(t, i) ? Years.inWords(t, i) : null;
    if (spoken != null && !Neighbours.isCountedNoun(t, spoken.next())) {
      return Expression.of(i, spoken.next(), Point.year(spoken.year()), "date.year.words");
    }
    if (!isYear(t, i) || Neighbours.isCounted(t, i, USUAL)) {
      return null;
    }
    return Expression.of(i, i + 1, Point.year(t.value(i)), "date.year");
  }

  /** "in nineteen seventy-nine": without a preposition two numbers may just meet. */
  private static boolean isCuedSpoken(TimeTokens t, int i) {
    return t.isWord(i - 1, "in")
        || t.isWord(i - 1, "since")
        || t.isWord(i - 1, "by")
        || t.isWord(i - 1, "year");
  }
}
