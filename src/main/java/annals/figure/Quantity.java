// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as tokens {@code [from, to)} of a sentence: {@code US$ 10 to 15 million a
 * year}. Modifiers and the counted noun are found later, around it.
 *
 * @param low the number, or the lower end of a range
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

  boolean isRange() {
    return low < high;
  }

  Quantity withPer(String newPer, int newTo) {
    return new Quantity(
        from, newTo, number, numberTo, low, high, unit, unitFrom, unitTo, newPer, kind);
  }

  Quantity withKind(FigureKind newKind, int newTo) {
    return new Quantity(
        from, newTo, number, numberTo, low, high, unit, unitFrom, unitTo, per, newKind);
  }
}
