// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Base;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Units counted from a day: "two years ago", "three days later", "weeks earlier", "a year from
 * now", and "in two years" where the sentence promises something; else that is a length of time.
 */
final class CountedGrammar {
  private static final int SHORTEST_WEEKDAY = 6;
  private static final int MONTHS = 12;

  /** How many words may stand between "before" and the date that the event before it has. */
  private static final int FARTHEST_DATE = 6;

  private CountedGrammar() {}

  static @Nullable TimeUnit unitAt(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return word != null && (word.is(Kind.UNIT) || word.is(Kind.UNITS))
        ? TimeUnit.valueOf(word.value())
        : null;
  }

  /** "two years ago", "three days later", "weeks earlier", "a year from now". */
  static @Nullable Expression at(TimeTokens t, int i) {
    if (!t.hasUnitFrom(i)) {
      return null;
    }
    Amount amount = Numbers.at(t, i);
    if (amount == null && t.is(i, Kind.UNITS)) {
      amount = new Amount(Amount.SOME, i);
    }
    if (amount == null) {
      return null;
    }
    TimeUnit unit = unitAt(t, amount.next());
    if (unit == null) {
      Expression seasons = seasons(t, i, amount);
      return seasons == null ? weekdays(t, i, amount) : seasons;
    }
    int next = amount.next() + 1;
    boolean andHalf =
        t.isWord(next, "and") && t.is(next + 1, Kind.ARTICLE) && t.is(next + 2, Kind.HALF);
    if (andHalf && amount.isWhole()) {
      next += 3;
      amount = new Amount(amount.digits() + ".5", next);
    }
    Compound compound = Compound.at(t, amount, unit, next);
    if (compound != null && t.is(compound.next(), Kind.DIRECTION)) {
      next = compound.next();
      amount = compound.amount();
      unit = compound.unit();
    }
    boolean fromNow =
        t.isWord(next, "from") && (t.isWord(next + 1, "now") || t.isWord(next + 1, "today"));
    TimeWord weekday = t.word(next + 1);
    boolean fromWeekday =
        t.isWord(next, "from")
            && unit == TimeUnit.WEEK
            && weekday != null
            && weekday.is(Kind.WEEKDAY)
            && amount.isWhole()
            && amount.digits().length() == 1;
    if (fromWeekday) {
      Point day = Point.weekday(weekday.number());
      return Expression.of(
          i, next + 2, day.counted(amount.whole() + 1, Meaning.Direction.NEXT), "rel.beyond");
    }
    if (fromNow) {
      return shifted(i, next + 2, amount, 1, unit, Base.PUBLICATION, "rel.unit.from_now");
    }
    if (t.isWord(i - 1, "in") && amount.isWhole() && Cues.promises(t, i, next)) {
      return shifted(i, next, amount, 1, unit, Base.PUBLICATION, "rel.unit.in");
    }
    if (t.isWord(next, "on") && endsClause(t, next + 1)) {
      return shifted(i, next + 1, amount, 1, unit, Base.MENTION, "rel.unit.later");
    }
    TimeWord direction = t.word(next);
    boolean afterThat = t.isWord(next, "after") && t.isWord(next + 1, "that");
    if (afterThat && endsClause(t, next + 2)) {
      return shifted(i, next + 2, amount, 1, unit, Base.MENTION, "rel.unit.later");
    }
    if (direction == null || !direction.is(Kind.DIRECTION)) {
      return null;
    }
    if (t.isWord(next, "ago")
        && t.isWord(next + 1, "to")
        && t.isWord(next + 2, "the")
        && t.isWord(next + 3, "day")
        && amount.isWhole()
        && amount.digits().length() <= 4) {
      var today = new Shift(Amount.of(0, 0), 0, TimeUnit.DAY, Base.PUBLICATION, null);
      var ago = new Shift(amount, -1, unit, Base.PUBLICATION, null);
      return Expression.of(i, next + 4, new Meaning.Anniversary(today, ago), "rel.anniversary");
    }
    return switch (direction.value()) {
      case "-1" -> shifted(i, next + 1, amount, -1, unit, Base.PUBLICATION, "rel.unit.ago");
      case "1" -> shifted(i, next + 1, amount, 1, unit, Base.PUBLICATION, "rel.unit.from_now");
      case "-2" -> shifted(i, next + 1, amount, -1, unit, Base.MENTION, "rel.unit.later");
      case "2" -> shifted(i, next + 1, amount, 1, unit, Base.MENTION, "rel.unit.later");
      case "-3" ->
          endsClause(t, next + 1)
              ? shifted(i, next + 1, amount, -1, unit, Base.MENTION, "rel.unit.later")
              : from(t, i, next, amount, unit);
      case "3" -> from(t, i, next, amount, unit);
      default -> null;
    };
  }

