// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date as it stands after a month or a day: {@code 1979}, {@code '79}, {@code 44 BC},
 * {@code AD 64}, "nineteen seventy-nine", "two thousand and five". Years are astronomical: 44 BC is
 * -43.
 */
final class Years {
  private static final int CENTURY = 100;
  private static final int FIRST_SPOKEN = 11;
  private static final int LAST_SPOKEN = 20;
  private static final int MILLENNIUM = 2000;
  private static final int MOST_DIGITS = 4;
  private static final int EARLY_DIGITS = 3;

  /** A year and the token after it. */
  record Match(int year, int next) {}

  private Years() {}

  static @Nullable Match at(TimeTokens t, int i) {
    Match found = withEra(t, i);
    if (found != null) {
      return found;
    }
    if (YearGrammar.isYear(t, i)) {
      return new Match(t.value(i), i + 1);
    }
    int shortened = YearGrammar.shortYear(t, i);
    return shortened >= 0 ? new Match(shortened, i + 2) : spoken(t, i);
  }

  /** A year in words that counts nothing: not "by the spring two thousand men were at work". */
  private static @Nullable Match spoken(TimeTokens t, int i) {
    Match words = inWords(t, i);
    boolean counts =
        words != null
            && (Neighbours.isNounAfterDays(t, words.next())
                || Neighbours.isCountedNoun(t, words.next()));
    return counts ? null : words;
  }

  /** The year of "24 August 410": three digits that count nothing that follows. */
  static @Nullable Match early(TimeTokens t, int i) {
    boolean number = t.isNumber(i) && t.digits(i) == EARLY_DIGITS && t.value(i) >= CENTURY;
    if (!number
        || (t.kind(i + 1) == TimeTokens.Kind.SIGN && t.touchesNext(i) && goesOn(t, i + 1))) {
      return null;
    }
    boolean alone =
        switch (t.kind(i + 1)) {
          case SIGN -> !t.isSign(i + 1, '%');
          case END -> true;
          case WORD -> t.is(i + 1, Kind.ARTICLE) || isJoined(t, i + 1);
          default -> false;
        };
    return alone ? new Match(t.value(i), i + 1) : null;
  }

  /** "410.5", "410,000", "410-seat": the number is a part of something. */
  private static boolean goesOn(TimeTokens t, int sign) {
    return t.touchesNext(sign)
        && (t.isNumber(sign + 1) || t.kind(sign + 1) == TimeTokens.Kind.WORD);
  }

  private static boolean isJoined(TimeTokens t, int i) {
    return t.is(i, Kind.PREPOSITION) && !t.isWord(i, "of") && !t.isWord(i, "to");
  }

  /** {@code 44 BC}, {@code 79 AD}, {@code AD 64}; null without an era. */
  static @Nullable Match withEra(TimeTokens t, int i) {
    if (isYearOfEra(t, i) && isEra(t, i + 1)) {
      return new Match(astronomical(t, i + 1, t.value(i)), i + 2);
    }
    boolean first = t.isWord(i, "ad") && isEra(t, i) && isYearOfEra(t, i + 1);
    return first ? new Match(t.value(i + 1), i + 2) : null;
  }

  static boolean isEra(TimeTokens t, int i) {
    return t.is(i, Kind.ERA) && (t.isCapital(i) || t.length(i) > 2);
  }

  /** Whether a number can be a year where an era says so. */
  static boolean isYearOfEra(TimeTokens t, int i) {
    return t.isNumber(i) && t.digits(i) <= MOST_DIGITS && t.value(i) > 0;
  }

  static boolean isBefore(TimeTokens t, int era) {
    TimeWord word = t.word(era);
    return word != null && word.value().equals("BC");
  }

  /** The astronomical year: 1 BC is 0. */
  static int astronomical(TimeTokens t, int era, int year) {
    return isBefore(t, era) ? 1 - year : year;
  }

  /** "nineteen seventy-nine", "nineteen hundred and five", "two thousand and five". */
  static @Nullable Match inWords(TimeTokens t, int i) {
    if (!t.is(i, Kind.NUMBER)) {
      return null;
    }
    int century = number(t, i);
    if (century == 2 && t.isWord(i + 1, "thousand")) {
      Amount amount = Numbers.at(t, i);
      boolean year = amount != null && amount.isWhole() && amount.whole() < MILLENNIUM + CENTURY;
      return year ? new Match(amount.whole(), amount.next()) : null;
    }
    if (century < FIRST_SPOKEN || century > LAST_SPOKEN) {
      return null;
    }
    if (t.isWord(i + 1, "hundred")) {
      Amount amount = Numbers.at(t, i);
      return amount != null && amount.isWhole() && amount.whole() < MILLENNIUM + CENTURY
          ? new Match(amount.whole(), amount.next())
          : null;
    }
    int tens = number(t, i + 1);
    if (tens < 10 || tens >= CENTURY) {
      return null;
    }
    int unit = t.isSign(i + 2, '-') ? i + 3 : i + 2;
    boolean withUnit = tens >= 20 && number(t, unit) >= 1 && number(t, unit) < 10;
    return withUnit
        ? new Match(century * CENTURY + tens + number(t, unit), unit + 1)
        : new Match(century * CENTURY + tens, i + 2);
  }

  private static int number(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null && word.is(Kind.NUMBER) ? word.number() : 0;
  }
}
