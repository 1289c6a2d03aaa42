// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;
import java.util.Set;

/**
 * What stands beside a number and says that it is no date: a currency sign, a unit, a counted noun,
 * a version's dots, a score's colon. Kept apart from the grammar so that each refusal has a place.
 */
final class Neighbours {
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "your", "our");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "troops",
          "police",
          "million",
          "billion",
          "percent",
          "per",
          "km",
          "kg",
          "miles",
          "m",
          "ft",
          "mm",
          "cm",
          "sq",
          "square",
          "votes",
          "personnel",
          "cattle",
          "meters",
          "metres",
          "tonnes",
          "tons",
          "feet",
          "rpm",
          "mah",
          "mhz",
          "pm",
          "am",
          "hours",
          "gmt",
          "utc",
          "block",
          "words",
          "calories",
          "px",
          "x");

  private Neighbours() {}

  static boolean possessive(TimeTokens t, int i) {
    return isOneOf(t, i, POSSESSIVES);
  }

  private static boolean isOneOf(TimeTokens t, int i, Set<String> words) {
    if (t.kind(i) != TimeTokens.Kind.WORD || t.length(i) > 12) {
      return false;
    }
    return words.contains(lower(t, i));
  }

  /** The lower-cased characters of a token. */
  static String lower(TimeTokens t, int i) {
    var word = new StringBuilder(t.length(i));
    for (int c = t.start(i); c < t.end(i); c++) {
      word.append(TimeWords.lower(t.text().charAt(c)));
    }
    return word.toString();
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
    if (isOneOf(t, i + 1, PEOPLE) || t.is(i + 1, Kind.UNITS) || t.isWord(i + 1, "hundred")) {
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

  static boolean isWord(TimeTokens t, int i, String lower) {
    return t.kind(i) == TimeTokens.Kind.WORD
        && t.length(i) == lower.length()
        && lower(t, i).equals(lower);
  }

  static boolean isHours(TimeTokens t, int i) {
    return t.isWord(i, "hours");
  }

  /** Whether a number is a price or the rest of a year: "$5", "'79". */
  static boolean isPriceOrYear(TimeTokens t, int i) {
    boolean money = t.isSign(i - 1, '$') || t.isSign(i - 1, '£') || t.isSign(i - 1, '€');
    return money || (t.isSign(i - 1, '\'') && t.touchesNext(i - 1) && t.isNumber(i));
  }

  /** "1956-1960The split": a scraper lost the line break after a heading. */
  private static boolean isGluedHeading(TimeTokens t, int i) {
    return t.length(i) > 1
        && t.isCapital(i)
        && Character.isLowerCase(t.text().charAt(t.start(i) + 1));
  }
}
