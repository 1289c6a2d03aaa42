// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as tokens {@code [from, to)} of a sentence: {@code US$ 10 to 15 million a
 * year}. Modifiers and the counted noun are found later, around it.
 *
 * @param measure the words of the unit; null for a bare number
 * @param per what it is per, as a code or a lemma; null for none
 */
record Quantity(
    int from,
    int to,
    Amounts amounts,
    @Nullable Measure measure,
    @Nullable String per,
    FigureKind kind) {

  /**
   * A number, or both ends of a range.
   *
   * @param number the number, or the left end of a range
   * @param to the token after the number or the range
   * @param low the value, or the lower end of a range
   * @param high the upper end of a range; the same as {@code low} for one value
   */
  record Amounts(Numeral number, int to, double low, double high) {}

  /** A unit and the tokens of its words; -1 where it has none. */
  record Measure(UnitEntry unit, int from, int to) {}

  /** The number alone, from a token that may stand before it (a currency). */
  static Quantity of(int from, Numeral number) {
    FigureKind kind =
        switch (number.shape()) {
          case ORDINAL -> FigureKind.ORDINAL;
          case RATIO, FRACTION -> FigureKind.RATIO;
          case TIMES -> FigureKind.MULTIPLE;
          default -> FigureKind.COUNT;
        };
    var one = new Amounts(number, number.to(), number.value(), number.value());
    return new Quantity(from, number.to(), one, null, null, kind);
  }

  Numeral number() {
    return amounts.number();
  }

  int numberTo() {
    return amounts.to();
  }

  double low() {
    return amounts.low();
  }

  double high() {
    return amounts.high();
  }

  @Nullable UnitEntry unit() {
    return measure == null ? null : measure.unit();
  }

  /** The first token of the unit, or -1. */
  int unitFrom() {
    return measure == null ? -1 : measure.from();
  }

  int unitTo() {
    return measure == null ? -1 : measure.to();
  }

  boolean isRange() {
    return low() < high();
  }

  boolean isOne() {
    return low() == 1 && high() == 1;
  }

  Quantity withRange(Ranges.Range range) {
    FigureKind newKind = kind == FigureKind.ORDINAL ? FigureKind.RANK : kind;
    var both = new Amounts(number(), range.to(), range.low(), range.high());
    return new Quantity(from, range.to(), both, measure, per, newKind);
  }

  /** The same in a unit; {@code scale} is what the unit's words multiply the number by. */
  Quantity withUnit(UnitEntry unit, int unitFrom, int unitTo, int newTo, double scale) {
    var scaled =
        new Amounts(
            number(), numberTo(), Numeral.tidy(low() * scale), Numeral.tidy(high() * scale));
    return new Quantity(from, newTo, scaled, new Measure(unit, unitFrom, unitTo), per, unit.kind());
  }

  Quantity withValue(double value, int newTo) {
    var one = new Amounts(number(), numberTo(), value, value);
    return new Quantity(from, newTo, one, measure, per, kind);
  }

  Quantity withPer(String newPer, int newTo) {
    FigureKind newKind =
        switch (kind) {
          case COUNT, MEASURE, MONEY -> FigureKind.RATE;
          default -> kind;
        };
    return new Quantity(from, newTo, amounts, measure, newPer, newKind);
  }

  Quantity withKind(FigureKind newKind, int newTo) {
    return new Quantity(from, newTo, amounts, measure, per, newKind);
  }
}
