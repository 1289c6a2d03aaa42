// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Timex.AnchorKind;
import annals.time.Timex.TimexType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression was placed: a calendar value and what it was counted from, or the X-ed string
 * of one that has no place.
 *
 * @param alternative the value of another reading that is as good; null without one
 */
record Placement(
    @Nullable CalendarValue calendar,
    String value,
    TimexType type,
    @Nullable String anchor,
    AnchorKind kind,
    @Nullable String alternative) {
  private static final int YEAR_DIGITS = 4;
  private static final Pattern YEAR = Pattern.compile("\\d{" + YEAR_DIGITS + "}");

  static Placement absolute(CalendarValue value) {
    return new Placement(value, value.timex(), value.type(), null, AnchorKind.NONE, null);
  }

  static Placement anchored(CalendarValue value, @Nullable String anchor, AnchorKind kind) {
    return new Placement(value, value.timex(), value.type(), anchor, kind, null);
  }

  static Placement open(String value, @Nullable ClockTime clock) {
    return new Placement(
        null,
        clock == null ? value : value + clock.timex(),
        clock == null ? TimexType.DATE : TimexType.TIME,
        null,
        AnchorKind.NONE,
        null);
  }

  /** A day, or a time of it, that nothing places. */
  static Placement someDay(@Nullable ClockTime clock) {
    return open("XXXX-XX-XX", clock);
  }

  /** How many years later the other reading lies; 0 without one, and where it has no year. */
  int yearsOff() {
    boolean years =
        alternative != null && calendar != null && YEAR.matcher(alternative).lookingAt();
    return years ? Integer.parseInt(alternative.substring(0, YEAR_DIGITS)) - calendar.year() : 0;
  }

  /** The same at another value, as sure as it was. */
  Placement at(CalendarValue other) {
    return other.equals(calendar)
        ? this
        : new Placement(other, other.timex(), other.type(), anchor, kind, alternative);
  }

  /** The same, hanging on a date that itself might lie some years later; 0: on a sure one. */
  Placement doubted(int years) {
    boolean open = years == 0 || calendar == null || alternative != null;
    CalendarValue other = open ? null : calendar.inYear(calendar.year() + years);
    return other == null ? this : or(anchored(other, anchor, kind));
  }

  /** The same, not sure: another reading is as good. Nothing changes where both say the same. */
  Placement or(Placement other) {
    boolean same = other.value().equals(value);
    return same ? this : new Placement(calendar, value, type, anchor, kind, other.value());
  }
}
