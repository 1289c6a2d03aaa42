// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Parts of the day: "noon", "Friday night", "the early morning hours of 3 May 1971". */
final class DaypartGrammar {
  private static final String NOON = "12";
  private static final String MIDNIGHT = "24";

  private DaypartGrammar() {}

  static ClockTime clock(TimeWord word) {
    return switch (word.value()) {
      case NOON -> ClockTime.of(12, 0, ClockTime.NONE);
      case MIDNIGHT -> ClockTime.of(24, 0, ClockTime.NONE);
      default -> ClockTime.part(word.value());
    };
  }

  /** "the early hours of 3 May 1971", "the small hours of Tuesday". */
  private static @Nullable Expression hours(TimeTokens t, int from, int of, String part) {
    Expression day = t.isWord(of, "of") || t.isWord(of, "on") ? Grammar.date(t, of + 1) : null;
    boolean whole =
        day != null
            && day.meaning() instanceof Point point
            && point.clock() == null
            && point.grain() == Meaning.Grain.DAY;
    return whole
        ? Expression.of(
            from, day.to(), ((Point) day.meaning()).with(ClockTime.part(part)), "tod.daypart.of")
        : null;
  }

  static @Nullable Expression at(TimeTokens t, int i) {
    int at = t.isWord(i, "the") ? i + 1 : i;
    if (t.is(at, Kind.STAGE)) {
      at++;
    }
    boolean hours = Neighbours.isHours(t, at + 1) && Neighbours.isWord(t, at, "small");
    if (hours || (at > 0 && Neighbours.isHours(t, at) && t.is(at - 1, Kind.STAGE))) {
      return hours(t, i, hours ? at + 2 : at + 1, t.isWord(at - 1, "late") ? "EV" : "MO");
    }
    TimeWord word = t.word(at);
    if (word == null || !word.is(Kind.DAYPART)) {
      return null;
    }
    int of = at + 1;
    if (Neighbours.isHours(t, of)) {
      of++;
    }
    if (t.isWord(of, "of") || t.isWord(of, "on")) {
      Expression day = Grammar.date(t, of + 1);
      if (day != null
          && day.meaning() instanceof Point point
          && point.clock() == null
          && point.grain() == Meaning.Grain.DAY) {
        return Expression.of(i, day.to(), point.with(clock(word)), "tod.daypart.of");
      }
    }
    boolean sharp = word.value().equals(NOON) || word.value().equals(MIDNIGHT);
    boolean begins =
        word.value().equals(MIDNIGHT) && (t.isWord(i - 1, "from") || t.isWord(i - 1, "after"));
    ClockTime clock = begins ? ClockTime.of(0, 0, ClockTime.NONE) : clock(word);
    return sharp && at == i ? Expression.of(i, i + 1, Point.time(clock), "tod.noon") : null;
  }
}
