// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.number.NumberClass;
import annals.number.Numeral;

/**
 * Amounts of money in two parts: {@code 3 dollars 50 cents}, {@code 15 dollars and 50}. A second
 * number without {@code cents} counts only at the end of a clause.
 */
final class MoneyParts {
  private static final double HUNDREDTHS = 100;
  private static final double MOST = 99;

  private final Units units;
  private final SentenceScan scan;

  MoneyParts(Units units, SentenceScan scan) {
    this.units = units;
    this.scan = scan;
  }

  /** The amount with its hundredths, or as it is. */
  Quantity addTo(Quantity money) {
    int at = scan.is(money.to(), "and") ? money.to() + 1 : money.to();
    if (!starts(at) || money.isRange() || money.low() != Math.rint(money.low())) {
      return money;
    }
    Numeral part = NumeralParser.read(scan, at, false);
    if (part == null || !part.isPresent() || !(part.value() > 0 && part.value() <= MOST)) {
      return money;
    }
    double value = money.low() + part.value() / HUNDREDTHS;
    Phrases.Match<UnitEntry> unit = units.after(scan, part.to());
    if (unit != null) {
      boolean cent = unit.meaning().isMoney() && unit.meaning().si() != null;
      return cent ? money.withValue(value, unit.token()) : money;
    }
    return ends(part.to()) ? money.withValue(value, part.to()) : money;
  }

  private boolean starts(int token) {
    NumberClass c = scan.numberClass(token);
    return (scan.isDigits(token) && scan.length(token) == 2)
        || c == NumberClass.SMALL
        || c == NumberClass.TEN;
  }

  private boolean ends(int token) {
    boolean mark = scan.isSymbol(token) && ".!?;".indexOf(scan.first(token)) >= 0;
    return mark || !scan.has(token) || scan.is(token, "more");
  }
}
