// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Grain;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The dates a text has told so far, for "that year", "the same day", "three days later". */
final class Mentions {
  private static final int FAR_YEARS = 15;

  private final Map<Integer, CalendarValue> months = new HashMap<>();
  private @Nullable CalendarValue spokenOn;
  private int spokenDoubt;
  private @Nullable CalendarValue strayed;
  private @Nullable CalendarValue nearest;
  private @Nullable CalendarValue last;
  private @Nullable CalendarValue lastDay;
  private @Nullable CalendarValue lastMonth;
  private int paragraph;
  private int lastIn;
  private int doubt;
  private int lastDoubt;

  /**
   * @param goesOn whether what is quoted in the sentence before may go on in this one
   */
  void nextSentence(int paragraphOfIt, boolean goesOn) {
    if (!goesOn || paragraph != paragraphOfIt) {
      spokenOn = null;
    }
    paragraph = paragraphOfIt;
  }

  /** A date mentioned, be it in passing: what "three years later" counts from. */
  void pass(CalendarValue value, int yearsOff) {
    nearest = value.at(null);
    doubt = yearsOff;
    boolean named = value.grain() == Grain.MONTH || value.grain() == Grain.DAY;
    if (value.hasYear() && named) {
      months.put(value.month(), nearest);
    }
  }

  /** "In May 1855 he wrote": what is quoted from here on was said then. */
  void quote() {
    quote(nearest, doubt);
  }

  /** What is quoted was said at such a time. */
  void quote(@Nullable CalendarValue on, int yearsOff) {
    if (spokenOn == null) {
      spokenOn = on;
      spokenDoubt = yearsOff;
    }
  }

  /** Whether the sentence quotes what was said on a day that it names. */
  boolean isQuoting() {
    return spokenOn != null;
  }

  /** When the words were said that are quoted; null where nothing says so. */
  @Nullable CalendarValue spokenOn(Predicate<CalendarValue> past) {
    if (spokenOn == null || past.test(spokenOn) || spokenDoubt == 0) {
      return spokenOn;
    }
    return spokenOn.inYear(spokenOn.year() + spokenDoubt);
  }

  /** The last date mentioned that was of such a month; null where none was. */
  @Nullable CalendarValue of(int month) {
    return months.get(month);
  }

  /**
   * A date that sets the scene.
   *
   * @param yearsOff how many years later it lies in another reading; 0 where there is none
   */
  void add(CalendarValue value, int yearsOff) {
    if (!value.hasYear() || strays(value)) {
      return;
    }
    last = value.at(null);
    lastIn = paragraph;
    lastDoubt = yearsOff;
    if (value.hasMonth()) {
      lastMonth = last;
    } else if (lastMonth != null && lastMonth.year() != value.year()) {
      lastMonth = null;
    }
    if (value.grain() == Grain.DAY) {
      lastDay = last;
    } else if (lastDay != null
        && (lastDay.year() != value.year()
            || (value.hasMonth() && lastDay.month() != value.month()))) {
      lastDay = null;
    }
  }

  /** A bare year far from what is told is a remark, until another one is near it. */
  private boolean strays(CalendarValue value) {
    if (value.grain() != Grain.YEAR || value.year() <= 0 || last == null || isNear(last, value)) {
      strayed = null;
      return false;
    }
    boolean again = strayed != null && isNear(strayed, value) && strayed.year() != value.year();
    strayed = again ? null : value;
    return !again;
  }

  private static boolean isNear(CalendarValue a, CalendarValue b) {
    return Math.abs(a.year() - b.year()) <= FAR_YEARS;
  }

  /** Whether a date of another month or year was mentioned after a day. */
  boolean hasMovedOn(LocalDate day) {
    return nearest != null
        && nearest.hasYear()
        && (nearest.year() != day.getYear()
            || (nearest.hasMonth() && nearest.month() != day.getMonthValue()));
  }

  @Nullable CalendarValue nearest() {
    return nearest;
  }

  @Nullable CalendarValue last() {
    return last;
  }

  /** How many years later the nearest one lies in its other reading; 0 where it is sure. */
  int doubt() {
    return doubt;
  }

  /** The same of the last one that set the scene. */
  int lastDoubt() {
    return lastDoubt;
  }

  /** Whether the last date that set the scene did so in this paragraph. */
  boolean lastIsNear() {
    return lastIn == paragraph;
  }

  @Nullable CalendarValue lastMonth() {
    return lastMonth;
  }

  /** The last date told that is a part of a year, not a year. */
  @Nullable CalendarValue lastPart() {
    return last == null || last.grain() == Grain.YEAR ? lastMonth : last;
  }

  @Nullable LocalDate lastDay() {
    return lastDay == null ? null : lastDay.date();
  }
}
