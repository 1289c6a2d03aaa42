// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;

/**
 * What stands at the edges of a number and is part of it: a minus before it, the ending of an
 * ordinal after it, and the article that is the number one ({@code for an hour}).
 */
final class NumeralEdges {
  private NumeralEdges() {}

  /**
   * A minus before a number, as a word or a sign: {@code minus 5}, {@code -5}, but not {@code 3-5}.
   */
  static boolean isMinus(SentenceScan scan, int token) {
    if (scan.numberClass(token) == NumberClass.MINUS) {
      return startsNumber(scan, token + 1);
    }
    boolean sign = scan.is(token, '-') || scan.is(token, '−') || scan.is(token, '–');
    if (!sign || !scan.isDigits(token + 1) || scan.isDigits(token - 1)) {
      return false;
    }
    if (scan.adjacent(token)) {
      return scan.adjacent(token + 1) && !scan.isWord(token - 1);
    }
    return scan.adjacent(token + 1) || scan.isAny(token + 2, "degree", "degrees", "percent");
  }

  private static boolean startsNumber(SentenceScan scan, int token) {
    NumberClass c = scan.numberClass(token);
    return scan.isDigits(token)
        || c == NumberClass.SMALL
        || c == NumberClass.TEN
        || c == NumberClass.HUNDRED;
  }

  /** The ending of {@code 40th}. */
  static boolean isOrdinalSuffix(SentenceScan scan, int token) {
    return scan.is(token, "th") || (scan.adjacent(token) && scan.isAny(token, "st", "nd", "rd"));
  }

  /** {@code three times as many}, {@code five times its rate}; not {@code three times in May}. */
  static boolean multiplies(SentenceScan scan, int times) {
    int next = times + 1;
    return scan.is(times, "times")
        && (scan.isAny(next, "as", "more", "less", "the", "that", "what", "normal", "average")
            || scan.is(next, WordClass.POSSESSIVE)
            || isComparative(scan, next)
            || (scan.isWord(next) && scan.is(next + 1, "than")));
  }

  private static boolean isComparative(SentenceScan scan, int token) {
    return scan.isAny(
        token,
        "higher",
        "lower",
        "larger",
        "bigger",
        "greater",
        "smaller",
        "faster",
        "richer",
        "stronger",
        "likelier",
        "longer",
        "deadlier",
        "better",
        "worse",
        "over");
  }

  /** {@code for an hour}, {@code less than a year}, but not {@code a year ago}. */
  static boolean isLengthOfTime(SentenceScan scan, int article) {
    if (!scan.is(article + 1, WordClass.TIME)
        || !scan.isArticle(article)
        || scan.isAny(article + 1, "second", "minute")) {
      return false;
    }
    boolean measured =
        scan.isAny(
            article - 1, "for", "than", "nearly", "almost", "about", "over", "within", "under");
    boolean halves = scan.is(article + 2, "and") && scan.isAny(article + 3, "a", "half");
    boolean counted = scan.isAny(article + 2, "ago", "before", "earlier", "later", "of", "old");
    return (measured || halves) && !counted;
  }
}
