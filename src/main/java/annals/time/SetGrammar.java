// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.Meaning.Repeat;
import annals.time.TimeWord.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Repetitions: "Each year", "every two months", "annually", "twice a week". */
final class SetGrammar {
  private SetGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word != null && word.is(Kind.EACH)) {
      return each(t, i, word);
    }
    if (word != null && word.is(Kind.SET_WORD)) {
      return Expression.of(i, i + 1, new Repeat(word.value(), null, null), "set.adverb");
    }
    Expression times = times(t, i);
    return times == null ? dayOfEach(t, i) : times;
  }

  /** "the first Tuesday of each month", "the 15th of every month", "the last day of each year". */
  private static @Nullable Expression dayOfEach(TimeTokens t, int i) {
    int at = t.isWord(i, "the") ? i + 1 : i;
    Amount nth = t.isWord(at, "last") ? Amount.of(1, at + 1) : Numbers.ordinal(t, at);
    if (nth == null) {
      return null;
    }
    boolean named = t.is(nth.next(), Kind.WEEKDAY) || t.is(nth.next(), Kind.UNIT);
    int of = named ? nth.next() + 1 : nth.next();
    boolean each = (t.isWord(of, "of") || t.isWord(of, "in")) && t.is(of + 1, Kind.EACH);
    Expression whole = each ? each(t, of + 1, t.word(of + 1)) : null;
    return whole == null ? null : whole.from(i);
  }

  /** "every other Monday", "every second week", "every third Friday of the month". */
  private static @Nullable Expression skipping(TimeTokens t, int i, String quant) {
    boolean other = Neighbours.isWord(t, i + 1, "other");
    Amount nth = other ? Amount.of(2, i + 2) : Numbers.ordinal(t, i + 1);
    TimeWord head = nth == null ? null : t.word(nth.next());
    if (nth == null || head == null) {
      return null;
    }
    int to = nth.next() + 1;
    if (head.is(Kind.UNIT)) {
      String length = TimeUnit.valueOf(head.value()).length(nth);
      return Expression.of(i, to, new Repeat(length, quant, null), "set.every");
    }
    if (!head.is(Kind.WEEKDAY)) {
      return null;
    }
    boolean ofMonth = t.isWord(to, "of") && t.isWord(to + 1, "the") && t.is(to + 2, Kind.UNIT);
    if (ofMonth) {
      String length = TimeUnit.valueOf(t.word(to + 2).value()).length(Amount.of(1, 0));
      return Expression.of(i, to + 3, new Repeat(length, quant, null), "set.every");
    }
    String weekday = "XXXX-WXX-" + head.number();
    return Expression.of(i, to, new Repeat(weekday, quant + " " + nth.digits(), null), "set.every");
  }

  /** "twice a week", "three times a year". */
  private static @Nullable Expression times(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    int next = i + 1;
    String times = null;
    if (word != null && word.is(Kind.TIMES)) {
      times = word.value();
    } else if (Neighbours.isWord(t, next, "times") && (t.isNumber(i) || t.is(i, Kind.NUMBER))) {
      times = Integer.toString(word == null ? t.value(i) : word.number());
      next++;
    }
    boolean per =
        t.isWord(next, "a")
            || t.isWord(next, "an")
            || t.is(next, Kind.EACH)
            || Neighbours.isWord(t, next, "per");
    if (times == null || !per || !t.is(next + 1, Kind.UNIT)) {
      return null;
    }
    TimeUnit unit = CountedGrammar.unitAt(t, next + 1);
    return unit == null
        ? null
        : Expression.of(
            i, next + 2, new Repeat(unit.length(Amount.of(1, 0)), null, times + "X"), "set.times");
  }

  private static @Nullable Expression each(TimeTokens t, int i, TimeWord each) {
    String quant = each.value().toUpperCase(Locale.ROOT);
    Expression skipping = skipping(t, i, quant);
    if (skipping != null) {
      return skipping;
    }
    TimeWord head = t.word(i + 1);
    if (head == null && !t.isNumber(i + 1)) {
      return null;
    }
    if (head != null) {
      switch (head.kind()) {
        case UNIT -> {
          TimeUnit unit = TimeUnit.valueOf(head.value());
          return Expression.of(
              i, i + 2, new Repeat(unit.length(Amount.of(1, 0)), quant, null), "set.every");
        }
        case WEEKDAY -> {
          return Expression.of(
              i, i + 2, new Repeat("XXXX-WXX-" + head.number(), quant, null), "set.every");
        }
        case MONTH -> {
          Expression day = MonthGrammar.at(t, i + 1);
          if (day != null && day.meaning() instanceof Point point && point.lacksYear()) {
            return Expression.of(
                i,
                day.to(),
                new Repeat(PointResolver.open(point).value(), quant, null),
                "set.every");
          }
          return Expression.of(
              i,
              i + 2,
              new Repeat("XXXX-" + Padded.of(head.number(), 2), quant, null),
              "set.every");
        }
        case SEASON -> {
          return Expression.of(
              i, i + 2, new Repeat("XXXX-" + head.value(), quant, null), "set.every");
        }
        case DAYPART -> {
          return Expression.of(
              i,
              i + 2,
              new Repeat("XXXX-XX-XX" + DaypartGrammar.clock(head).timex(), quant, null),
              "set.every");
        }
        default -> {}
      }
    }
    Expression dayFirst = t.isNumber(i + 1) ? MonthGrammar.at(t, i + 1) : null;
    if (dayFirst != null && dayFirst.meaning() instanceof Point point && point.lacksYear()) {
      return Expression.of(
          i,
          dayFirst.to(),
          new Repeat(PointResolver.open(point).value(), quant, null),
          "set.every");
    }
    Amount amount = Numbers.at(t, i + 1);
    TimeUnit unit = amount == null ? null : CountedGrammar.unitAt(t, amount.next());
    return amount == null || unit == null
        ? null
        : Expression.of(
            i, amount.next() + 1, new Repeat(unit.length(amount), quant, null), "set.every");
  }
}
