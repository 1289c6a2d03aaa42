// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: {@code 9:15 a.m.}, {@code 15:00 GMT}, {@code 11:07:54}, {@code 9pm}, {@code 20h13},
 * "noon". A bare {@code 3:2} is a score and {@code 24/7} is nothing.
 */
final class ClockGrammar {
  private static final int LAST_HOUR = 24;

  private ClockGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    Expression military = fourDigits(t, i);
    if (military != null) {
      return military;
    }
    if (!t.isNumber(i)
        || t.digits(i) > 2
        || t.value(i) > LAST_HOUR
        || (t.touchesNext(i - 1) && t.kind(i - 1) != TimeTokens.Kind.WORD && !opens(t, i - 1))) {
      return null;
    }
    boolean colon =
        t.touchesNext(i)
            && t.isSign(i + 1, ':')
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2)
            && t.digits(i + 2) == 2
            && t.value(i + 2) < 60;
    boolean dotted =
        t.touchesNext(i)
            && t.isSign(i + 1, '.')
            && t.touchesNext(i + 1)
            && t.digits(i + 2) == 2
            && t.isNumber(i + 2)
            && t.value(i + 2) < 60
            && t.is(i + 3, Kind.MERIDIEM);
    boolean lettered =
        t.touchesNext(i)
            && t.isWord(i + 1, "h")
            && t.touchesNext(i + 1)
            && t.digits(i + 2) == 2
            && t.isNumber(i + 2)
            && t.value(i + 2) < 60;
    if (colon || dotted || lettered) {
      return withMinutes(t, i);
    }
    int hour = t.value(i);
    if (t.is(i + 1, Kind.MERIDIEM) && hour >= 1 && hour <= 12) {
      return finish(
          t,
          i,
          i + 2,
          meridiem(t, i + 1, ClockTime.of(hour, ClockTime.NONE, ClockTime.NONE)),
          "tod.meridiem");
    }
    boolean oclock =
        t.kind(i + 1) == TimeTokens.Kind.WORD
            && t.length(i + 1) == 1
            && t.isSign(i + 2, '\'')
            && t.isWord(i + 3, "clock");
    if (oclock) {
      return finish(t, i, i + 4, ClockTime.of(hour, ClockTime.NONE, ClockTime.NONE), "tod.oclock");
    }
    if (t.isWord(i + 1, "uhr")) {
      return finish(t, i, i + 2, ClockTime.of(hour, ClockTime.NONE, ClockTime.NONE), "tod.oclock");
    }
    return null;
  }

  /** {@code 0800 UTC}, {@code 1430 GMT}. */
  private static @Nullable Expression fourDigits(TimeTokens t, int i) {
    TimeWord zone = t.word(i + 1);
    boolean clock =
        t.isNumber(i)
            && t.digits(i) == 4
            && t.value(i) < 2400
            && t.value(i) % 100 < 60
            && zone != null
            && zone.is(Kind.ZONE)
            && t.isCapital(i + 1);
    if (!clock) {
      return null;
    }
    ClockTime time = ClockTime.of(t.value(i) / 100, t.value(i) % 100, ClockTime.NONE);
    return finish(t, i, i + 1, time, "tod.four_digits");
  }

  private static boolean opens(TimeTokens t, int i) {
    return t.isSign(i, '(')
        || t.isSign(i, '[')
        || t.isSign(i, '|')
        || t.isSign(i, ',')
        || t.isSign(i, '"')
        || t.isSign(i, '-');
  }

  private static @Nullable Expression withMinutes(TimeTokens t, int i) {
    int second = ClockTime.NONE;
    int next = i + 3;
    if (t.touchesNext(i + 2)
        && t.isSign(next, ':')
        && t.touchesNext(next)
        && t.digits(next + 1) == 2
        && t.isNumber(next + 1)) {
      second = t.value(next + 1);
      next += 2;
      if (second > 59) {
        return null;
      }
      if (t.touchesNext(next - 1)
          && t.isSign(next, '.')
          && t.touchesNext(next)
          && t.isNumber(next + 1)) {
        next += 2;
      }
    }
    if (t.value(i) == LAST_HOUR && (t.value(i + 2) > 0 || second > 0)) {
      return null;
    }
    boolean goesOn = t.touchesNext(next - 1) && t.isSign(next, ':') && t.touchesNext(next);
    if (goesOn && t.isNumber(next + 1)) {
      return null;
    }
    ClockTime clock = ClockTime.of(t.value(i), t.value(i + 2), second);
    if (t.is(next, Kind.MERIDIEM)) {
      if (clock.hour() > 12) {
        return finish(t, i, next + 1, clock, "tod.clock");
      }
      return finish(t, i, next + 1, meridiem(t, next, clock), "tod.clock");
    }
    Expression inPart = SpokenClock.inPart(t, i, next, clock);
    if (inPart != null && second == ClockTime.NONE) {
      return inPart;
    }
    if (t.isWord(next, "uhr") || (t.isWord(next, "h") && t.touchesNext(next - 1))) {
      next++;
    }
    return finish(t, i, next, clock, "tod.clock");
  }

  private static ClockTime meridiem(TimeTokens t, int i, ClockTime clock) {
    TimeWord word = t.word(i);
    int shift = word == null ? 0 : word.number();
    return ClockTime.of(clock.hour() % 12 + shift, clock.minute(), clock.second());
  }

  /** Takes the zone in: {@code GMT}, {@code (GMT+7)}, {@code +07:00}. */
  static Expression finish(TimeTokens t, int from, int next, ClockTime clock, String rule) {
    if (t.touchesNext(next - 1) && t.length(next) == 1 && Neighbours.isWord(t, next, "z")) {
      return Expression.of(from, next + 1, Point.time(clock.withZone("Z")), rule);
    }
    int at = t.isSign(next, '(') && t.is(next + 1, Kind.ZONE) ? next + 1 : next;
    TimeWord word = t.word(at);
    if (word != null && word.is(Kind.ZONE) && t.isCapital(at)) {
      int to = at + 1;
      ClockTime zoned = clock.withZone(word.value());
      boolean offset =
          (t.isSign(to, '+') || t.isSign(to, '-'))
              && t.isNumber(to + 1)
              && t.digits(to + 1) <= 2
              && t.value(to + 1) <= 14;
      if (offset && word.value().equals("Z")) {
        zoned = clock.withZone(offset(t, to, 0));
        to += 2;
      }
      if (at > next) {
        if (!t.isSign(to, ')')) {
          return Expression.of(from, next, Point.time(clock), rule);
        }
        to++;
      }
      return Expression.of(from, to, Point.time(zoned), rule);
    }
    boolean bracket = t.isSign(next, '(') && t.isSign(next + 3, ')');
    int local = bracket ? next + 1 : next;
    if (SpokenClock.isLocalTime(t, local)) {
      return Expression.of(
          from, bracket ? local + 3 : local + 2, Point.time(clock.withZone("local")), rule);
    }
    boolean signed =
        t.touchesNext(next - 1)
            && (t.isSign(next, '+') || t.isSign(next, '-'))
            && t.touchesNext(next)
            && t.digits(next + 1) == 2
            && t.value(next + 1) <= 14;
    if (signed && t.isSign(next + 2, ':') && t.touchesNext(next + 2) && t.digits(next + 3) == 2) {
      return Expression.of(
          from, next + 4, Point.time(clock.withZone(offset(t, next, t.value(next + 3)))), rule);
    }
    return Expression.of(from, next, Point.time(clock), rule);
  }

  private static String offset(TimeTokens t, int sign, int minutes) {
    return (char) t.value(sign) + Padded.of(t.value(sign + 1), 2) + ":" + Padded.of(minutes, 2);
  }
}
