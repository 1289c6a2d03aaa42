// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.number.Numeral.Shape;
import annals.text.Span;
import annals.time.Timex;
import annals.time.Timex.TimexType;
import java.util.List;

/**
 * What the date finder has found, as a blocker: a number inside a date or a clock time is no
 * figure, but a length of time ({@code Forty years ago}) and a century are both. {@code below 1500}
 * is no year.
 */
final class CalendarSpans {
  private final List<Timex> dates;
  private int next;

  CalendarSpans(List<Timex> dates) {
    this.dates = dates.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** Whether the date finder claims a quantity; to be asked in the order of the text. */
  boolean block(SentenceScan scan, Quantity quantity) {
    Span span = Span.of(scan.start(quantity.from()), scan.end(quantity.to() - 1));
    while (next < dates.size() && dates.get(next).span().end() <= span.start()) {
      next++;
    }
    boolean both =
        quantity.kind() == FigureKind.DURATION
            || quantity.kind() == FigureKind.CENTURY
            || quantity.kind() == FigureKind.AGE
            || quantity.number().shape() == Shape.INDEFINITE
            || scan.isAny(quantity.from() - 1, "above", "below", "than", "exceeding");
    for (int i = next; i < dates.size() && dates.get(i).span().start() < span.end(); i++) {
      Timex date = dates.get(i);
      boolean calendar = date.type() == TimexType.DATE || date.type() == TimexType.TIME;
      boolean year = quantity.kind() == FigureKind.SCORE && span.overlaps(date.span());
      if (calendar && !both && (year || date.span().contains(span))) {
        return true;
      }
    }
    return false;
  }
}
