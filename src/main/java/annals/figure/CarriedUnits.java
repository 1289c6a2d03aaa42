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

  private static final int LONGEST_CLAUSE = 10;

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
                  && isLevel(changes, last)
                  && isNear(last, draft)
                  && ((isBare(scan, draft) && areCompared(scan, last, draft))
                      || areParallel(scan, last, draft))
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
    return quantity.kind() == FigureKind.COUNT && quantity.unit() == null && !goesOn(scan, to);
  }

  private static boolean goesOn(SentenceScan scan, int to) {
    return scan.isWord(to)
        && (!scan.is(to, WordClass.PREPOSITION) || scan.is(to, "of"))
        && !scan.is(to, WordClass.CONJUNCTION)
        && !scan.is(to, WordClass.DETERMINER)
        && !scan.is(to, WordClass.ADVERB)
        && !CountedNouns.isTimeAhead(scan, to);
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
    if (left.quantity().unit() == null || length < 1) {
      return false;
    }
    if (length > LONGEST_JOINT) {
      return isFarCompared(scan, left, right);
    }
    if (length == 1 && scan.is(left.to(), "from")) {
      return scan.isAny(left.from() - 1, "to", "at"); // fell to 29% from 34
    }
    boolean compares = false;
    for (int i = left.to(); i < right.from(); i++) {
      boolean joint =
          scan.is(i, ',')
              || scan.isAny(i, "up", "down", "compared", "compares", "with", "to", "an", "a");
      boolean from = scan.is(i, "from") && scan.isAny(i - 1, "up", "down");
      boolean word = from || scan.isAny(i, "against", "versus", "vs", "compared", "compares");
      compares |= word;
      if (!joint && !word) {
        return false;
      }
    }
    return compares;
  }

  private static boolean isNear(Draft left, Draft right) {
    double ratio = left.quantity().low() / right.quantity().low();
    return ratio > 1 / FAR_APART && ratio < FAR_APART;
  }

  /** {@code 61 percent of voters said yes, down from 68}: a comma, and what compares behind it. */
  private static boolean isFarCompared(SentenceScan scan, Draft left, Draft right) {
    int word = right.from() - 1;
    boolean from = scan.is(word, "from") && scan.isAny(word - 1, "up", "down");
    boolean with = scan.isAny(word, "with", "to") && scan.is(word - 1, "compared");
    boolean joined = (from || with) && scan.is(word - 2, ',');
    boolean share = left.quantity().kind() == FigureKind.PERCENT;
    return share && joined && isOneClause(scan, left.to(), word - 2);
  }

  /** {@code 41 percent among men and 52 among women}, {@code 12% of women, against 30 of men}. */
  private static boolean areParallel(SentenceScan scan, Draft left, Draft right) {
    Quantity bare = right.quantity();
    int joint = right.from() - 1;
    boolean joined = scan.isAny(joint, "and", "against", "versus", "but");
    boolean share = left.quantity().kind() == FigureKind.PERCENT;
    int of = right.to();
    boolean part =
        scan.is(of + 1, WordClass.DETERMINER)
            || scan.is(of + 1, WordClass.POSSESSIVE)
            || scan.isDigits(of + 1); // 12 of its 14
    boolean like =
        scan.isAny(left.to(), "among", "of", "for")
            && scan.isAny(of, scan.slice(left.to(), left.to() + 1))
            && !(scan.is(of, "of") && part);
    return bare.kind() == FigureKind.COUNT
        && bare.unit() == null
        && share
        && joined
        && like
        && isOneClause(scan, left.to(), joint - 1);
  }

  private static boolean isOneClause(SentenceScan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.is(i, ';') || scan.is(i, ',') || scan.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return to - from <= LONGEST_CLAUSE;
  }

  private static Draft in(Draft left, Draft right) {
    Quantity bare = right.quantity();
    UnitEntry unit = left.quantity().unit();
    Quantity quantity = unit == null ? bare : bare.withUnit(unit, -1, -1, bare.to(), 1);
    return new Draft(quantity, right.from(), right.to(), right.modifier(), null);
  }
}
