// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times of day that only the words around the number tell: "at 0430 on 5 May", "at 1400 hours", "at
 * 12.00 on", "6 in the morning", "half past six", "a quarter to nine". A number of hours ("1400
 * hours of film") is none.
 */
final class SpokenClock {
  private static final int HALF = 30;
  private static final int QUARTER = 15;
  private static final int NOON = 12;
  private static final int FIRST_NIGHT_HOUR = 6;

  private SpokenClock() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    if (!t.isNumber(i)) {
      return t.is(i, Kind.NUMBER) ? inTheMorning(t, i) : past(t, i);
    }
    Expression found = fourDigits(t, i);
    if (found == null) {
      found = dotted(t, i);
    }
    return found == null ? inTheMorning(t, i) : found;
  }

  /** {@code 0430 on}, {@code 1400 hrs}, {@code 1730 hours local time}. */
  private static @Nullable Expression fourDigits(TimeTokens t, int i) {
    boolean clock =
        t.isNumber(i)
            && t.digits(i) == 4
            && t.value(i) <= 2400
            && t.value(i) % 100 < 60
            && isCued(t, i)
            && !t.touchesNext(i - 1);
    if (!clock) {
      return null;
    }
    boolean hours = t.isWord(i + 1, "hours") || t.isWord(i + 1, "hrs") || t.isWord(i + 1, "h");
    boolean counts = t.isWord(i + 2, "of") || t.isWord(i + 2, "a") || t.isWord(i + 2, "per");
    if (hours ? counts : !t.isWord(i - 1, "at") || !dayFollows(t, i + 1)) {
      return null;
    }
    ClockTime time = ClockTime.of(t.value(i) / 100, t.value(i) % 100, ClockTime.NONE);
    return ClockGrammar.finish(t, i, hours ? i + 2 : i + 1, time, "tod.four_digits");
  }

  /** "on 5 May", "local time", a comma and a day: what follows a time and no year. */
  private static boolean dayFollows(TimeTokens t, int i) {
    boolean on = t.isWord(i, "on") && (MonthDays.at(t, i + 1) > 0 || isDayWord(t, i + 1));
    return on || isLocalTime(t, i);
  }

  private static boolean isDayWord(TimeTokens t, int i) {
    return t.is(i, Kind.WEEKDAY) || t.is(i, Kind.MONTH) || t.isWord(i, "the");
  }

  private static boolean isCued(TimeTokens t, int i) {
    TimeWord word = t.word(i - 1);
    return word != null
        && (word.is(Kind.AT)
            || word.is(Kind.PREPOSITION)
            || word.is(Kind.APPROXIMATE)
            || word.is(Kind.DIRECTION));
  }

  /** "local time", "(local time)": Moscow's and others by their names. */
  static boolean isLocalTime(TimeTokens t, int i) {
    boolean named = Neighbours.isWord(t, i, "local") || t.isCapital(i);
    return named && t.isWord(i + 1, "time");
  }

  /** "at 12.00 on 15 August", "at 10.30 local time". */
  private static @Nullable Expression dotted(TimeTokens t, int i) {
    boolean clock =
        t.isNumber(i)
            && t.digits(i) <= 2
            && t.value(i) < 24
            && t.touchesNext(i)
            && t.isSign(i + 1, '.')
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2)
            && t.digits(i + 2) == 2
            && t.value(i + 2) < 60
            && isCued(t, i);
    if (!clock) {
      return null;
    }
    ClockTime time = ClockTime.of(t.value(i), t.value(i + 2), ClockTime.NONE);
    Expression inPart = inPart(t, i, i + 3, time);
    if (inPart != null) {
      return inPart;
    }
    boolean sure = t.isWord(i - 1, "at") && dayFollows(t, i + 3);
    return sure ? ClockGrammar.finish(t, i, i + 3, time, "tod.clock") : null;
  }

  /** "6 in the morning", "at about nine at night". */
  private static @Nullable Expression inTheMorning(TimeTokens t, int i) {
    int hour = hour(t, i);
    if (hour < 1 || !isCued(t, i)) {
      return null;
    }
    return inPart(t, i, i + 1, ClockTime.of(hour, ClockTime.NONE, ClockTime.NONE));
  }

  /** The time in the part of the day that follows it; null where none does. */
  static @Nullable Expression inPart(TimeTokens t, int from, int next, ClockTime clock) {
    boolean inThe = t.isWord(next, "in") && t.isWord(next + 1, "the");
    boolean atNight = t.isWord(next, "at") && t.isWord(next + 1, "night");
    int part = inThe ? next + 2 : next + 1;
    TimeWord word = t.word(part);
    if ((!inThe && !atNight) || word == null || !word.is(Kind.DAYPART) || clock.hour() > NOON) {
      return null;
    }
    boolean later =
        switch (word.value()) {
          case "AF", "EV" -> true;
          case "NI" -> clock.hour() >= FIRST_NIGHT_HOUR;
          default -> false;
        };
    int hour = clock.hour() % NOON + (later ? NOON : 0);
    if (word.value().equals("NI") && clock.hour() == NOON) {
      hour = 24;
    }
    return Expression.of(
        from,
        part + 1,
        Point.time(ClockTime.of(hour, clock.minute(), ClockTime.NONE)),
        "tod.spoken");
  }

  /** "half past six", "a quarter to nine": twelve hours are open without a part of the day. */
  private static @Nullable Expression past(TimeTokens t, int i) {
    boolean half = t.is(i, Kind.HALF) && t.isWord(i + 1, "past");
    boolean quarter = t.isWord(i, "quarter") && (t.isWord(i + 1, "past") || t.isWord(i + 1, "to"));
    if (!half && !quarter) {
      return null;
    }
    int hour = hour(t, i + 2);
    boolean noon = t.isWord(i + 2, "noon");
    if (hour < 1 && !noon) {
      return null;
    }
    boolean to = t.isWord(i + 1, "to");
    int minute = half ? HALF : to ? 60 - QUARTER : QUARTER;
    int base = noon ? NOON : hour;
    ClockTime clock = ClockTime.of(to ? base - 1 : base, minute, ClockTime.NONE);
    Expression inPart = noon ? null : inPart(t, i, i + 3, clock);
    if (inPart != null) {
      return inPart;
    }
    int before = t.isWord(i - 1, "a") ? i - 2 : i - 1;
    return noon || t.isWord(before, "at")
        ? Expression.of(i, i + 3, Point.time(clock), "tod.spoken")
        : null;
  }

  /** An hour of the twelve in a digit or word; 0 where it is none. */
  private static int hour(TimeTokens t, int i) {
    if (t.isNumber(i)) {
      return t.digits(i) <= 2 && t.value(i) <= NOON && !t.touchesNext(i) ? t.value(i) : 0;
    }
    TimeWord word = t.word(i);
    boolean number = word != null && word.is(Kind.NUMBER) && word.number() <= NOON;
    return number ? word.number() : 0;
  }
}
