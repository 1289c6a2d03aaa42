// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit or currency of the lexicons. The value in {@code si} is value times {@code factor} plus
 * {@code offset}; where {@code si} is null nothing is converted. Example: {@code mile} is {@code
 * [mi_i]}, 1609.344 {@code m}.
 *
 * @param code UCUM code or ISO 4217 currency
 * @param scale what the surface multiplies the number by: a million for {@code MUSD}
 * @param assumed whether this surface means several currencies, this one by default
 * @param symbol whether the surface is a symbol, which stands directly beside the number
 */
record UnitEntry(
    String code,
    FigureKind kind,
    @Nullable String si,
    double factor,
    double offset,
    double scale,
    boolean assumed,
    boolean symbol) {
  /** The year, for ages that name no unit. */
  static final UnitEntry YEAR =
      new UnitEntry("a", FigureKind.DURATION, "s", 31557600, 0, 1, false, false);

  double toSi(double value) {
    return value * factor + offset;
  }

  boolean isMoney() {
    return kind == FigureKind.MONEY;
  }

  UnitEntry asSymbol() {
    return new UnitEntry(code, kind, si, factor, offset, scale, assumed, true);
  }

  UnitEntry asAssumed() {
    return new UnitEntry(code, kind, si, factor, offset, scale, true, symbol);
  }

  /** The unit of a name that means several of it: ten years for {@code decade}. */
  UnitEntry times(double many) {
    return new UnitEntry(code, kind, si, factor, offset, many, assumed, symbol);
  }

  UnitEntry inMillions() {
    return new UnitEntry(code, kind, si, factor, offset, 1e6, assumed, true);
  }
}
