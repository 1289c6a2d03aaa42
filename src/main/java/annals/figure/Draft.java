// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Approximation;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A quantity on its way to a figure: with the modifiers beside it and the noun that it counts.
 *
 * @param from the first token of modifier, number and unit
 * @param to the token after them
 */
record Draft(
    Quantity quantity,
    int from,
    int to,
    Modifiers.@Nullable Found modifier,
    CountedNouns.@Nullable Phrase counted) {

  /** Whether a counted noun may follow. */
  boolean mayCount() {
    return switch (quantity.kind()) {
      case COUNT, ORDINAL, RATIO, RATE -> quantity.unit() == null;
      case PERCENT -> counted != null;
      default -> false;
    };
  }

  /** Whether parts of speech tell more of it: the noun that it counts, or what it is said of. */
  boolean needsTags() {
    return mayCount() || isSaidOfSomething() || quantity.unit() != null;
  }

  /** Whether it is a share, an amount or a level of something, not a number of things. */
  boolean isSaidOfSomething() {
    return switch (quantity.kind()) {
      case COUNT -> counted == null;
      case ORDINAL, CENTURY, AGE, DURATION, RANK, SCORE -> false;
      default -> true;
    };
  }

  Approximation approximation() {
    if (quantity.isRange()) {
      return quantity.kind() == Figure.FigureKind.SCORE ? Approximation.EXACT : Approximation.RANGE;
    }
    if (quantity.number().shape() == Shape.INDEFINITE) {
      return Approximation.INDEFINITE;
    }
    if (modifier != null) {
      return modifier.approximation();
    }
    return quantity.number().shape() == Shape.VAGUE ? Approximation.AT_LEAST : Approximation.EXACT;
  }
}
