// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Approximation;
import annals.figure.Figure.FigureKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a lower and an upper bound that stand side by side into one range: {@code more than 20 and
 * less than 35}, {@code at most 100 and at least 20 apples}. Bounds that exclude each other ({@code
 * more than 40 and less than 10}) stay two figures.
 */
final class Bounds {
  private static final int LONGEST_JOINT = 3;

  private Bounds() {}

  static List<Draft> join(SentenceScan scan, List<Draft> drafts) {
    var joined = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && areEnds(scan, last, draft)) {
        joined.set(joined.size() - 1, range(last, draft));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private static boolean areEnds(SentenceScan scan, Draft left, Draft right) {
    boolean rising = isLower(left) && isUpper(right);
    boolean falling = isUpper(left) && isLower(right);
    double low = rising ? left.quantity().low() : right.quantity().low();
    double high = rising ? right.quantity().high() : left.quantity().high();
    boolean sameKind = left.quantity().kind() == right.quantity().kind();
    return (rising || falling)
        && low < high
        && left.counted() == null
        && (sameKind || left.quantity().kind() == FigureKind.COUNT)
        && onlyJoints(scan, left.to(), right.from());
  }

  private static boolean onlyJoints(SentenceScan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!scan.isAny(i, "and", "but", "the") && !scan.is(i, ',')) {
        return false;
      }
    }
    return to - from <= LONGEST_JOINT;
  }

  private static boolean isLower(Draft draft) {
    Approximation approximation = draft.approximation();
    return approximation == Approximation.MORE_THAN || approximation == Approximation.AT_LEAST;
  }

  private static boolean isUpper(Draft draft) {
    Approximation approximation = draft.approximation();
    return approximation == Approximation.LESS_THAN || approximation == Approximation.AT_MOST;
  }

  private static Draft range(Draft left, Draft right) {
    Quantity a = left.quantity();
    Quantity b = right.quantity();
    var range =
        new Ranges.Range(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()), b.numberTo());
    Quantity quantity = a.withRange(range);
    if (b.unit() != null) {
      quantity = quantity.withUnit(b.unit(), b.unitFrom(), b.unitTo(), b.to(), 1);
    }
    return new Draft(quantity, left.from(), right.to(), left.modifier(), right.counted());
  }
}
