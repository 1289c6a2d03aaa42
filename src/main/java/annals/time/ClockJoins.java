// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import annals.time.Meaning.Shift;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What may stand between a time of day and its day ({@code 20:13 | 09/01/2019}, "1:19 a.m. on
 * Saturday", "Saturday at about 6 in the morning"), and a second zone in brackets: {@code 9 p.m.
 * (1400 GMT)}.
 */
final class ClockJoins {
  private static final String SIGNS = ",.|-/·•@";
  private static final int WIDEST_GAP = 3;
  private static final int DAY = 24 * 60;
  private static final int QUARTER_HOUR = 15;
  private static final int EAST = 14 * 60;

  private ClockJoins() {}

  /** Signs, "at", "at about" and its like in other languages may part a date from its time. */
  static boolean gap(TimeTokens t, int from, int to) {
    boolean iso =
        to - from == 1
            && t.touchesNext(from - 1)
            && t.touchesNext(from)
            && t.length(from) == 1
            && t.kind(from) == TimeTokens.Kind.WORD;
    if (iso) {
      return true;
    }
    boolean at = false;
    for (int i = from; i < to; i++) {
      boolean about = at && t.is(i, Kind.APPROXIMATE);
      at = t.isWord(i, "at");
      boolean link = at || about || t.is(i, Kind.CLOCK_LINK);
      if (!link && !(t.kind(i) == TimeTokens.Kind.SIGN && SIGNS.indexOf(t.value(i)) >= 0)) {
        return false;
      }
    }
    return to - from < WIDEST_GAP || t.is(from, Kind.CLOCK_LINK);
  }

  /** Whether a time of day belongs to the day after it. */
  static boolean timeFirst(TimeTokens t, Expression time, Expression day) {
    int sign = time.to();
    int gap = day.from() - sign;
    if (gap == 0) {
      return true;
    }
    if (gap != 1) {
      return false;
    }
    if (t.isWord(sign, "on")) {
      return isDay(day.meaning());
    }
    boolean dated =
        day.meaning() instanceof Meaning.Numeric
            || (day.meaning() instanceof Point point && point.year() != Meaning.NONE);
    boolean weekday = day.meaning() instanceof Point named && named.isWeekday();
    return (dated
            && (t.isSign(sign, '|')
                || t.isSign(sign, ',')
                || t.isSign(sign, '-')
                || t.isSign(sign, '/')))
        || (weekday && t.isSign(sign, ','));
  }

  private static boolean isDay(Meaning m) {
    return m instanceof Meaning.Numeric
        || (m instanceof Point point && point.grain() == Grain.DAY)
        || (m instanceof Shift shift && shift.unit() == TimeUnit.DAY);
  }

  /** {@code 9 p.m. (1400 GMT)}: one time, told twice; the difference is the offset of the first. */
  static @Nullable Expression secondZone(TimeTokens t, Expression a, Expression b) {
    ClockTime local = Joins.timeOnly(a.meaning());
    ClockTime zoned = Joins.timeOnly(b.meaning());
    boolean bracketed =
        local != null
            && zoned != null
            && local.part() == null
            && "Z".equals(zoned.zone())
            && b.from() - a.to() == 1
            && t.isSign(a.to(), '(')
            && t.isSign(b.to(), ')');
    if (!bracketed) {
      return null;
    }
    ClockTime both = local.zone() == null ? local.withZone(offset(local, zoned)) : local;
    return new Expression(a.from(), b.to() + 1, Point.time(both), a.mod(), a.rule(), 0);
  }

  /** The offset that makes both times one; {@code local} where they do not fit. */
  private static String offset(ClockTime local, ClockTime utc) {
    int minutes = (minute(local) - minute(utc) + DAY) % DAY;
    if (minutes > EAST) {
      minutes -= DAY;
    }
    if (minutes % QUARTER_HOUR != 0) {
      return "local";
    }
    int size = Math.abs(minutes);
    return (minutes < 0 ? "-" : "+") + Padded.of(size / 60, 2) + ":" + Padded.of(size % 60, 2);
  }

  private static int minute(ClockTime clock) {
    return clock.hour() * 60 + Math.max(0, clock.minute());
  }
}
