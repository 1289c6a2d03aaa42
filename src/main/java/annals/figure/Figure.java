// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in prose. The span is modifier, number and unit: {@code nearly three million}, {@code
 * less than four years}.
 *
 * @param unit null where nothing but things are counted
 * @param ruleId how it was read
 */
public record Figure(
    Span span,
    FigureKind kind,
    Value value,
    @Nullable Unit unit,
    Counted counted,
    Trend trend,
    Said said,
    String ruleId) {

  /**
   * How much it is.
   *
   * @param number the words of the number; null for indefinite amounts
   * @param min the value or the lower end of a range; null when indefinite
   * @param max the value or the upper end; equal to {@code min} for one value
   * @param modifier the words that say how exact it is
   * @param confidence of the rule, 0 to 1
   */
  public record Value(
      @Nullable Span number,
      @Nullable Double min,
      @Nullable Double max,
      Approximation approximation,
      @Nullable Span modifier,
      double confidence) {}

  /**
   * What it is a number of.
   *
   * @param words the counted noun phrase; null where nothing is counted
   * @param head lemma of its head
   * @param concept what the figure is said of
   */
  public record Counted(@Nullable Span words, @Nullable String head, @Nullable String concept) {}

  /**
   * The change that it tells of, {@link Change#NONE} and nulls without one.
   *
   * @param words the word that tells of it
   */
  public record Trend(Change change, @Nullable ChangeRole role, @Nullable Span words) {
    static final Trend NONE = new Trend(Change.NONE, null, null);
  }

  /**
   * How it is said.
   *
   * @param attribution who says so; null where the text itself does
   */
  public record Said(
      boolean negated, Modality modality, @Nullable String attribution, boolean quoted) {}

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
   * @param assumed whether a name that several countries share was taken for this currency
   */
  public record Unit(
      @Nullable Span words,
      @Nullable String code,
      @Nullable String per,
      @Nullable Double siMin,
      @Nullable Double siMax,
      @Nullable String siCode,
      boolean assumed) {}
}
