// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.regex.Pattern;

/**
 * What stands beside a name of two words or more and says that a person bears it: an age behind it
 * ({@code Tyrese Hill, 22, was held}), an office before it ({@code its president, Nana Akufo-Addo,
 * spoke}).
 */
final class Introductions {
  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");
  private static final int LONGEST_HONORIFIC = 4; // mrs, prof: names in lists follow them too

  private Introductions() {}

  static boolean isOfPerson(NameTokens words, NameFeatures features, int first, int end) {
    boolean body = (features.flags(end - 1) & LexiconFlags.ORGANIZATION_HEAD) != 0;
    return end - first >= 2
        && !body
        && (isAge(words, end) || isAfterOffice(words, features, first, end));
  }

  private static boolean isAge(NameTokens words, int comma) {
    int number = comma + 1;
    return words.is(comma, ',')
        && words.hasDigit(number)
        && AGE.matcher(words.text(number)).matches()
        && (number + 1 == words.size() || words.is(number + 1, ',') || words.is(number + 1, '.'));
  }

  private static boolean isAfterOffice(
      NameTokens words, NameFeatures features, int first, int end) {
    int office = first - 2;
    return office > 0
        && words.is(first - 1, ',')
        && !words.isCapital(office)
        && words.end(office) - words.start(office) > LONGEST_HONORIFIC
        && (features.flags(office) & LexiconFlags.TITLE) != 0
        && (end == words.size() || words.is(end, ',') || words.is(end, '.'));
  }

  /**
   * {@code Paris Malloy and Sydney Trent}: beside a person, a given name that is a city too and a
   * surname that heads no place.
   */
  static boolean isNamedAsPlace(NameTokens words, NameFeatures features, int first, int end) {
    if (end != first + 2 || !words.isCapital(first) || !words.isCapital(first + 1)) {
      return false;
    }
    int given = LexiconFlags.GIVEN | LexiconFlags.FIRST_NAME;
    int other = LexiconFlags.PLACE_HEAD | LexiconFlags.ORGANIZATION_HEAD | LexiconFlags.FUNCTION;
    int surname = LexiconFlags.SURNAME | LexiconFlags.CENSUS_SURNAME;
    return (features.flags(first) & given) != 0
        && (features.flags(first + 1) & other) == 0
        && (features.flags(first + 1) & surname) != 0;
  }
}
