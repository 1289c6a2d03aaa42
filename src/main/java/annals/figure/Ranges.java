// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a range: {@code 20 to 30}, {@code 8-10}, {@code between 18 and 24}, {@code $10
 * to $15 billion}. A magnitude of the right end is the left end's too where that has none and would
 * else be the larger. Refused where the left end looks like a year, and where the numbers fall
 * ({@code 3-2} is a score).
 */
final class Ranges {
  /** Both ends and the token after the range. */
  record Range(double low, double high, int to) {}

  private static final double FIRST_YEAR = 1500;
  private static final double LAST_YEAR = 2100;

  /** After a verb of change, ends further apart than this are an amount and a level. */
  private static final double WIDEST = 8;

  /** Likewise behind "by": {@code rose by 9 to 66}, not {@code rose by 2 to 3 percent}. */
  private static final double WIDEST_BY = 2.5;

  /** Below this a number has the scale of the other end: {@code by 4 to 19 million}. */
  private static final double SMALLEST_ALONE = 1000;

  private Ranges() {}

  static @Nullable Range read(Units units, SentenceScan scan, Numeral left, boolean money) {
    boolean ordinal = left.shape() == Shape.ORDINAL;
    boolean countable =
        left.shape() == Shape.PLAIN
            || left.shape() == Shape.DIGITS
            || left.shape() == Shape.WORDS
            || left.shape() == Shape.FRACTION
            || ordinal;
    if (!countable) {
      return null;
    }
    int at = left.to();
    Phrases.Match<UnitEntry> unit = units.after(scan, at);
    boolean own = unit != null && (unit.meaning().isMoney() || isPercent(unit.meaning()));
    int next = connector(scan, left, own && unit != null ? unit.token() : at);
    if (next < 0) {
      return null;
    }
    boolean percent = own && unit != null && isPercent(unit.meaning());
    next = scan.is(next, "the") && ordinal ? next + 1 : next;
    Phrases.Match<UnitEntry> currency = units.before(scan, next);
    if (currency != null && scan.isDigits(currency.token())) {
      if (!money) {
        return null;
      }
      next = currency.token();
    } else if ((scan.isDash(next) && scan.isDigits(next + 1)) || isModifier(scan, next)) {
      next = isModifier(scan, next) ? next + 1 : next;
    }
    Numeral right = NumeralParser.read(scan, next, money);
    if (right == null || !right.isPresent() || (right.shape() == Shape.ORDINAL) != ordinal) {
      return null;
    }
    if (own && percent != isPercentAt(units, scan, right.to())) {
      return null;
    }
    double low = left.value();
    NumberClass last = scan.numberClass(right.to() - 1);
    boolean magnitude = last == NumberClass.MAGNITUDE || last == NumberClass.SUFFIX;
    boolean scaled =
        scan.numberClass(left.to() - 1) == NumberClass.MAGNITUDE
            || scan.numberClass(left.to() - 1) == NumberClass.SUFFIX;
    if (magnitude && !scaled && low < right.value() / scan.wordValue(right.to() - 1)) {
      low *= scan.wordValue(right.to() - 1);
    }
    boolean years =
        left.shape() == Shape.PLAIN
            && isYear(low)
            && isYear(right.value())
            && right.shape() == Shape.PLAIN;
    boolean shared = magnitude && !scaled && left.value() < SMALLEST_ALONE;
    boolean by = isBy(scan, left) && !(isPercentAt(units, scan, right.to()) && !own) && !shared;
    boolean moved =
        (rises(scan, left.from()) && right.value() > low * WIDEST)
            || (by && right.value() > low * WIDEST_BY);
    return low < right.value() && !years && !moved
        ? new Range(low, right.value(), right.to())
        : null;
  }

  private static boolean isPercent(UnitEntry unit) {
    return unit.kind() == Figure.FigureKind.PERCENT;
  }

  private static boolean isPercentAt(Units units, SentenceScan scan, int token) {
    Phrases.Match<UnitEntry> unit = units.after(scan, token);
    return unit != null && isPercent(unit.meaning());
  }

  private static boolean isModifier(SentenceScan scan, int token) {
    return scan.is(token, "about") || scan.is(token, "around") || scan.is(token, "nearly");
  }

  private static boolean isYear(double value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** The token after what joins the ends; -1 where nothing does. */
  private static int connector(SentenceScan scan, Numeral left, int at) {
    int before = left.from() - 1;
    before = scan.is(before, "the") ? before - 1 : before;
    before = isModifier(scan, before) || scan.isSymbol(before) ? before - 1 : before;
    boolean between = scan.is(before, "between");
    if (scan.is(at, "and")) {
      return between ? at + 1 : -1;
    }
    if (scan.is(at, "to") && isTally(scan, before)) {
      return -1;
    }
    if (scan.is(at, "to") || scan.is(at, "through") || scan.is(at, '~') || scan.is(at, '∼')) {
      boolean changed = scan.is(at, "to") && scan.is(before, "from") && rises(scan, before);
      return changed ? -1 : at + 1;
    }
    boolean dash = scan.isDash(at) && !scan.isWord(at + 1);
    boolean evenly = scan.adjacent(at) == scan.adjacent(at + 1);
    return dash && (evenly || scan.isSymbol(at + 1)) ? at + 1 : -1;
  }

  /** {@code a vote of 111 to 333}, {@code voted 12 to 8}: two counts. */
  private static boolean isTally(SentenceScan scan, int before) {
    int verb = scan.isAny(before, "of", "by", "was") ? before - 1 : before;
    return scan.isAny(verb, "vote", "votes", "voted");
  }

  /**
   * Whether "by" and a verb of change stand before a number. What is to come has no level yet:
   * {@code may rise by 2 to 9 dollars}.
   */
  private static boolean isBy(SentenceScan scan, Numeral left) {
    int before = scan.isSymbol(left.from() - 1) ? left.from() - 2 : left.from() - 1;
    boolean toCome =
        scan.is(before - 2, WordClass.MODAL)
            || scan.is(before - 2, "to")
            || (scan.is(before - 2, "be") && scan.is(before - 3, WordClass.MODAL));
    return scan.is(before, "by") && rises(scan, before) && !toCome;
  }

  /** {@code rose from 5 to 7} tells of two values, not of a range. */
  private static boolean rises(SentenceScan scan, int from) {
    int verb = scan.isSymbol(from - 1) ? from - 2 : from - 1;
    return scan.is(verb, WordClass.UP) || scan.is(verb, WordClass.DOWN);
  }
}
