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
    return times(t, i);
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
