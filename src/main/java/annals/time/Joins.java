// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins neighbouring expressions: weekday and date, date and time of day ({@code 20:13 |
 * 09/01/2019}), "July 25 of that year", "Friday night"; and links the two ends of a range.
 */
final class Joins {
  private static final String CLOCK_SIGNS = ",.|-/·•@";
  private static final int WIDEST_GAP = 3;

  private Joins() {}

  static List<Expression> join(TimeTokens t, List<Expression> found) {
    var joined = new ArrayList<Expression>(found.size());
    for (Expression next : found) {
      Expression current = next;
      while (!joined.isEmpty()) {
        Expression both = both(t, joined.get(joined.size() - 1), current);
        if (both == null) {
          break;
        }
        joined.remove(joined.size() - 1);
        current = both;
      }
      joined.add(current);
    }
    joined.removeIf(e -> e.rule().equals("date.weekday.foreign"));
    for (int i = 0; i < joined.size(); i++) {
      joined.set(i, withDaypart(t, joined.get(i)));
    }
    return Ranges.link(t, joined);
  }

  private static @Nullable Expression both(TimeTokens t, Expression a, Expression b) {
    int gap = b.from() - a.to();
    if (gap > WIDEST_GAP) {
      return null;
    }
    if (isWeekday(a.meaning())
        && isDay(b.meaning())
        && !isWeekday(b.meaning())
        && weekdayGap(t, a.to(), b.from())) {
      return new Expression(
          a.from(), b.to(), onWeekday(b.meaning(), a.meaning()), b.mod(), b.rule(), 0);
    }
    if (isWeekday(b.meaning())
        && isDated(a.meaning())
        && (gap == 0 || (gap == 1 && t.isSign(a.to(), ',')))) {
      return new Expression(
          a.from(), b.to(), onWeekday(a.meaning(), b.meaning()), a.mod(), a.rule(), 0);
    }
    ClockTime time = timeOnly(b.meaning());
    if (time != null
        && isDay(a.meaning())
        && hasNoClock(a.meaning())
        && clockGap(t, a.to(), b.from())) {
      return new Expression(a.from(), b.to(), withClock(a.meaning(), time), a.mod(), a.rule(), 0);
    }
    time = timeOnly(a.meaning());
    if (time != null && isDay(b.meaning()) && hasNoClock(b.meaning()) && timeFirstGap(t, a, b)) {
      return new Expression(a.from(), b.to(), withClock(b.meaning(), time), b.mod(), b.rule(), 0);
    }
    boolean ofYear =
        gap == 1
            && t.isWord(a.to(), "of")
            && b.meaning() instanceof Shift shift
            && shift.unit() == TimeUnit.YEAR;
    if (ofYear
        && a.meaning() instanceof Point point
        && point.year() == Meaning.NONE
        && point.of() == null
        && !isWeekday(point)) {
      return new Expression(a.from(), b.to(), point.in(b.meaning()), a.mod(), a.rule(), 0);
    }
    return null;
  }

  private static boolean weekdayGap(TimeTokens t, int from, int to) {
    return from == to
        || (to - from == 1
            && (t.isSign(from, ',')
                || t.isWord(from, "the")
                || t.isSign(from, '|')
                || t.isSign(from, '-')));
  }

  /** Signs, "at" and its like in other languages may part a date from its time. */
  private static boolean clockGap(TimeTokens t, int from, int to) {
    boolean iso =
        to - from == 1
            && t.touchesNext(from - 1)
            && t.touchesNext(from)
            && t.length(from) == 1
            && t.kind(from) == TimeTokens.Kind.WORD;
    if (iso) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean link = t.isWord(i, "at") || t.is(i, Kind.CLOCK_LINK);
      if (!link && !(t.kind(i) == TimeTokens.Kind.SIGN && CLOCK_SIGNS.indexOf(t.value(i)) >= 0)) {
        return false;
      }
    }
    return to - from < WIDEST_GAP || t.is(from, Kind.CLOCK_LINK);
  }

  private static boolean timeFirstGap(TimeTokens t, Expression a, Expression b) {
    int gap = b.from() - a.to();
    if (gap == 0) {
      return true;
    }
    int sign = a.to();
    boolean dated =
        b.meaning() instanceof Numeric
            || (b.meaning() instanceof Point point && point.year() != Meaning.NONE);
    return gap == 1
        && dated
        && (t.isSign(sign, '|')
            || t.isSign(sign, ',')
            || t.isSign(sign, '-')
            || t.isSign(sign, '/')
            || t.isWord(sign, "on"));
  }

  private static Meaning onWeekday(Meaning date, Meaning weekday) {
    int number = ((Point) weekday).weekday();
    if (date instanceof Numeric n) {
      return new Numeric(n.first(), n.second(), n.year(), number, n.clock());
    }
    return date instanceof Point point ? point.onWeekday(number) : date;
  }

  private static Meaning withClock(Meaning date, ClockTime clock) {
    if (date instanceof Numeric n) {
      return new Numeric(n.first(), n.second(), n.year(), n.weekday(), clock);
    }
    if (date instanceof Shift shift) {
      return shift.with(clock);
    }
    return date instanceof Point point ? point.with(clock) : date;
  }

  private static boolean hasNoClock(Meaning m) {
    return !(m instanceof Point point && point.clock() != null)
        && !(m instanceof Numeric numeric && numeric.clock() != null)
        && !(m instanceof Shift shift && shift.clock() != null);
  }

  private static @Nullable ClockTime timeOnly(Meaning m) {
    return m instanceof Point point && point.isTimeOnly() ? point.clock() : null;
  }

  private static boolean isWeekday(Meaning m) {
    return m instanceof Point p
        && p.weekday() != Meaning.NONE
        && p.day() == Meaning.NONE
        && p.clock() == null
        && p.of() == null;
  }

  private static boolean isDated(Meaning m) {
    return (m instanceof Numeric n && n.weekday() == Meaning.NONE)
        || (m instanceof Point p && p.day() != Meaning.NONE && p.weekday() == Meaning.NONE);
  }

  private static boolean isDay(Meaning m) {
    return m instanceof Numeric
        || (m instanceof Point p && p.grain() == Grain.DAY && !p.isTimeOnly())
        || (m instanceof Shift s && s.unit() == TimeUnit.DAY);
  }

  /** "Friday night", "yesterday morning". */
  private static Expression withDaypart(TimeTokens t, Expression e) {
    TimeWord word = t.word(e.to());
    boolean takes =
        word != null && word.is(Kind.DAYPART) && isDay(e.meaning()) && hasNoClock(e.meaning());
    return takes
        ? e.meaning(e.to() + 1, withClock(e.meaning(), DaypartGrammar.clock(word)), "tod.daypart")
        : e;
  }
}
