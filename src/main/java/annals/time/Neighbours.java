// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;

/**
 * What stands beside a number and says that it is no date: a currency sign, a unit, a counted noun,
 * a version's dots, a score's colon. Kept apart from the grammar so that each refusal has a place.
 */
final class Neighbours {
  private Neighbours() {}

  static boolean possessive(TimeTokens t, int i) {
    return t.is(i, Kind.POSSESSIVE);
  }

  /** Whether a word counts or measures: "people", "kg", "hours". */
  private static boolean isCountedNoun(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return false;
    }
    return switch (word.kind()) {
      case COUNTED, UNITS, MERIDIEM, ZONE -> true;
      case NUMBER -> word.word().equals("hundred");
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
                || (t.isSign(i - 1, '/') && !isRange(t, i - 2)));
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
                    && t.digits(i + 2) != 2)
                || (t.isSign(i + 1, ':') && t.touchesNext(i + 1) && t.isNumber(i + 2)));
    if (signBefore
        || partOfNumber
        || goesOn
        || isCode(t, i)
        || t.isSign(i + 1, '%')
        || t.isSign(i + 1, '°')) {
      return true;
    }
    if (isCountedNoun(t, i + 1)) {
      return true;
    }
    boolean cued = isCued(t, i - 1);
    if (t.value(i) < usual) {
      return !cued || t.looksPlural(i + 1);
    }
    return !cued && t.looksPlural(i + 1);
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

  private static boolean isRange(TimeTokens t, int i) {
    return YearGrammar.isYear(t, i) || (t.kind(i) == TimeTokens.Kind.WORD);
  }

  private static boolean isCued(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return t.isSign(i, '(') || t.isSign(i, '-');
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
