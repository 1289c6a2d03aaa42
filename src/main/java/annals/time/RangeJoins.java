// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the two ends of a range: {@code 1957-58}, {@code 7-9 January}, "from 1961 to 1964". In a
 * list or range the one that says the year says it for all, in both directions: "April, May and
 * June 1955"; and no end lies before its start: "30 December 1978 to 5 January".
 */
final class RangeJoins {
  private static final int MONTH = 32;

  /** What stands between two expressions. */
  private enum Joint {
    NONE,
    LIST,
    RANGE
  }

  private RangeJoins() {}

  static List<Expression> link(TimeTokens t, List<Expression> found) {
    var linked = new ArrayList<>(found);
    for (int i = linked.size() - 2; i >= 0; i--) {
      Expression b = linked.get(i + 1);
      if (joint(t, linked.get(i), b) != Joint.NONE) {
        linked.set(i, fromRight(linked.get(i), b));
      }
    }
    int ranges = 0;
    for (int i = 0; i + 1 < linked.size(); i++) {
      Expression a = linked.get(i);
      Joint joint = joint(t, a, linked.get(i + 1));
      if (joint == Joint.NONE) {
        continue;
      }
      Expression b = fromLeft(t, a, linked.get(i + 1));
      linked.set(i + 1, b);
      if (joint == Joint.RANGE && a.range() == 0 && alike(a.meaning(), b.meaning())) {
        ranges++;
        linked.set(i, a.inRange(ranges));
        linked.set(i + 1, b.inRange(ranges));
      }
    }
    return linked;
  }

  private static Joint joint(TimeTokens t, Expression a, Expression b) {
    int at = a.to();
    int gap = b.from() - at;
    boolean series = gap == 2 && t.isSign(at, ',') && isAnd(t, at + 1);
    if (series) {
      return Joint.LIST;
    }
    if (gap != 1) {
      return Joint.NONE;
    }
    boolean range =
        t.isSign(at, '-')
            || t.isWord(at, "to")
            || t.isWord(at, "through")
            || t.isWord(at, "until")
            || t.isWord(at, "till")
            || (t.isWord(at, "and") && t.isWord(a.from() - 1, "between"));
    return range ? Joint.RANGE : isAnd(t, at) || t.isSign(at, ',') ? Joint.LIST : Joint.NONE;
  }

  private static boolean isAnd(TimeTokens t, int i) {
    return t.isWord(i, "and") || t.isWord(i, "or") || t.isSign(i, '&');
  }

  private static Expression fromRight(Expression a, Expression b) {
    if (a.meaning() instanceof Meaning.Feast feast && b.meaning() instanceof Point date) {
      boolean same = feast.year() == Meaning.NONE && date.grain() == Grain.DAY;
      return same && date.year() != Meaning.NONE
          ? a.meaning(a.to(), new Meaning.Feast(feast.rule(), date.year()), a.rule())
          : a; // "on Easter Monday, 24 April 1916"
    }
    if (!(a.meaning() instanceof Point from) || !(b.meaning() instanceof Point to)) {
      return a;
    }
    boolean pointed = isThatYear(from) && to.grain() == Grain.YEAR && to.year() != Meaning.NONE;
    if (pointed) {
      return a.meaning(a.to(), from.inYear(to.year()), a.rule());
    }
    if (!from.lacksYear() || place(from) == Meaning.NONE || place(to) == Meaning.NONE) {
      return a;
    }
    if (to.year() != Meaning.NONE) {
      int year = isAfter(from, to) ? to.year() - 1 : to.year();
      return a.meaning(a.to(), from.inYear(year), a.rule());
    }
    boolean shared = to.of() instanceof Meaning.Shift shift && shift.unit() == TimeUnit.YEAR;
    return shared && !isAfter(from, to) ? a.meaning(a.to(), from.in(to.of()), a.rule()) : a;
  }

  /** "July of that year", before the year itself: "July of that year, 1969". */
  private static boolean isThatYear(Point point) {
    return point.of() instanceof Meaning.Shift shift
        && shift.unit() == TimeUnit.YEAR
        && shift.base() == Meaning.Base.MENTION
        && shift.sign() == 0;
  }

  private static Expression fromLeft(TimeTokens t, Expression a, Expression b) {
    if (!(a.meaning() instanceof Point from) || !(b.meaning() instanceof Point to)) {
      return b;
    }
    boolean whole = from.grain() == Grain.YEAR && t.isSign(a.to(), ',') && to.lacksYear();
    if (whole) {
      return b.meaning(b.to(), to.inYear(from.year()), b.rule());
    }
    boolean shares =
        to.lacksYear()
            && from.year() != Meaning.NONE
            && place(from) != Meaning.NONE
            && place(to) != Meaning.NONE;
    return shares
        ? b.meaning(b.to(), to.inYear(isAfter(from, to) ? from.year() + 1 : from.year()), b.rule())
        : b;
  }

  /** Whether a part of a year lies after another: the shorter of the two tells how exactly. */
  private static boolean isAfter(Point from, Point to) {
    boolean days = from.grain() == Grain.DAY && to.grain() == Grain.DAY;
    return days ? place(from) > place(to) : place(from) / MONTH > place(to) / MONTH;
  }

  /** Where in its year a part lies: months times {@value #MONTH} and days. */
  private static int place(Point point) {
    return switch (point.grain()) {
      case DAY ->
          point.month() == Meaning.NONE ? Meaning.NONE : point.month() * MONTH + point.day();
      case MONTH -> point.month() == Meaning.NONE ? Meaning.NONE : point.month() * MONTH;
      case SEASON -> (point.part() - 20) * 3 * MONTH;
      case QUARTER -> Math.max(1, point.part() * 3 - 2) * MONTH;
      case HALF -> Math.max(1, point.part() * 6 - 5) * MONTH;
      default -> Meaning.NONE;
    };
  }

  private static boolean alike(Meaning a, Meaning b) {
    if (a instanceof Point p && b instanceof Point q) {
      return p.grain() == q.grain() || p.grain() == Grain.DAY || q.grain() == Grain.DAY;
    }
    return a.getClass() == b.getClass();
  }
}
