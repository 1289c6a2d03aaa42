// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the two ends of a range: {@code 1957-58}, {@code 7-9 January}, "from 1961 to 1964". The end
 * that says the year says it for both: "April and June 1955".
 */
final class Ranges {
  private Ranges() {}

  static List<Expression> link(TimeTokens t, List<Expression> found) {
    var linked = new ArrayList<>(found);
    int ranges = 0;
    for (int i = 0; i + 1 < linked.size(); i++) {
      Expression a = linked.get(i);
      Expression b = linked.get(i + 1);
      if (b.from() - a.to() != 1) {
        continue;
      }
      boolean series = t.isWord(a.to(), "and") || t.isWord(a.to(), "or") || t.isSign(a.to(), ',');
      boolean range =
          t.isSign(a.to(), '-')
              || t.isWord(a.to(), "to")
              || t.isWord(a.to(), "through")
              || t.isWord(a.to(), "until")
              || t.isWord(a.to(), "till")
              || (t.isWord(a.to(), "and") && t.isWord(a.from() - 1, "between"));
      if ((range || series)
          && a.meaning() instanceof Point from
          && b.meaning() instanceof Point to
          && lacksYear(from, to)) {
        a = a.meaning(a.to(), from.inYear(to.year()), a.rule());
        linked.set(i, a);
      }
      if (range && a.range() == 0 && alike(a.meaning(), b.meaning())) {
        ranges++;
        linked.set(i, a.inRange(ranges));
        linked.set(i + 1, b.inRange(ranges));
      }
    }
    return linked;
  }

  private static boolean lacksYear(Point from, Point to) {
    boolean month =
        from.month() != Meaning.NONE && to.month() != Meaning.NONE && from.month() <= to.month();
    return from.year() == Meaning.NONE
        && from.of() == null
        && to.year() != Meaning.NONE
        && month
        && from.grain() == to.grain();
  }

  private static boolean alike(Meaning a, Meaning b) {
    if (a instanceof Point p && b instanceof Point q) {
      return p.grain() == q.grain() || p.grain() == Grain.DAY || q.grain() == Grain.DAY;
    }
    return a.getClass() == b.getClass();
  }
}
