// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;

/**
 * Whether {@code m} beside a number is a million, not metres: {@code 1.5m handsets}, {@code 3m were
 * displaced}, {@code a city of 4m}. What is counted tells, beside the number or anywhere in the
 * sentence: {@code users rose to 1.8m from 1.2m}. What is measured in metres ({@code 10m waves},
 * the 100m finals) does not count, nor does a number with a word of length beside it.
 */
final class MillionMark {
  private static final CountedNouns NOUNS = new CountedNouns();
  private static final int NAME_BEFORE = 3;

  private MillionMark() {}

  /** Whether the letter at a token, directly behind digits, is a million. */
  static boolean isMillion(SentenceScan scan, int mark) {
    if (!isMark(scan, mark)) {
      return false;
    }
    int next = mark + 1;
    if (scan.isHyphen(next) && scan.adjacent(next)) {
      return scan.isAny(next + 1, "strong", "member", "plus");
    }
    return isOfMany(scan, mark) || (!isLength(scan, mark) && isAmongMany(scan, mark));
  }

  private static boolean isMark(SentenceScan scan, int mark) {
    int next = mark + 1;
    boolean glued = scan.adjacent(next) && !scan.isSymbol(next) && !scan.isHyphen(next);
    return scan.is(mark, "m")
        && scan.adjacent(mark)
        && scan.isDigits(mark - 1)
        && !scan.isMixedCase(mark)
        && !glued;
  }

  /** Whether the words beside it say so. */
  private static boolean isOfMany(SentenceScan scan, int mark) {
    int next = mark + 1;
    boolean many =
        scan.isAny(next, "were", "are", "have", "who", "more", "fewer")
            || scan.is(next, WordClass.TURNOUT);
    boolean among = scan.is(next, "of") && scan.isAny(next + 1, "them", "whom", "us", "those");
    return many || among || isNumberOf(scan, mark) || counts(scan, mark);
  }

  /** {@code a population of 4m}, {@code the city of 9m}, {@code a budget of 35m}. */
  private static boolean isNumberOf(SentenceScan scan, int mark) {
    int number = numberStart(scan, mark);
    for (int i = number - 1; i >= number - NAME_BEFORE && scan.isWord(i); i--) {
      if (scan.is(i, WordClass.POPULACE)) {
        return true;
      }
    }
    boolean city = scan.is(number - 1, "of") && scan.is(number - 2, WordClass.INHABITED);
    return city || isAmount(scan, number);
  }

  /** {@code a budget of 35m}, {@code losses were 30m}, {@code paid 30m}: money of no currency. */
  private static boolean isAmount(SentenceScan scan, int number) {
    boolean linked = scan.isAny(number - 1, "of", "at") || scan.is(number - 1, WordClass.AUXILIARY);
    return scan.isAny(number - 1, "paid", "worth", "cost", "costs")
        || (linked && scan.is(number - 2, WordClass.MONEY));
  }

  /** {@code 1.8m high}, {@code a depth of 30m}, {@code the 100m}. */
  private static boolean isLength(SentenceScan scan, int mark) {
    int number = numberStart(scan, mark);
    boolean race = scan.is(number - 1, "the") && number == mark - 1;
    return race
        || scan.is(mark + 1, WordClass.LENGTH)
        || scan.is(number - 2, WordClass.LENGTH)
        || scan.is(mark + 1, "of")
        || scan.is(mark + 1, WordClass.METRED);
  }

  /**
   * Whether it is compared with another such million, or a level of people or goods that the
   * sentence names: {@code sales came to 1.8m}; not {@code people stood 3m from the door}.
   */
  private static boolean isAmongMany(SentenceScan scan, int mark) {
    int before = numberStart(scan, mark) - 1;
    boolean level = scan.isAny(before, "to", "from", "by", "at", "with", "than");
    boolean crowd = false;
    for (int i = 0; i < before; i++) {
      boolean populace = scan.is(i, WordClass.POPULACE);
      if ((level && crowd && isMove(scan, i))
          || (populace && (level || scan.is(before, WordClass.AUXILIARY)))) {
        return true;
      }
      crowd |= scan.is(i, WordClass.CROWD);
    }
    return (level || scan.isAny(before, "and", "or")) && isBesideOther(scan, mark);
  }

  private static boolean isBesideOther(SentenceScan scan, int mark) {
    for (int i = 0; i < scan.size(); i++) {
      if (i != mark && isMark(scan, i) && isOfMany(scan, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is counted changes or comes to something by a word. */
  private static boolean isMove(SentenceScan scan, int token) {
    return scan.isAny(token, "came", "comes", "stood", "stands", "amounted", "compared")
        || scan.is(token, WordClass.UP)
        || scan.is(token, WordClass.DOWN);
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
        && !scan.is(phrase.head(), WordClass.LENGTH)
        && !scan.is(phrase.head(), WordClass.VERB);
  }
}