  /** "three weeks before the invasion of 25 December 1978", "two days after Christmas 1944". */
  static @Nullable Expression from(
      TimeTokens t, int i, int direction, Amount amount, TimeUnit unit) {
    if (!amount.isWhole() || amount.digits().length() > 4) {
      return null;
    }
    Expression date = null;
    for (int at = direction + 1; at <= direction + FARTHEST_DATE && date == null; at++) {
      boolean first = at == direction + 1;
      boolean open =
          first || t.isWord(at - 1, "of") || t.isWord(at - 1, "on") || t.isWord(at - 1, "in");
      date = open ? Grammar.date(t, at) : null;
      if (date == null && (t.kind(at) != TimeTokens.Kind.WORD || t.is(at, Kind.PAST_CUE))) {
        return null;
      }
    }
    boolean said =
        date != null
            && (date.meaning() instanceof Meaning.Feast
                || (date.meaning() instanceof Point point && point.year() != Meaning.NONE));
    if (!said) {
      return null;
    }
    int sign = t.isWord(direction, "before") ? -1 : 1;
    var shift = new Shift(amount, sign, unit, Base.MENTION, null);
    var length = new Meaning.Length(LengthGrammar.value(amount, unit));
    return Expression.of(
        i, direction + 1, new Meaning.From(shift, date.meaning(), length), "rel.unit.from");
  }

  private static Expression shifted(
      int from, int to, Amount amount, int sign, TimeUnit unit, Base base, String rule) {
    if (unit == TimeUnit.YEAR && amount.digits().endsWith(".5")) {
      Amount months = new Amount(amount.times(MONTHS), amount.next());
      return Expression.of(from, to, new Shift(months, sign, TimeUnit.MONTH, base, null), rule);
    }
    Amount years = new Amount(amount.times(unit.factor()), amount.next());
    if (!amount.isWhole() && unit.factor() > 1 && years.isWhole()) {
      return Expression.of(from, to, new Shift(years, sign, TimeUnit.YEAR, base, null), rule);
    }
    if (amount.isWhole() && amount.digits().length() <= 6) {
      Expression counted = Expression.of(from, to, new Shift(amount, sign, unit, base, null), rule);
      boolean round = unit == TimeUnit.YEAR && amount.digits().endsWith("000");
      return round ? counted.with(Timex.TimexMod.APPROX) : counted;
    }
    if (base == Base.MENTION) {
      return Expression.of(from, to, new Meaning.Open(unnamed(unit)), rule);
    }
    return Expression.of(from, to, new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"), rule);
  }

  /** "two Sundays ago". */
  private static @Nullable Expression weekdays(TimeTokens t, int i, Amount amount) {
    TimeWord weekday = t.word(amount.next());
    boolean ago =
        weekday != null
            && weekday.is(Kind.WEEKDAY)
            && t.length(amount.next()) >= SHORTEST_WEEKDAY
            && t.isWord(amount.next() + 1, "ago");
    return ago && amount.isWhole() && amount.digits().length() <= 3
        ? Expression.of(
            i,
            amount.next() + 2,
            Point.weekday(weekday.number()).counted(amount.whole(), Meaning.Direction.LAST),
            "rel.weekdays.ago")
        : null;
  }

  /** "two summers ago": that of the year two years ago. */
  private static @Nullable Expression seasons(TimeTokens t, int i, Amount amount) {
    TimeWord season = t.word(amount.next());
    boolean ago = season != null && season.is(Kind.SEASONS) && t.isWord(amount.next() + 1, "ago");
    if (!ago || !amount.isWhole() || amount.digits().length() > 3) {
      return null;
    }
    var year = new Shift(amount, -1, TimeUnit.YEAR, Base.PUBLICATION, null);
    Point point = Point.part(Grain.SEASON, PeriodGrammar.season(season), Meaning.NONE).in(year);
    return Expression.of(i, amount.next() + 2, point, "rel.unit.ago");
  }

  /** A week, month or year that is not known: "a few weeks later". */
  private static Point unnamed(TimeUnit unit) {
    Grain grain =
        switch (unit) {
          case WEEK, FORTNIGHT -> Grain.WEEK;
          case WEEKEND -> Grain.WEEKEND;
          case MONTH -> Grain.MONTH;
          case QUARTER -> Grain.QUARTER;
          case DAY, HOUR, MINUTE, SECOND -> Grain.DAY;
          default -> Grain.YEAR;
        };
    return Point.part(grain, Meaning.NONE, Meaning.NONE);
  }

  static boolean endsClause(TimeTokens t, int i) {
    return t.isSign(i, '.') || t.isSign(i, ',') || t.isSign(i, ';') || i >= t.size();
  }
}
