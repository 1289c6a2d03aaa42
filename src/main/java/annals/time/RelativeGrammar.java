// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Base;
import annals.time.Meaning.Direction;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Length;
import annals.time.Meaning.Point;
import annals.time.Meaning.Reference;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from another day: "today", "last year", "this week", "next March", "the same
 * day", "the day before yesterday".
 */
final class RelativeGrammar {
  static final String CLOSING_DAY = "rel.closing_day";

  private RelativeGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    if (t.is(i, Kind.DAY_WORD)) {
      return dayWord(t, i);
    }
    int from = t.isWord(i, "the") ? i + 1 : i;
    Expression found = closingDay(t, i);
    if (found != null) {
      return found;
    }
    found = samePeriod(t, i, from);
    if (found == null && t.is(from, Kind.RELATIVE)) {
      found = relative(t, i, from);
    }
    if (found == null) {
      found = twoDaysOff(t, i, from);
    }
    if (found == null) {
      found = beyond(t, i, from);
    }
    if (found == null) {
      found = neighbour(t, i, from);
    }
    if (found == null && t.is(i, Kind.DIRECTION)) {
      found = laterIn(t, i);
    }
    return found == null ? CountedGrammar.at(t, i) : found;
  }

  private static Expression dayWord(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null || word.number() == Meaning.NONE) {
      return Expression.of(
          i, i + 1, days(0, Base.PUBLICATION).with(ClockTime.part("NI")), "rel.day");
    }
    return Expression.of(i, i + 1, days(word.number(), Base.PUBLICATION), "rel.day");
  }

  private static Shift days(int amount, Base base) {
    return new Shift(
        Amount.of(Math.abs(amount), 0), Integer.signum(amount), TimeUnit.DAY, base, null);
  }

  /** "the same period last year", "the same month a year ago". */
  private static @Nullable Expression samePeriod(TimeTokens t, int i, int same) {
    boolean period =
        t.isWord(same, "same")
            && (t.isWord(same + 1, "period")
                || t.isWord(same + 1, "time")
                || t.is(same + 1, Kind.UNIT));
    if (!period) {
      return null;
    }
    int year = t.isWord(same + 2, "of") || t.isWord(same + 2, "in") ? same + 3 : same + 2;
    Expression other = same + 2 < t.size() ? yearShift(t, year) : null;
    return other == null
        ? null
        : Expression.of(
            i, other.to(), new Meaning.SamePeriod((Shift) other.meaning()), "rel.same_period");
  }

  private static @Nullable Expression yearShift(TimeTokens t, int i) {
    int at = t.isWord(i, "the") ? i + 1 : i;
    Expression found = t.is(at, Kind.RELATIVE) ? relative(t, i, at) : CountedGrammar.at(t, i);
    boolean year =
        found != null
            && found.meaning() instanceof Shift shift
            && shift.unit() == TimeUnit.YEAR
            && shift.sign() < 0;
    return year ? found : null;
  }

  /** "ended the day down": the day that the news is about. */
  private static @Nullable Expression closingDay(TimeTokens t, int i) {
    boolean verb = t.is(i - 1, Kind.CLOSING) || t.isWord(i - 1, "end") || t.isWord(i - 1, "close");
    boolean closing = verb && t.isWord(i, "the") && t.isWord(i + 1, "day");
    return closing && !t.isWord(i + 2, "of")
        ? Expression.of(i, i + 2, days(0, Base.NEWS_DAY), CLOSING_DAY)
        : null;
  }

  private static @Nullable Expression twoDaysOff(TimeTokens t, int i, int day) {
    boolean off =
        t.isWord(day, "day") && t.is(day + 1, Kind.DIRECTION) && t.is(day + 2, Kind.DAY_WORD);
    if (!off) {
      return null;
    }
    int sign = t.isWord(day + 1, "before") ? -1 : 1;
    TimeWord word = t.word(day + 2);
    boolean sensible = word != null && word.number() == sign;
    return sensible
        ? Expression.of(i, day + 3, days(2 * sign, Base.PUBLICATION), "rel.day.two")
        : null;
  }

  /** "later this year", "earlier today", "later in 1792". */
  private static @Nullable Expression laterIn(TimeTokens t, int i) {
    if (!t.isWord(i, "later") && !t.isWord(i, "earlier")) {
      return null;
    }
    int inner = t.isWord(i + 1, "in") || t.isWord(i + 1, "on") ? i + 2 : i + 1;
    Expression whole = null;
    if (inner == i + 1) {
      boolean deictic =
          t.is(inner, Kind.DAY_WORD) || t.isWord(inner, "this") || t.isWord(inner, "that");
      whole = deictic ? at(t, inner) : null;
    } else if (t.isWord(i + 1, "in")) {
      whole = PeriodGrammar.definite(t, inner);
      if (whole == null && YearGrammar.isYear(t, inner)) {
        whole = YearGrammar.at(t, inner);
      }
    }
    return whole == null ? null : whole.from(i);
  }

  private static @Nullable Expression relative(TimeTokens t, int i, int at) {
    TimeWord word = t.word(at);
    if (word == null) {
      return null;
    }
    boolean article = at > i;
    int next = at + 1;
    TimeWord head = t.word(next);
    boolean counts = t.hasUnitFrom(next) && !t.is(next, Kind.ARTICLE);
    Amount amount = counts ? Numbers.at(t, next) : null;
    if (amount != null) {
      return several(t, i, word, amount);
    }
    if (head == null) {
      return null;
    }
    Base base = base(word, article, head);
    int sign = word.number();
    return switch (head.kind()) {
      case UNIT -> unit(t, i, next, word, TimeUnit.valueOf(head.value()), base);
      case UNITS -> units(i, next, word, TimeUnit.valueOf(head.value()), t);
      case WEEKDAY -> named(i, next, Point.weekday(head.number()), sign, base);
      case MONTH ->
          MonthGrammar.isName(t, next, false) || t.isCapital(next)
              ? month(t, i, next, head, sign, base)
              : null;
      case SEASON -> {
        Point season = Point.part(Grain.SEASON, PeriodGrammar.season(head), Meaning.NONE);
        yield named(i, next, season, sign, base);
      }
      case DAYPART -> daypart(i, next, head, word, base);
      default -> null;
    };
  }

  private static @Nullable Expression month(
      TimeTokens t, int i, int at, TimeWord head, int sign, Base base) {
    Expression whole = MonthGrammar.at(t, at);
    if (whole != null && whole.meaning() instanceof Point point && point.year() == Meaning.NONE) {
      return named(i, whole.to() - 1, point, sign, base);
    }
    return whole == null
        ? named(i, at, Point.month(Meaning.NONE, head.number()), sign, base)
        : null;
  }

  private static Base base(TimeWord word, boolean article, TimeWord head) {
    return switch (word.word()) {
      case "that", "same", "following", "previous", "preceding" -> Base.MENTION;
      case "this" -> head.is(Kind.UNIT) || head.is(Kind.DAYPART) ? Base.TELLING : Base.PUBLICATION;
      case "next" ->
          article && !head.value().equals("QUARTER")
              ? Base.MENTION
              : head.is(Kind.DAYPART) ? Base.DAY_BEFORE : Base.PUBLICATION;
      default -> Base.PUBLICATION;
    };
  }

  private static Expression named(int from, int last, Point point, int sign, Base base) {
    if (base == Base.MENTION) {
      return Expression.of(from, last + 1, new Meaning.Told(point, sign), "rel.name.told");
    }
    Direction direction = sign < 0 ? Direction.LAST : sign > 0 ? Direction.NEXT : Direction.THIS;
    return Expression.of(from, last + 1, point.toward(direction), "rel.name");
  }

  /** "the week before last", "the Friday before last", "the year after next". */
  private static @Nullable Expression beyond(TimeTokens t, int i, int at) {
    boolean before = t.isWord(at + 1, "before") && t.isWord(at + 2, "last");
    boolean after = t.isWord(at + 1, "after") && t.isWord(at + 2, "next");
    TimeWord head = t.word(at);
    if (head == null || (!before && !after)) {
      return null;
    }
    int sign = before ? -1 : 1;
    if (head.is(Kind.WEEKDAY)) {
      Direction direction = before ? Direction.LAST : Direction.NEXT;
      return Expression.of(
          i, at + 3, Point.weekday(head.number()).counted(2, direction), "rel.beyond");
    }
    return head.is(Kind.UNIT)
        ? Expression.of(
            i,
            at + 3,
            new Shift(
                Amount.of(2, 0), sign, TimeUnit.valueOf(head.value()), Base.PUBLICATION, null),
            "rel.beyond")
        : null;
  }

  /** "the year after", "the day before": no last and no next follow, and nothing it precedes. */
  private static @Nullable Expression neighbour(TimeTokens t, int i, int at) {
    boolean unit = at > i && t.is(at, Kind.UNIT);
    boolean previous = t.isWord(at + 1, "previous") || t.isWord(at + 1, "preceding");
    boolean beside = previous || t.isWord(at + 1, "before") || t.isWord(at + 1, "after");
    if (!unit || !beside) {
      return null;
    }
    TimeUnit named = TimeUnit.valueOf(t.word(at).value());
    if (!CountedGrammar.endsClause(t, at + 2)) {
      return CountedGrammar.from(t, i, at + 1, Amount.of(1, at), named);
    }
    int sign = t.isWord(at + 1, "after") ? 1 : -1;
    return named.isClock()
        ? null
        : Expression.of(
            i,
            at + 2,
            new Shift(Amount.of(1, 0), sign, named, Base.MENTION, null),
            "rel.unit.later");
  }

  private static @Nullable Expression daypart(
      int i, int next, TimeWord head, TimeWord word, Base base) {
    ClockTime clock = DaypartGrammar.clock(head);
    int sign = word.number();
    if (word.word().equals("past") || word.word().equals("coming")) {
      return null;
    }
    if (word.word().equals("last") && !head.value().equals("NI")) {
      return null;
    }
    return Expression.of(i, next + 1, days(sign, base).with(clock), "rel.daypart");
  }

  private static @Nullable Expression unit(
      TimeTokens t, int i, int at, TimeWord word, TimeUnit unit, Base base) {
    boolean joined = t.isSign(at + 1, '-') && t.touchesNext(at);
    if (unit.isClock() || joined || t.isWord(at + 1, "of")) {
      return null;
    }
    boolean lasting =
        word.word().equals("past") || (word.word().equals("last") && unit.factor() >= 10);
    if (lasting) {
      return Expression.of(i, at + 1, new Length(unit.length(Amount.of(1, 0))), "dur.past");
    }
    String rule =
        word.number() == 0
            ? (base == Base.MENTION ? "rel.unit.that" : "rel.unit.this")
            : word.number() < 0 ? "rel.unit.last" : "rel.unit.next";
    return Expression.of(
        i,
        at + 1,
        new Shift(Amount.of(Math.abs(word.number()), 0), word.number(), unit, base, null),
        rule);
  }

  /** "the past years": some; "these days": now. */
  private static @Nullable Expression units(
      int i, int at, TimeWord word, TimeUnit unit, TimeTokens t) {
    if (word.word().equals("these")) {
      return unit == TimeUnit.DAY
          ? Expression.of(i, at + 1, new Reference("PRESENT_REF"), "ref.present")
          : null;
    }
    boolean some = word.number() != 0 || word.word().equals("intervening");
    return some && !t.isSign(at + 1, '-')
        ? Expression.of(i, at + 1, new Length(unit.length(new Amount(Amount.SOME, 0))), "dur.past")
        : null;
  }

  private static @Nullable Expression several(TimeTokens t, int i, TimeWord word, Amount amount) {
    if (word.number() == 0) {
      return null;
    }
    int next = LengthGrammar.afterAdjective(t, amount.next());
    TimeUnit unit = CountedGrammar.unitAt(t, next);
    if (unit == null || t.isSign(next + 1, '-')) {
      return null;
    }
    return Expression.of(i, next + 1, new Length(LengthGrammar.value(amount, unit)), "dur.past");
  }
}
