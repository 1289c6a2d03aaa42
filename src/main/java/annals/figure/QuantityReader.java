// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Numeral.Shape;
import annals.figure.Vocabulary.NumberClass;
import annals.figure.Vocabulary.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers with what belongs to them: a currency before, the other end of a range, a unit
 * after, what it is per, {@code old}. Example: {@code $10 to $15 billion a year} is one quantity,
 * 10 to 15 billion {@code USD} per {@code a}.
 */
final class QuantityReader {
  private static final double MILLION = 1e6;
  private static final double HUNDREDTHS = 100;
  private static final double MOST_CENTS = 99;
  private static final double LEAST_WON = 100;
  private static final int CUE_DISTANCE = 8;
  private static final List<String> AGED = List.of("a", "mo", "wk", "d");

  private final Units units;
  private final SentenceScan scan;

  QuantityReader(Units units, SentenceScan scan) {
    this.units = units;
    this.scan = scan;
  }

  /** The quantity that starts at a token; null where no number starts. */
  @Nullable Quantity read(int token) {
    Phrases.Match<UnitEntry> prefix = units.before(scan, token);
    UnitEntry currency = null;
    int start = token;
    if (prefix != null && prefixes(prefix)) {
      currency = prefix.meaning();
      start = prefix.token();
    }
    Numeral number = NumeralParser.read(scan, start, currency != null);
    if (number == null) {
      return null;
    }
    if (!number.isPresent()) {
      return bare(token, number);
    }
    number = millionsOfMoney(number);
    Ranges.Range range = Ranges.read(units, scan, number, currency != null);
    double low = range == null ? number.value() : range.low();
    double high = range == null ? number.value() : range.high();
    int to = range == null ? number.to() : range.to();
    if (currency != null) {
      var money =
          new Quantity(
              token,
              to,
              number,
              to,
              low * currency.scale(),
              high * currency.scale(),
              currency,
              token,
              start,
              null,
              FigureKind.MONEY);
      return cents(redundantUnit(money));
    }
    return withUnit(
        new Quantity(token, to, number, to, low, high, null, -1, -1, null, kind(number)));
  }

  private static Quantity bare(int token, Numeral number) {
    return new Quantity(
        token,
        number.to(),
        number,
        number.to(),
        number.value(),
        number.value(),
        null,
        -1,
        -1,
        null,
        FigureKind.COUNT);
  }

  private static FigureKind kind(Numeral number) {
    return switch (number.shape()) {
      case ORDINAL -> FigureKind.ORDINAL;
      case RATIO, FRACTION -> FigureKind.RATIO;
      case TIMES -> FigureKind.MULTIPLE;
      default -> FigureKind.COUNT;
    };
  }

  /** A symbol stands before any number, a name only before digits ({@code dollar 22.5}). */
  private boolean prefixes(Phrases.Match<UnitEntry> prefix) {
    int next = prefix.token();
    boolean digits = scan.isDigits(next) || (scan.is(next, '.') && scan.isDigits(next + 1));
    return digits
        || (prefix.meaning().symbol()
            && (scan.numberClass(next) == NumberClass.SMALL || scan.isDash(next)));
  }

  /** {@code 1.8M dollars}. */
  private Numeral millionsOfMoney(Numeral number) {
    boolean million =
        scan.numberClass(number.to()) == NumberClass.SUFFIX
            && scan.value(number.to()) >= MILLION
            && scan.adjacent(number.to());
    Phrases.Match<UnitEntry> after = million ? units.after(scan, number.to() + 1) : null;
    if (after == null || !after.meaning().isMoney()) {
      return number;
    }
    return new Numeral(
        number.from(), number.to() + 1, number.value() * scan.value(number.to()), Shape.DIGITS);
  }

  /** {@code $10 dollars}, {@code $10 million US}. */
  private Quantity redundantUnit(Quantity money) {
    Phrases.Match<UnitEntry> after = units.after(scan, money.to());
    boolean same =
        after != null
            && after.meaning().isMoney()
            && money.unit() != null
            && after.meaning().code().equals(money.unit().code())
            && !scan.isDigits(after.token());
    return same ? money.withKind(FigureKind.MONEY, after.token()) : money;
  }

