// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.ChangeRole;
import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a bare number the unit of the quantity that it is compared with: {@code 61.3 per cent, down
 * from 68.9}, {@code 8.2 million barrels, compared with 7.9 million}, {@code 51 percent against
 * 47}. Nothing but words of comparing stands between the two, and the number counts no noun.
 */
final class CarriedUnits {
  private static final int LONGEST_JOINT = 4;

  /** Of two numbers of one unit neither is so many times the other: {@code $3.2 billion, 2.9}. */
  private static final double FAR_APART = 20;

  private CarriedUnits() {}

  static List<Draft> carry(SentenceScan scan, List<Draft> drafts) {
    var carried = new ArrayList<Draft>();
    var changes = new Changes(scan);
    for (Draft draft : drafts) {
      Draft last = carried.isEmpty() ? null : carried.get(carried.size() - 1);
      carried.add(
          last != null
                  && isBare(scan, draft)
                  && isLevel(changes, last)
                  && areCompared(scan, last, draft)
              ? in(last, draft)
              : draft);
    }
    return carried;
  }

  /** Whether its unit stands with the quantity before it. */
  static boolean isCarried(Draft draft) {
    return draft.quantity().unit() != null && draft.quantity().unitFrom() < 0;
  }

  private static boolean isBare(SentenceScan scan, Draft draft) {
    Quantity quantity = draft.quantity();
    int to = draft.to();
    boolean goesOn =
        scan.isWord(to)
            && (!scan.is(to, WordClass.PREPOSITION) || scan.is(to, "of"))
            && !scan.is(to, WordClass.CONJUNCTION)
            && !scan.is(to, WordClass.DETERMINER)
            && !scan.is(to, WordClass.ADVERB)
            && !CountedNouns.isTimeAhead(scan, to);
    return quantity.kind() == FigureKind.COUNT && quantity.unit() == null && !goesOn;
  }

  /** Whether a quantity says how much there is, not by how much it changed or how long it took. */
  private static boolean isLevel(Changes changes, Draft draft) {
    Quantity quantity = draft.quantity();
    boolean amount =
        switch (quantity.kind()) {
          case PERCENT, MONEY, MEASURE, TEMPERATURE -> quantity.per() == null;
          default -> false;
        };
    Changes.Found change = amount ? changes.around(draft) : null;
    return amount && (change == null || change.role() != ChangeRole.BY);
  }

  private static boolean areCompared(SentenceScan scan, Draft left, Draft right) {
    int length = right.from() - left.to();
    if (left.quantity().unit() == null || length < 1 || length > LONGEST_JOINT) {
      return false;
    }
    double ratio = left.quantity().low() / right.quantity().low();
    if (!(ratio > 1 / FAR_APART && ratio < FAR_APART)) {
      return false;
    }
    boolean compares = false;
    for (int i = left.to(); i < right.from(); i++) {
      boolean joint =
          scan.is(i, ',') || scan.isAny(i, "up", "down", "compared", "with", "to", "an", "a");
      boolean from = scan.is(i, "from") && scan.isAny(i - 1, "up", "down");
      boolean word = from || scan.isAny(i, "against", "versus", "vs", "compared");
      compares |= word;
      if (!joint && !word) {
        return false;
      }
    }
    return compares;
  }

  private static Draft in(Draft left, Draft right) {
    Quantity bare = right.quantity();
    UnitEntry unit = left.quantity().unit();
    Quantity quantity = unit == null ? bare : bare.withUnit(unit, -1, -1, bare.to(), 1);
    return new Draft(quantity, right.from(), right.to(), right.modifier(), null);
  }
}
