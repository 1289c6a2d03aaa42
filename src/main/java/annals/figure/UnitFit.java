// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.Numeral;

/**
 * Whether what looks like a unit is one here. Names nearly always are; symbols of one letter and
 * the marks of feet and inches only beside the number or with other signs of measuring. {@code
 * pound} is money after words of money or with a million, else a weight.
 */
final class UnitFit {
  private static final double MILLION = 1e6;
  private static final double LEAST_WON = 100;
  private static final int CUE_DISTANCE = 8;
  private static final String POUND_OF_WEIGHT = "[lb_av]";
  private static final String ANGLE = "deg";

  private final Units units;
  private final SentenceScan scan;
  private final Gauges gauges;

  UnitFit(Units units, SentenceScan scan, Gauges gauges) {
    this.units = units;
    this.scan = scan;
    this.gauges = gauges;
  }

  /** Whether the unit found at a token is the unit of a bare quantity. */
  boolean fits(Quantity bare, Phrases.Match<UnitEntry> match, int first) {
    UnitEntry unit = match.meaning();
    if (!unit.symbol()) {
      boolean won = unit.code().equals("KRW") && unit.assumed();
      return !won || bare.low() >= LEAST_WON;
    }
    int next = match.token();
    boolean code =
        scan.adjacent(next)
            && (scan.isDigits(next) || (scan.isWord(next) && scan.isWord(next - 1)));
    if (code) {
      return false;
    }
    boolean beside = scan.adjacent(first);
    if (beside && scan.is(first, "s") && bare.number().shape() == Numeral.Shape.PLAIN) {
      return false;
    }
    char c = scan.first(first);
    if (scan.is(first, "in")) {
      return beside || scan.isAny(bare.from() - 1, "ft", "feet");
    }
    if (c == '"' || c == '″' || c == '\'' || c == '′') {
      return scan.isAny(next, "long", "wide", "tall", "high", "thick", "deep", "screen", "display");
    }
    boolean letter = scan.end(next - 1) - scan.start(first) == 1 && Character.isUpperCase(c);
    return beside || !letter;
  }

  /** The unit meant, where a name that ends before a token has two meanings. */
  UnitEntry choose(Quantity bare, UnitEntry unit, int end) {
    if (unit.code().equals(ANGLE) && gauges.isWeather(bare.from())) {
      return units.measure(Gauges.UNKNOWN_SCALE);
    }
    boolean pound = unit.code().equals("GBP") && unit.assumed() && !unit.symbol();
    return pound && (isOfStuff(end) || (!isMoneyContext(bare) && !isPrice(bare, end)))
        ? units.measure(POUND_OF_WEIGHT)
        : unit;
  }

  /** {@code 900 pounds of flour}; not {@code of debt}, {@code of which}. */
  private boolean isOfStuff(int end) {
    return scan.is(end, "of")
        && scan.isWord(end + 1)
        && !scan.is(end + 1, WordClass.PRONOUN)
        && !scan.is(end + 1, WordClass.DETERMINER)
        && !scan.is(end + 1, WordClass.POSSESSIVE)
        && !scan.is(end + 1, WordClass.MONEY)
        && !scan.is(end + 2, WordClass.MONEY)
        && !scan.is(end + 1, "money")
        && !scan.is(end + 2, "money");
  }

  /** {@code 600 pounds for a bag}, {@code 100 pounds a loaf}; not {@code lost 2 pounds a week}. */
  private boolean isPrice(Quantity bare, int end) {
    boolean rate = scan.isAny(end, "a", "an", "per", "each", "apiece") && !scan.is(end + 1, "year");
    if (!rate && !scan.is(end, "for")) {
      return false;
    }
    for (int i = bare.from() - 1; i >= 0 && i >= bare.from() - CUE_DISTANCE; i--) {
      if (scan.is(i, WordClass.TAKING) || scan.is(i, WordClass.WEIGHED)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoneyContext(Quantity bare) {
    if (bare.high() >= MILLION) {
      return true;
    }
    for (int i = bare.from() - 1; i >= 0 && i >= bare.from() - CUE_DISTANCE; i--) {
      if (scan.is(i, WordClass.MONEY)) {
        return true;
      }
    }
    return false;
  }
}