  private Quantity withUnit(Quantity bare) {
    Shape shape = bare.number().shape();
    if (shape == Shape.ORDINAL) {
      boolean century = scan.is(bare.to(), "century") || scan.is(bare.to(), "centuries");
      return century ? bare.withKind(FigureKind.CENTURY, bare.to() + 1) : bare;
    }
    int at = bare.to();
    int hyphen = scan.isHyphen(at) ? at + 1 : at;
    boolean ofA = shape == Shape.FRACTION && (scan.is(at, "a") || scan.is(at, "an"));
    boolean of = (shape == Shape.VAGUE || isCouple(bare)) && scan.is(at, "of");
    int first = ofA || of ? at + 1 : hyphen;
    boolean bracket = scan.isSymbol(first) && "([{<".indexOf(scan.first(first)) >= 0;
    first = bracket ? first + 1 : first;
    Phrases.Match<UnitEntry> match = units.after(scan, first);
    if (match == null || (bracket && !closes(match.token())) || !unitFits(bare, match, first)) {
      return bare;
    }
    UnitEntry unit = match.meaning();
    int to = bracket ? match.token() + 1 : match.token();
    double scale = unit.scale();
    if (unit.isMoney() && scan.numberClass(to) == NumberClass.MAGNITUDE) {
      scale = scan.value(to++);
    }
    if (unit.code().equals("GBP") && unit.assumed() && !isMoneyContext(bare)) {
      unit = units.pound();
    }
    var quantity =
        new Quantity(
            bare.from(),
            to,
            bare.number(),
            bare.numberTo(),
            bare.low() * scale,
            bare.high() * scale,
            unit,
            first,
            match.token(),
            null,
            unit.kind());
    return unit.isMoney() ? cents(quantity) : age(quantity);
  }

  private boolean isCouple(Quantity bare) {
    return scan.numberClass(bare.to() - 1) == NumberClass.COUPLE;
  }

  private boolean closes(int token) {
    return scan.isSymbol(token) && ")]}>".indexOf(scan.first(token)) >= 0;
  }

  private boolean unitFits(Quantity bare, Phrases.Match<UnitEntry> match, int first) {
    UnitEntry unit = match.meaning();
    boolean beside = scan.adjacent(first);
    if (!unit.symbol()) {
      boolean won = unit.code().equals("KRW") && unit.assumed();
      return !won || bare.low() >= LEAST_WON;
    }
    if (scan.isDigits(match.token()) && scan.adjacent(match.token())) {
      return false;
    }
    if (scan.adjacent(match.token())
        && scan.isWord(match.token())
        && scan.isWord(match.token() - 1)) {
      return false;
    }
    int length = scan.end(match.token() - 1) - scan.start(first);
    char c = scan.first(first);
    if (scan.is(first, "in")) {
      return beside || (bare.from() > 0 && scan.is(bare.from() - 1, "ft"));
    }
    if (c == '"' || c == '″' || c == '\'') {
      return scan.is(match.token(), "long")
          || scan.is(match.token(), "wide")
          || scan.is(match.token(), "tall")
          || scan.is(match.token(), "high");
    }
    boolean capital = length == 1 && Character.isUpperCase(c);
    return !capital || beside;
  }

  /** Pounds are money after words of money and with a magnitude, else a weight. */
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

  /** {@code 3 dollars 50 cents}, {@code 15 dollars and 50}. */
  private Quantity cents(Quantity money) {
    int at = money.to();
    boolean and = scan.is(at, "and");
    at = and ? at + 1 : at;
    boolean starts =
        (scan.isDigits(at) && scan.length(at) == 2)
            || scan.numberClass(at) == NumberClass.SMALL
            || scan.numberClass(at) == NumberClass.TEN;
    if (!starts || money.isRange() || money.low() != Math.rint(money.low())) {
      return money;
    }
    Numeral part = NumeralParser.read(scan, at, false);
    if (part == null || !part.isPresent() || part.value() > MOST_CENTS) {
      return money;
    }
    Phrases.Match<UnitEntry> unit = units.after(scan, part.to());
    boolean cent = unit != null && unit.meaning().isMoney() && unit.meaning().si() != null;
    boolean ends =
        (scan.isSymbol(part.to()) && ".!?;".indexOf(scan.first(part.to())) >= 0)
            || !scan.has(part.to())
            || scan.is(part.to(), "more");
    if (!cent && !(ends && unit == null)) {
      return money;
    }
    double value = money.low() + part.value() / HUNDREDTHS;
    int to = cent && unit != null ? unit.token() : part.to();
    return new Quantity(
        money.from(),
        to,
        money.number(),
        money.numberTo(),
        value,
        value,
        money.unit(),
        money.unitFrom(),
        money.unitTo(),
        null,
        FigureKind.MONEY);
  }

  /** {@code five years old}, {@code 28-year-old}, {@code three years of age}. */
  private Quantity age(Quantity quantity) {
    UnitEntry unit = quantity.unit();
    if (unit == null || !AGED.contains(unit.code())) {
      return quantity;
    }
    int at = scan.isHyphen(quantity.to()) ? quantity.to() + 1 : quantity.to();
    if (scan.is(at, "old") || scan.is(at, "olds")) {
      return quantity.withKind(FigureKind.AGE, at + 1);
    }
    boolean ofAge = scan.is(at, "of") && scan.is(at + 1, "age");
    return ofAge ? quantity.withKind(FigureKind.AGE, at + 2) : quantity;
  }
}
