// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.NumberClass;
import annals.figure.Vocabulary.WordClass;

/**
 * {@code one} as a pronoun ({@code the one}, {@code which one}, {@code one another}) and {@code
 * both} as a conjunction ({@code both he and she}), which count nothing.
 */
final class Pronouns {
  private static final int CONJUNCTION_WORDS = 4;

  private final SentenceScan scan;

  Pronouns(SentenceScan scan) {
    this.scan = scan;
  }

  /** {@code the one}, {@code which one}, {@code that one is}; {@code one of them} counts. */
  boolean isPronoun(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    boolean marked =
        scan.is(from - 1, WordClass.DETERMINER)
            || scan.is(from - 1, "which")
            || (scan.isWord(from - 1)
                && !scan.is(from - 1, WordClass.PREPOSITION)
                && scan.numberClass(from - 1) == NumberClass.NONE
                && scan.isSymbol(to)
                && ".,;!?".indexOf(scan.first(to)) >= 0)
            || scan.is(to, "another")
            || scan.is(from - 1, "number")
            || scan.isAny(to, "that", "who", "which")
            || (scan.isHyphen(to) && scan.is(to + 1, "on"))
            || (scan.isHyphen(from - 1) && scan.is(from - 2, "on"))
            || scan.is(to, WordClass.MODAL)
            || scan.is(from - 1, "by")
            || scan.is(to, "by")
            || (scan.is(from - 1, "at") && scan.isAny(to, "point", "time", "stage"));
    boolean of = scan.is(to, "of") && !scan.is(from - 1, "which");
    return marked && quantity.unit() == null && !of;
  }

  /** {@code both} at the token before, and an {@code and} soon after it. */
  boolean bothAnd(int to) {
    for (int i = to; scan.isWord(i) && i < to + CONJUNCTION_WORDS; i++) {
      if (scan.is(i, "and")) {
        return true;
      }
    }
    return false;
  }
}
