// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.number.Fractions;
import annals.number.NumberClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers with what belongs to them: a currency before, the other end of a range, a unit
 * after, hundredths, {@code old}, what it is per. Example: {@code $10 to $15 billion a year} is one
 * quantity, 10 to 15 billion {@code USD} per {@code a}.
 */
final class QuantityReader {
  private static final double MILLION = 1e6;

  private final Units units;
  private final SentenceScan scan;
  private final Gauges gauges;
  private final UnitFit fit;
  private final MoneyParts moneyParts;
  private final Ages ages;

  QuantityReader(Units units, SentenceScan scan) {
    this.units = units;
    this.scan = scan;
    this.gauges = new Gauges(units, scan);
    this.fit = new UnitFit(units, scan, gauges);
    this.moneyParts = new MoneyParts(units, scan);
    this.ages = new Ages(scan);
  }

  /** The quantity that starts at a token; null where no number starts. */
  @Nullable Quantity read(int token) {
    Quantity heading = token == 0 ? percentOf() : null;
    if (heading != null) {
      return heading;
    }
    Phrases.Match<UnitEntry> prefix = units.before(scan, token);
    boolean money = prefix != null && prefixes(prefix);
    int start = money && prefix != null ? prefix.token() : token;
    Numeral number = NumeralParser.read(scan, start, money);
    if (number == null) {
      return null;
    }
    if (!number.isPresent()) {
      return Quantity.of(token, number);
    }
    number = millionsOfMoney(number);
    var quantity = Quantity.of(token, number);
    Ranges.Range range = Ranges.read(units, scan, number, money);
    if (range != null) {
      quantity = quantity.withRange(range);
    }
    if (money && prefix != null) {
      UnitEntry currency = prefix.meaning();
      quantity = quantity.withUnit(currency, token, start, quantity.to(), currency.scale());
      return moneyParts.addTo(redundantUnit(quantity));
    }
    return ages.addTo(withUnit(quantity));
  }

  /** {@code percent of 10} and nothing else, as in a heading. */
  private @Nullable Quantity percentOf() {
    Phrases.Match<UnitEntry> unit = units.after(scan, 0);
    boolean percent =
        unit != null
            && unit.meaning().kind() == Figure.FigureKind.PERCENT
            && scan.is(unit.token(), "of");
    if (!percent || unit == null) {
      return null;
    }
    Numeral number = NumeralParser.read(scan, unit.token() + 1, false);
    return number == null || !number.isPresent() || scan.has(number.to())
        ? null
        : Quantity.of(0, number).withUnit(unit.meaning(), 0, unit.token(), number.to(), 1);
  }

  /** A symbol stands before any number, a name only before digits ({@code dollar 22.5}). */
  private boolean prefixes(Phrases.Match<UnitEntry> prefix) {
    int next = prefix.token();
    UnitEntry currency = prefix.meaning();
    boolean verb = !currency.symbol() && currency.assumed() && !currency.code().equals("USD");
    boolean digits = scan.isDigits(next) || (scan.is(next, '.') && scan.isDigits(next + 1));
    return (digits && !verb)
        || (currency.symbol()
            && (scan.numberClass(next) == NumberClass.SMALL || scan.isDash(next)));
  }

  /** {@code 1.8M dollars}. */
  private Numeral millionsOfMoney(Numeral number) {
    boolean million =
        scan.numberClass(number.to()) == NumberClass.SUFFIX
            && scan.wordValue(number.to()) >= MILLION
            && scan.adjacent(number.to());
    Phrases.Match<UnitEntry> after = million ? units.after(scan, number.to() + 1) : null;
    if (after == null || !after.meaning().isMoney()) {
      return number;
    }
    return new Numeral(
        number.from(), number.to() + 1, number.value() * scan.wordValue(number.to()), Shape.DIGITS);
  }

  /** {@code $10 dollars}, {@code US$ 10 million USD}. */
  private Quantity redundantUnit(Quantity money) {
    Phrases.Match<UnitEntry> after = units.after(scan, money.to());
    boolean same =
        after != null
            && money.unit() != null
            && after.meaning().code().equals(money.unit().code())
            && !scan.isDigits(after.token());
    return same ? money.withKind(money.kind(), after.token()) : money;
  }

  private Quantity withUnit(Quantity bare) {
    Shape shape = bare.number().shape();
    if (shape == Shape.ORDINAL) {
      boolean century = scan.isAny(bare.to(), "century", "centuries");
      return century ? bare.withKind(Figure.FigureKind.CENTURY, bare.to() + 1) : bare;
    }
    int at = unitStart(bare);
    boolean bracket =
        scan.isSymbol(at) && "([{<".indexOf(scan.first(at)) >= 0 && scan.isDigits(at - 1);
    at = bracket ? at + 1 : at;
    Phrases.Match<UnitEntry> match = units.after(scan, at);
    if (match == null
        || (bracket && !closes(match.token()))
        || (shape == Shape.INDEFINITE && match.meaning().symbol())
        || !fit.fits(bare, match, at)) {
      return gauges.addTo(bare);
    }
    UnitEntry unit = fit.choose(bare, match.meaning(), match.token());
    int to = bracket ? match.token() + 1 : match.token();
    double scale = unit.scale();
    if (unit.isMoney() && scan.numberClass(to) == NumberClass.MAGNITUDE) {
      scale = scan.wordValue(to++);
    }
    Quantity quantity = bare.withUnit(unit, at, match.token(), to, scale);
    return unit.isMoney() ? moneyParts.addTo(quantity) : andAHalf(quantity);
  }

  /** The token where a unit may stand: after a hyphen, {@code half an}, {@code hundreds of}. */
  private int unitStart(Quantity bare) {
    int at = bare.to();
    Shape shape = bare.number().shape();
    boolean fraction = shape == Shape.FRACTION;
    if (fraction && scan.is(at, "of") && scan.isAny(at + 1, "a", "an")) {
      return at + 2;
    }
    boolean ofA = fraction && scan.isAny(at, "a", "an");
    boolean couple = scan.numberClass(at - 1) == NumberClass.COUPLE;
    boolean of = (shape == Shape.VAGUE || couple) && scan.is(at, "of");
    return ofA || of || scan.isHyphen(at) ? at + 1 : at;
  }

  private static double unitScale(Quantity quantity) {
    return quantity.unit() == null ? 1 : quantity.unit().scale();
  }

  private boolean closes(int token) {
    return scan.isSymbol(token) && ")]}>".indexOf(scan.first(token)) >= 0;
  }

  /** {@code an hour and a half}. */
  private Quantity andAHalf(Quantity quantity) {
    Numeral fraction = Fractions.andFraction(scan, quantity.to());
    boolean whole = quantity.low() == Math.rint(quantity.low());
    return fraction == null || quantity.isRange() || !whole
        ? quantity
        : quantity.withValue(
            quantity.low() + fraction.value() * unitScale(quantity), fraction.to());
  }
}
