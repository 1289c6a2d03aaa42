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
    joined.removeIf(
        e -> e.rule().equals("date.weekday.foreign") || e.rule().equals(CalendarNames.RULE));
    for (int i = 0; i < joined.size(); i++) {
      Expression whole = indefinite(t, withDaypart(t, withTail(t, joined.get(i))));
      joined.set(i, i == 0 ? whole : behind(t, joined.get(i - 1), whole));
    }
    return RangeJoins.link(t, joined);
  }

  /** What a date says that stands right behind another: "that December, eleven months later". */
  private static Expression behind(TimeTokens t, Expression before, Expression e) {
    boolean apposed =
        e.meaning() instanceof Shift shift
            && shift.base() == Meaning.Base.MENTION
            && shift.sign() > 0
            && before.isPlaced()
            && before.to() == e.from() - 1
            && t.isSign(before.to(), ',')
            && CountedGrammar.endsClause(t, e.to());
    return apposed
        ? e.meaning(e.to(), ((Shift) e.meaning()).from(Meaning.Base.APPOSED), e.rule())
        : YearJoins.inYearsAgo(t, before, e);
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
    if (isClockedWeekday(a.meaning())
        && isDated(b.meaning())
        && hasNoClock(b.meaning())
        && weekdayGap(t, a.to(), b.from())) {
      Point weekday = (Point) a.meaning();
      Meaning day = onWeekday(b.meaning(), weekday);
      return new Expression(
          a.from(), b.to(), withClock(day, weekday.clock()), b.mod(), b.rule(), 0);
    }
    boolean bracketed = t.isSign(a.to(), '(') && t.isSign(b.to(), ')');
    if (isWeekday(a.meaning()) && isDated(b.meaning()) && gap == 1 && bracketed) {
      return new Expression(
          a.from(), b.to() + 1, onWeekday(b.meaning(), a.meaning()), b.mod(), b.rule(), 0);
    }
    Expression zoned = ClockJoins.secondZone(t, a, b);
    if (zoned != null) {
      return zoned;
    }
    if (isWeekday(b.meaning())
        && isDated(a.meaning())
        && (gap == 0 || (gap == 1 && t.isSign(a.to(), ',')) || isApposition(t, a.to(), b.from()))) {
      return new Expression(
          a.from(), b.to(), onWeekday(a.meaning(), b.meaning()), a.mod(), a.rule(), 0);
    }
    ClockTime time = timeOnly(b.meaning());
    if (time != null
        && isDay(a.meaning())
        && hasNoClock(a.meaning())
        && ClockJoins.gap(t, a.to(), b.from())) {
      return new Expression(a.from(), b.to(), withClock(a.meaning(), time), a.mod(), a.rule(), 0);
    }
    time = timeOnly(a.meaning());
    if (time != null
        && isDay(b.meaning())
        && hasNoClock(b.meaning())
        && ClockJoins.timeFirst(t, a, b)) {
      return new Expression(a.from(), b.to(), withClock(b.meaning(), time), b.mod(), b.rule(), 0);
    }
    return YearJoins.both(t, a, b);
  }

  /** "30 April 1975, a Wednesday". */
  private static boolean isApposition(TimeTokens t, int from, int to) {
    return to - from == 2 && t.isSign(from, ',') && t.isWord(from + 1, "a");
  }

  private static boolean weekdayGap(TimeTokens t, int from, int to) {
    return from == to
        || (to - from == 1
            && (t.isSign(from, ',')
                || t.isWord(from, "the")
                || t.isSign(from, '|')
                || t.isSign(from, '-')));
  }

  private static Meaning onWeekday(Meaning date, Meaning weekday) {
    int number = ((Point) weekday).weekday();
    if (date instanceof Numeric n) {
      return new Numeric(n.first(), n.second(), n.year(), number, n.clock());
    }
    return date instanceof Point point ? point.onWeekday(number) : date;
  }

  private static Meaning withClock(Meaning date, @Nullable ClockTime clock) {
    if (clock == null) {
      return date;
    }
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

  static @Nullable ClockTime timeOnly(Meaning m) {
    return m instanceof Point point && point.isTimeOnly() ? point.clock() : null;
  }

  private static boolean isWeekday(Meaning m) {
    return m instanceof Point p
        && p.isWeekday()
        && p.part() == Meaning.NONE
        && p.direction() == Meaning.Direction.OPEN
        && p.clock() == null
        && p.of() == null;
  }

  private static boolean isClockedWeekday(Meaning m) {
    return m instanceof Point p && p.isWeekday() && p.clock() != null && p.of() == null;
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

  /** "Monday last": the word that says which stands behind, and nothing that it could belong to. */
  private static Expression withTail(TimeTokens t, Expression e) {
    TimeWord word = t.word(e.to());
    boolean alone =
        word != null
            && (word.word().equals("last")
                || word.word().equals("next")
                || word.word().equals("week"))
            && (t.kind(e.to() + 1) != TimeTokens.Kind.WORD || t.is(e.to() + 1, Kind.PREPOSITION));
    if (!alone || !isWeekday(e.meaning())) {
      return e;
    }
    if (word.word().equals("week")) {
      Point weekAfter = ((Point) e.meaning()).counted(2, Meaning.Direction.NEXT);
      return e.meaning(e.to() + 1, weekAfter, "rel.beyond");
    }
    Meaning.Direction direction =
        word.number() < 0 ? Meaning.Direction.LAST : Meaning.Direction.NEXT;
    return e.meaning(e.to() + 1, ((Point) e.meaning()).toward(direction), "rel.name");
  }

  /**
   * "on a Monday in April", "one Sunday morning", "Sunday in 1972", "the second Sunday of the war",
   * "the last summer of the reign": no day that anybody knows. "The Thursday" is that of the days
   * told of, never the document's own.
   */
  private static Expression indefinite(TimeTokens t, Expression e) {
    boolean ofWhole =
        e.meaning() instanceof Point last
            && last.direction() == Meaning.Direction.LAST
            && t.isWord(e.from(), "the")
            && t.isWord(e.to(), "of");
    if (ofWhole) {
      Point open = ((Point) e.meaning()).toward(Meaning.Direction.OPEN);
      return e.meaning(e.to(), new Meaning.Open(open), e.rule());
    }
    boolean ofYear =
        (t.isWord(e.to(), "in") || t.isWord(e.to(), "of")) && YearGrammar.isYear(t, e.to() + 1);
    boolean counted = Numbers.ordinal(t, e.from() - 1) != null;
    boolean some =
        ofYear || counted || t.isWord(e.from() - 1, "a") || t.isWord(e.from() - 1, "one");
    boolean weekday =
        e.meaning() instanceof Point p
            && p.isWeekday()
            && p.part() == Meaning.NONE
            && p.direction() == Meaning.Direction.OPEN
            && p.of() == null;
    if (!weekday || Neighbours.isNounAfterDays(t, e.to())) {
      return e;
    }
    if (t.isWord(e.from() - 1, "the")) {
      return e.meaning(e.to(), new Meaning.Told((Point) e.meaning(), 0), e.rule());
    }
    return some ? e.meaning(e.to(), new Meaning.Open((Point) e.meaning()), e.rule()) : e;
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
