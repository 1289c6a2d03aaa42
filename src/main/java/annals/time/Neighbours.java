// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.number.NumberClass;
import annals.time.TimeWord.Kind;

/**
 * What stands beside a number and says that it is no date: a currency sign, a unit, a counted noun,
 * a version's dots, a score's colon. Kept apart from the grammar so that each refusal has a place.
 */
final class Neighbours {
  private static final int ROUND = 100;
  private static final int LONGEST_STREET = 4;

  private Neighbours() {}

  static boolean possessive(TimeTokens t, int i) {
    return t.is(i, Kind.POSSESSIVE);
  }

  /** Whether a word counts or measures: "people", "kg", "hours". */
  static boolean isCountedNoun(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return false;
    }
    return switch (word.kind()) {
      case COUNTED, UNITS, MERIDIEM, ZONE -> true;
      case NUMBER -> word.numberClass() == NumberClass.HUNDRED;
      default -> false;
    };
  }

  /** Whether a four-digit number counts, prices, measures or names something. */
  static boolean isCounted(TimeTokens t, int i, int usual) {
    boolean signBefore =
        t.isSign(i - 1, '$')
            || t.isSign(i - 1, '£')
            || t.isSign(i - 1, '€')
            || t.isSign(i - 1, '¥')
            || t.isSign(i - 1, '#')
            || t.isSign(i - 1, '+')
            || t.isSign(i - 1, '@')
            || t.isSign(i - 1, '№');
    boolean partOfNumber =
        t.touchesNext(i - 1)
            && (t.kind(i - 1) == TimeTokens.Kind.WORD
                || t.isSign(i - 1, '.')
                || t.isSign(i - 1, ',')
                || t.isSign(i - 1, ':')
                || t.isSign(i - 1, '_')
                || t.isSign(i - 1, '=')
                || (t.isSign(i - 1, '-') && !isRange(t, i - 2))
                || (t.isSign(i - 1, '/') && (!isRange(t, i - 2) || isPath(t, i - 2))));
    boolean goesOn =
        t.touchesNext(i)
            && ((t.kind(i + 1) == TimeTokens.Kind.WORD && !isGluedHeading(t, i + 1))
                || t.isSign(i + 1, '%')
                || t.isSign(i + 1, '_')
                || t.isSign(i + 1, '$')
                || t.isSign(i + 1, '€')
                || (t.isSign(i + 1, '-')
                    && t.touchesNext(i + 1)
                    && t.isNumber(i + 2)
                    && !YearGrammar.isYear(t, i + 2)
                    && t.digits(i + 2) != 2
                    && !YearGrammar.isLaterYear(t, i, i + 2))
                || (t.isSign(i + 1, ':') && t.touchesNext(i + 1) && t.isNumber(i + 2)));
    if (signBefore
        || partOfNumber
        || goesOn
        || isCode(t, i)
        || t.isSign(i + 1, '%')
        || t.isSign(i + 1, '°')) {
      return true;
    }
    boolean troops = t.is(i + 1, Kind.COUNTED) && isYearBeforePeople(t, i);
    if ((isCountedNoun(t, i + 1) && !troops)
        || isNumbered(t, i)
        || isAddress(t, i)
        || isScore(t, i)) {
      return true;
    }
    boolean about = t.is(i - 1, Kind.APPROXIMATE) && isCued(t, i - 2);
    boolean cued = about || isCued(t, i - 1);
    if (t.looksPlural(i + 1) && !troops && !isYearBeforePlural(t, i)) {
      return true;
    }
    return t.value(i) < usual && !cued;
  }

  /** "on one day in 1972 soldiers fired": so many soldiers would be told with a round number. */
  private static boolean isYearBeforePeople(TimeTokens t, int i) {
    boolean in = t.isWord(i - 1, "in") || t.isWord(i - 1, "since");
    return in && t.looksPlural(i + 1) && t.value(i) % ROUND != 0;
  }

  /** "the 1990 elections", "In 1990 troops came"; but "in 1800 houses", "a crowd of 1800 cars". */
  private static boolean isYearBeforePlural(TimeTokens t, int i) {
    if (t.is(i + 1, Kind.NAME_NOUN)) {
      return isCued(t, i - 1);
    }
    TimeWord word = t.word(i - 1);
    if (word == null || word.is(Kind.APPROXIMATE)) {
      return false;
    }
    boolean round = t.value(i) % ROUND == 0;
    boolean opens = i == 1 && word.is(Kind.PREPOSITION);
    boolean named = word.is(Kind.STAGE) || word.is(Kind.MONTH) || word.is(Kind.SEASON);
    if (t.isWord(i - 1, "of")) {
      boolean part = t.is(i - 2, Kind.SEASON) || t.is(i - 2, Kind.MONTH) || t.is(i - 2, Kind.UNIT);
      boolean event = t.is(i - 2, Kind.NAME_NOUN);
      boolean definite = t.isWord(i - 3, "the") || t.isWord(i - 4, "the");
      return part || event || (definite && !round);
    }
    boolean in = t.isWord(i - 1, "in") || t.isWord(i - 1, "since") || t.isWord(i - 1, "by");
    return opens || named || word.is(Kind.ARTICLE) || (in && !round);
  }

  /** "Flight 1989", "No. 1975", "the Russell 2000 index": the number is a name. */
  static boolean isNumbered(TimeTokens t, int i) {
    if (isWord(t, i + 1, "index") && t.isCapital(i - 1) && t.word(i - 1) == null) {
      return true;
    }
    int noun = t.isSign(i - 1, '.') ? i - 2 : i - 1;
    TimeWord word = t.word(noun);
    if (word == null || !word.is(Kind.IDENTIFIER)) {
      return false;
    }
    return noun == i - 1 || word.word().length() <= 2;
  }

  /** "1945 Long Road": a number, one to three capital words, a street. */
  private static boolean isAddress(TimeTokens t, int i) {
    for (int at = i + 1; at <= i + LONGEST_STREET && t.isCapital(at); at++) {
      if (at > i + 1 && t.is(at, Kind.STREET)) {
        return true;
      }
    }
    return false;
  }

  /** "by 1900 votes to 1200", "of the 2000 were", "about 1950 of the". */
  private static boolean isScore(TimeTokens t, int i) {
    boolean second = t.isWord(i - 1, "to") && t.is(i - 2, Kind.COUNTED) && t.isNumber(i - 3);
    boolean told = t.isWord(i - 1, "the") && isVerb(t, i + 1);
    boolean some = t.is(i - 1, Kind.APPROXIMATE) && isAmount(t, i);
    return second || told || some;
  }

  private static boolean isVerb(TimeTokens t, int i) {
    return t.is(i, Kind.PAST_CUE) || t.isWord(i, "are");
  }

  /** Whether what follows a number says that it is one: "1950 of the men", "1950 were". */
  static boolean isAmount(TimeTokens t, int i) {
    return t.isWord(i + 1, "of") || isVerb(t, i + 1) || t.looksPlural(i + 1);
  }

  /**
   * Whether a noun follows the days of a list, so that the last one counts it: "on April 17, 20
   * men".
   */
  static boolean isNounAfterDays(TimeTokens t, int i) {
    if (t.kind(i) != TimeTokens.Kind.WORD) {
      return t.isSign(i, '%') || t.isSign(i, '-');
    }
    TimeWord word = t.word(i);
    return word == null
        || switch (word.kind()) {
          case PREPOSITION, PAST_CUE, FUTURE_CUE, PRESENT_CUE, ARTICLE, AT, DIRECTION -> false;
          case RELATIVE, EACH, DAY_WORD, WEEKDAY, PRONOUN -> false;
          default -> true;
        };
  }

  /** "2012-13-45", "2012/44/30": one number too many for a range of years. */
  private static boolean isCode(TimeTokens t, int i) {
    int sign = t.value(i + 1);
    return t.kind(i + 1) == TimeTokens.Kind.SIGN
        && (sign == '-' || sign == '/' || sign == '.')
        && t.touchesNext(i)
        && t.touchesNext(i + 1)
        && t.isNumber(i + 2)
        && t.touchesNext(i + 2)
        && t.kind(i + 3) == TimeTokens.Kind.SIGN
        && t.value(i + 3) == sign
        && t.isNumber(i + 4);
  }

  /** "example.org/2018", "c/2018": the word before the slash is a part of an address. */
  private static boolean isPath(TimeTokens t, int i) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.touchesNext(i - 1)
        && (t.isSign(i - 1, '.') || t.isSign(i - 1, '/') || t.isSign(i - 1, '-'));
  }

  private static boolean isRange(TimeTokens t, int i) {
    return YearGrammar.isYear(t, i) || (t.kind(i) == TimeTokens.Kind.WORD);
  }

  private static boolean isCued(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return t.isSign(i, '(') || t.isSign(i, '-') || isListed(t, i);
    }
    return switch (word.kind()) {
      case STAGE, RELATIVE, SEASON, MONTH, ARTICLE -> true;
      case PREPOSITION ->
          !word.word().equals("at")
              && !word.word().equals("with")
              && !word.word().equals("for")
              && !word.word().equals("than");
      case DIRECTION -> word.word().equals("before") || word.word().equals("after");
      case UNIT -> word.word().equals("year");
      case UNITS -> word.word().equals("years");
      default -> false;
    };
  }

  /** "1315, 1316 and 1317": a number after a year and a comma that is a little greater. */
  private static boolean isListed(TimeTokens t, int comma) {
    boolean year = t.isSign(comma, ',') && YearGrammar.isYear(t, comma - 1);
    int more = t.value(comma + 1) - t.value(comma - 1);
    return year && more > 0 && more < ROUND;
  }

  /** Whether a word is the given one, in any case, be it in the lexicon or not. */
  static boolean isWord(TimeTokens t, int i, String lower) {
    if (t.kind(i) != TimeTokens.Kind.WORD || t.length(i) != lower.length()) {
      return false;
    }
    for (int c = 0; c < lower.length(); c++) {
      if (TimeWords.lower(t.text().charAt(t.start(i) + c)) != lower.charAt(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isHours(TimeTokens t, int i) {
    return t.isWord(i, "hours");
  }

  /** Whether a number is a price or the rest of a year: "$5", "'79". */
  static boolean isPriceOrYear(TimeTokens t, int i) {
    boolean money = t.isSign(i - 1, '$') || t.isSign(i - 1, '£') || t.isSign(i - 1, '€');
    return money || (t.isSign(i - 1, '\'') && t.touchesNext(i - 1) && t.isNumber(i));
  }

  /** "1931-1933The club": a scraper lost the line break after a heading. */
  private static boolean isGluedHeading(TimeTokens t, int i) {
    return t.length(i) > 1
        && t.isCapital(i)
        && Character.isLowerCase(t.text().charAt(t.start(i) + 1));
  }
}
