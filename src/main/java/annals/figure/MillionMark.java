// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;

/**
 * Whether {@code m} beside a number is a million, not metres: {@code 1.5m handsets}, {@code 3m were
 * displaced}, {@code a population of 4m}. What is counted tells; what is measured in metres ({@code
 * 10m waves}, the 100m finals) does not count.
 */
final class MillionMark {
  private static final CountedNouns NOUNS = new CountedNouns();
  private static final int NAME_BEFORE = 3;

  private MillionMark() {}

  /** Whether the letter at a token, directly behind digits, is a million. */
  static boolean isMillion(SentenceScan scan, int mark) {
    if (!scan.is(mark, "m") || !scan.adjacent(mark) || scan.isMixedCase(mark)) {
      return false;
    }
    int next = mark + 1;
    boolean hyphen = scan.isHyphen(next) && scan.adjacent(next);
    if (hyphen) {
      return scan.isAny(next + 1, "strong", "member", "plus");
    }
    if (scan.adjacent(next) && !scan.isSymbol(next)) {
      return false;
    }
    boolean many = scan.isAny(next, "were", "are", "have");
    boolean among = scan.is(next, "of") && scan.isAny(next + 1, "them", "whom", "us", "those");
    return many || among || isNumberOfPeople(scan, mark) || counts(scan, mark);
  }

  /** {@code a population of 4m}. */
  private static boolean isNumberOfPeople(SentenceScan scan, int mark) {
    int number = numberStart(scan, mark);
    for (int i = number - 1; i >= number - NAME_BEFORE && scan.isWord(i); i--) {
      if (scan.isAny(i, "population", "audience", "crowd", "readership", "electorate")) {
        return true;
      }
    }
    return false;
  }

  private static int numberStart(SentenceScan scan, int mark) {
    int at = mark - 1;
    while (scan.isDigits(at - 1) || (scan.isSymbol(at - 1) && scan.adjacent(at))) {
      at--;
    }
    return at;
  }

  private static boolean counts(SentenceScan scan, int mark) {
    boolean one = scan.isAny(numberStart(scan, mark) - 1, "a", "an");
    CountedNouns.Phrase phrase = NOUNS.find(scan, mark + 1, false);
    return phrase != null
        && !one
        && phrase.from() == mark + 1
        && !scan.is(phrase.head(), WordClass.METRED)
        && !scan.is(phrase.head(), WordClass.VERB);
  }
}
