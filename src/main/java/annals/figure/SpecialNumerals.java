// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.Fractions;
import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Numerals that no digit or number word begins: {@code many}, {@code several hundred}, {@code
 * hundreds of thousands}, {@code a dozen}, {@code both}, {@code a couple of}, {@code half a
 * million}, {@code a third of}, {@code twice}.
 */
final class SpecialNumerals {
  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  private SpecialNumerals() {}

  /** The numeral at a token; null where there is none of this kind. */
  static @Nullable Numeral read(SentenceScan scan, int token) {
    boolean article = scan.is(token, "a") || scan.is(token, "an");
    int at = article ? token + 1 : token;
    return switch (scan.numberClass(at)) {
      case PLURAL -> article ? null : plural(scan, at);
      case DOZEN -> new Numeral(token, at + 1, scan.wordValue(at), Shape.WORDS);
      case COUPLE ->
          isLarge(scan, at + 1)
              ? large(scan, token, at + 1, scan.wordValue(at))
              : scan.is(at + 1, "of") || scan.is(at + 1, "more")
                  ? new Numeral(token, at + 1, scan.wordValue(at), Shape.WORDS)
                  : null;
      case INDEFINITE -> article ? null : indefinite(scan, token, at);
      case FEW -> indefinite(scan, token, at);
      case BOTH -> new Numeral(token, at + 1, scan.wordValue(at), Shape.WORDS);
      case TIMES ->
          scan.is(at, "once") || isOccasions(scan, at)
              ? null
              : new Numeral(token, at + 1, scan.wordValue(at), Shape.TIMES);
      case DECADE ->
          !article && DecadesOfLife.isOwned(scan, token)
              ? new Numeral(token, token + 1, scan.wordValue(token), Shape.WORDS)
              : null;
      case TIMES_VERB -> article ? null : TimesVerbs.read(scan, token);
      case HALF -> half(scan, token, at);
      case QUARTER -> quarter(scan, token, at);
      case ORDINAL ->
          article
                  && scan.wordValue(at) > 2
                  && (scan.is(at + 1, "of") || isShareAlone(scan, token, at))
              ? fraction(scan, token, at, 1 / scan.wordValue(at))
              : null;
      default -> null;
    };
  }

  /** {@code they met twice}: so often, which multiplies nothing. */
  private static boolean isOccasions(SentenceScan scan, int at) {
    int next = at + 1;
    boolean multiplies =
        scan.is(next, WordClass.DETERMINER)
            || scan.is(next, WordClass.POSSESSIVE)
            || scan.isAny(next, "as", "more", "per")
            || scan.is(at - 1, "than");
    return scan.isAny(at, "twice", "thrice") && !multiplies;
  }

  private static @Nullable Numeral plural(SentenceScan scan, int token) {
    double value = scan.wordValue(token);
    int to = token + 1;
    boolean product = false;
    while (scan.is(to, "of") && scan.numberClass(to + 1) == NumberClass.PLURAL) {
      value *= scan.wordValue(to + 1);
      to += 2;
      product = true;
    }
    boolean alone = !product && (scan.is(token, "tens") || scan.is(token, "scores"));
    return (alone && !scan.is(to, "of")) || (scan.is(token, "tens") && !product)
        ? null
        : new Numeral(token, to, value, Shape.VAGUE);
  }

  private static @Nullable Numeral indefinite(SentenceScan scan, int from, int at) {
    int next = at + 1;
    if (isLarge(scan, next)) {
      return large(scan, from, next, 1);
    }
    return new Numeral(from, next, Double.NaN, Shape.INDEFINITE);
  }

  private static boolean isLarge(SentenceScan scan, int token) {
    NumberClass c = scan.numberClass(token);
    return c == NumberClass.HUNDRED || c == NumberClass.MAGNITUDE || c == NumberClass.DOZEN;
  }

  /** {@code several hundred thousand}, {@code a couple hundred}: at least so many. */
  private static Numeral large(SentenceScan scan, int from, int token, double factor) {
    double value = factor;
    int to = token;
    while (isLarge(scan, to)) {
      value *= scan.wordValue(to++);
    }
    return new Numeral(from, to, value, Shape.VAGUE);
  }

  private static @Nullable Numeral half(SentenceScan scan, int from, int at) {
    NumberClass before = scan.numberClass(from - 1);
    boolean period =
        before == NumberClass.ORDINAL
            || (scan.isHyphen(from - 1) && scan.numberClass(from - 2) == NumberClass.ORDINAL)
            || scan.is(from - 1, "other")
            || scan.is(from - 1, "latter")
            || scan.is(from - 1, "better");
    boolean division = scan.is(from - 1, "in") && from == at && !scan.isWord(at + 1);
    return period || division || isHalfOfAName(scan, at) ? null : fraction(scan, from, at, HALF);
  }

  /** {@code half-time}, {@code half-brother}, {@code half time}; not {@code half-hour}. */
  private static boolean isHalfOfAName(SentenceScan scan, int half) {
    int next = half + 1;
    if (!scan.isHyphen(next) || !scan.adjacent(next)) {
      return scan.isAny(next, "time", "hearted", "brother", "sister", "way");
    }
    return scan.isWord(next + 1)
        && !scan.is(next + 1, WordClass.TIME)
        && scan.numberClass(next + 1) == NumberClass.NONE
        && !scan.isAny(
            next + 1, "mile", "acre", "inch", "a", "an", "tonne", "ton", "litre", "pint");
  }

  private static @Nullable Numeral quarter(SentenceScan scan, int from, int at) {
    boolean large = scan.numberClass(at + 1) == NumberClass.MAGNITUDE;
    boolean part =
        from < at && (scan.isAny(at + 1, "of", "century") || scan.isAny(from - 1, "by", "than"));
    return large || part ? fraction(scan, from, at, QUARTER) : null;
  }

  /** {@code fell by a third}, {@code more than a fifth in May}; not {@code by a third party}. */
  private static boolean isShareAlone(SentenceScan scan, int article, int at) {
    boolean compared =
        scan.isAny(article - 1, "by", "than", "nearly", "almost", "about", "over", "roughly");
    boolean endsThere =
        !scan.isWord(at + 1)
            || scan.is(at + 1, WordClass.PREPOSITION)
            || scan.is(at + 1, WordClass.CONJUNCTION)
            || scan.is(at + 1, WordClass.PERIOD);
    return compared && endsThere && !scan.isHyphen(at + 1);
  }

  private static Numeral fraction(SentenceScan scan, int from, int at, double value) {
    return Fractions.ofMagnitude(scan, new Numeral(from, at + 1, value, Shape.FRACTION));
  }
}
