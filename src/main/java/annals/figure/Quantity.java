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
 * @param number the number, or the left end of a range
 * @param numberTo the token after the number or the range
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range; the same as {@code low} for one value
 * @param unitFrom the first token of the unit, or -1
 * @param per what it is per, as a code or a lemma; null for none
 */
record Quantity(
    int from,
    int to,
    Numeral number,
    int numberTo,
    double low,
    double high,
    @Nullable UnitEntry unit,
    int unitFrom,
    int unitTo,
    @Nullable String per,
    FigureKind kind) {

  /** The number alone, from a token that may stand before it (a currency). */
  static Quantity of(int from, Numeral number) {
    FigureKind kind =
        switch (number.shape()) {
          case ORDINAL -> FigureKind.ORDINAL;
          case RATIO, FRACTION -> FigureKind.RATIO;
          case TIMES -> FigureKind.MULTIPLE;
          default -> FigureKind.COUNT;
        };
    double value = number.value();
    return new Quantity(
        from, number.to(), number, number.to(), value, value, null, -1, -1, null, kind);
  }

  boolean isRange() {
    return low < high;
  }

  boolean isOne() {
    return low == 1 && high == 1;
  }

  Quantity withRange(Ranges.Range range) {
    FigureKind newKind = kind == FigureKind.ORDINAL ? FigureKind.RANK : kind;
    return new Quantity(
        from,
        range.to(),
        number,
        range.to(),
        range.low(),
        range.high(),
        unit,
        unitFrom,
        unitTo,
        per,
        newKind);
  }

  /** The same in a unit; {@code scale} is what the unit's words multiply the number by. */
  Quantity withUnit(UnitEntry newUnit, int newUnitFrom, int newUnitTo, int newTo, double scale) {
    return new Quantity(
        from,
        newTo,
        number,
        numberTo,
        Numeral.tidy(low * scale),
        Numeral.tidy(high * scale),
        newUnit,
        newUnitFrom,
        newUnitTo,
        per,
        newUnit.kind());
  }

  Quantity withValue(double value, int newTo) {
    return new Quantity(
        from, newTo, number, numberTo, value, value, unit, unitFrom, unitTo, per, kind);
  }

  Quantity withPer(String newPer, int newTo) {
    FigureKind newKind =
        switch (kind) {
          case COUNT, MEASURE, MONEY -> FigureKind.RATE;
          default -> kind;
        };
    return new Quantity(
        from, newTo, number, numberTo, low, high, unit, unitFrom, unitTo, newPer, newKind);
  }

  Quantity withKind(FigureKind newKind, int newTo) {
    return new Quantity(
        from, newTo, number, numberTo, low, high, unit, unitFrom, unitTo, per, newKind);
  }
}
