// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a number with a unit measures: {@code 80 kg of explosives}, {@code a 13-day
 * strike}, {@code a loss of 340 million euros}, {@code a contract worth 2 million}.
 */
final class MeasuredNouns {
  private final SentenceScan scan;

  MeasuredNouns(SentenceScan scan) {
    this.scan = scan;
  }

  /** The noun phrase by tags; null where none stands beside the quantity. */
  NounTags.@Nullable Found of(Draft draft, NounTags tags) {
    Quantity quantity = draft.quantity();
    int to = draft.to();
    if (isCompound(quantity) && CountedNouns.mayStart(scan, to)) {
      return tags.phrase(scan.start(to), true);
    }
    if (quantity.kind() == FigureKind.MEASURE && scan.is(to, "of")) {
      int noun = CountedNouns.start(scan, to);
      return CountedNouns.mayStart(scan, noun) ? tags.phrase(scan.start(noun), true) : null;
    }
    int from = draft.from();
    boolean of = scan.is(from - 1, "of") && measuresNounBefore(quantity);
    boolean worth = scan.is(from - 1, "worth") && quantity.kind() == FigureKind.MONEY;
    int noun = scan.is(from - 2, ',') ? from - 3 : from - 2;
    boolean sum =
        scan.isAny(noun, "total", "average", "maximum", "minimum", "sum", "excess")
            || scan.isAny(noun, "low", "high", "peak", "record");
    return (of || worth) && scan.isWord(noun) && !sum ? tags.nounAt(scan.start(noun)) : null;
  }

  /** {@code 13-day}, {@code 26-year-old}. */
  private boolean isCompound(Quantity quantity) {
    return quantity.unitFrom() > 0
        && scan.isHyphen(quantity.unitFrom() - 1)
        && scan.adjacent(quantity.unitFrom())
        && !scan.isHyphen(quantity.to());
  }

  private static boolean measuresNounBefore(Quantity quantity) {
    return switch (quantity.kind()) {
      case MEASURE, MONEY, PERCENT -> true;
      default -> false;
    };
  }
}
