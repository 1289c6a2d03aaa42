// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in prose. The span is modifier, number and unit: {@code nearly three million}, {@code
 * less than four years}.
 *
 * @param number the words of the number; null for indefinite amounts
 * @param min the value or the lower end of a range; null when indefinite
 * @param max the value or the upper end; equal to {@code min} for one value
 * @param modifier the words that say how exact it is
 * @param unit UCUM code or ISO 4217 currency, with what it is per and the same in SI units
 * @param measured the counted noun phrase
 * @param measuredHead lemma of its head
 * @param concept what the figure is said of
 * @param attribution who says so
 * @param confidence of the rule, 0 to 1
 */
public record Figure(
    Span span,
    FigureKind kind,
    @Nullable Span number,
    @Nullable Double min,
    @Nullable Double max,
    Approximation approximation,
    @Nullable Span modifier,
    @Nullable Unit unit,
    boolean currencyAssumed,
    @Nullable Span measured,
    @Nullable String measuredHead,
    @Nullable String concept,
    Change change,
    @Nullable ChangeRole changeRole,
    @Nullable Span changeWords,
    boolean negated,
    Modality modality,
    @Nullable String attribution,
    boolean quoted,
    double confidence,
    String ruleId) {

  /** Kinds of quantity. */
  public enum FigureKind {
    COUNT,
    PERCENT,
    PERCENTAGE_POINT,
    MONEY,
    DURATION,
    AGE,
    MEASURE,
    RATE,
    RATIO,
    MULTIPLE,
    ORDINAL,
    CENTURY,
    TEMPERATURE,
    SCORE,
    RANK
  }

  /** How exact the text is. */
  public enum Approximation {
    EXACT,
    ABOUT,
    NEARLY,
    LESS_THAN,
    MORE_THAN,
    AT_LEAST,
    AT_MOST,
    RANGE,
    INDEFINITE
  }

  /** Whether the figure tells of a change. */
  public enum Change {
    UP,
    DOWN,
    NONE
  }

  /** Which part of a change it is: rose <i>by</i> 5 % <i>to</i> 84. */
  public enum ChangeRole {
    BY,
    TO,
    FROM,
    LEVEL
  }

  /** Stated, estimated or planned. */
  public enum Modality {
    STATED,
    ESTIMATED,
    PLANNED
  }

  /**
   * A unit as written and as coded.
   *
   * @param words where it stands in the text; null where it is implied
   * @param code UCUM code or ISO 4217 currency; null where something is counted per unit of another
   * @param per what it is per, as a code or a lemma; null for plain units
   * @param siMin the lower value in {@code siCode}; null where there is no factor
   */
  public record Unit(
      @Nullable Span words,
      @Nullable String code,
      @Nullable String per,
      @Nullable Double siMin,
      @Nullable Double siMax,
      @Nullable String siCode) {}
}
