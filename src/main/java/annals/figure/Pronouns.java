// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;

/**
 * {@code one} as a pronoun ({@code the one}, {@code which one}, {@code one another}, {@code one of
 * them}) and as an adverb ({@code one day it will}), {@code both} as a conjunction ({@code both he
 * and she}): they count nothing.
 */
final class Pronouns {
  private static final int CONJUNCTION_WORDS = 4;

  private final SentenceScan scan;

  Pronouns(SentenceScan scan) {
    this.scan = scan;
  }

  /** {@code the one}, {@code which one}, {@code that one is}, {@code one of them}. */
  boolean isPronoun(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    if (quantity.unit() == null && scan.is(to, "of")) {
      return true;
    }
    if (quantity.kind() == FigureKind.DURATION && isSomeDay(from, to)) {
      return true;
    }
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
    return marked && quantity.unit() == null;
  }

  /** {@code one day}, {@code one night} as a time, with nothing before it that measures. */
  private boolean isSomeDay(int from, int to) {
    boolean day = scan.isAny(to - 1, "day", "night", "week", "year", "month") && to == from + 2;
    boolean measured =
        scan.is(from - 1, WordClass.PREPOSITION)
            || scan.is(from - 1, WordClass.DETERMINER)
            || scan.isAny(from - 1, "only", "just", "least", "last", "lasts", "lasted", "take")
            || scan.isAny(from - 1, "took", "takes", "almost", "nearly", "spent", "least", "was");
    boolean counted =
        scan.isAny(to, "ago", "later", "earlier", "before", "after", "old", "of", "in", "long", "a")
            || scan.isHyphen(from + 1);
    return day && !measured && !counted;
  }

  /** {@code both he and she}, {@code both sides}: a conjunction, or a manner of speaking. */
  boolean isConjunction(int afterBoth) {
    if (scan.isAny(afterBoth, "of", "sides", "ways", "directions", "ends", "hands", "occasions")) {
      return true;
    }
    for (int i = afterBoth; scan.isWord(i) && i < afterBoth + CONJUNCTION_WORDS; i++) {
      if (scan.is(i, "and")) {
        return true;
      }
    }
    return false;
  }
}
