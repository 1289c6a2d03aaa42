// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Timex.AnchorKind;
import annals.time.Timex.TimexType;
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

  /** The same, not sure: another reading is as good. Nothing changes where both say the same. */
  Placement or(Placement other) {
    boolean same = other.value().equals(value);
    return same ? this : new Placement(calendar, value, type, anchor, kind, other.value());
  }
}
