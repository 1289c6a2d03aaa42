// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.Cardinal;
import annals.number.Cardinal.Form;
import annals.number.Fractions;
import annals.number.NumberClass;
import annals.number.TokenWindow;
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

  /** "nineteen hundred and ninety-nine", and one more that would show that it goes on. */
  private static final int MOST_WORDS = 7;

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
    boolean spoken =
        t.numberClass(i + 1) == NumberClass.MAGNITUDE
            ? t.wordValue(i) * t.wordValue(i + 1) == MILLENNIUM
            : t.wordValue(i) >= FIRST_SPOKEN && t.wordValue(i) <= LAST_SPOKEN;
    if (!spoken || !t.is(i, Kind.NUMBER)) {
      return null;
    }
    Cardinal number = Cardinal.withoutOrdinals(new TokenWindow(t, i + MOST_WORDS), i);
    boolean counted =
        number.form() == Form.NUMBER
            && number.value() >= FIRST_SPOKEN * CENTURY
            && number.value() < MILLENNIUM + CENTURY
            && Fractions.andFraction(t, number.to()) == null;
    boolean pair = number.form() == Form.PAIR && !Double.isNaN(number.value());
    return counted || pair ? new Match((int) number.value(), number.to()) : null;
  }
}
