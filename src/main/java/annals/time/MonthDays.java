// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Days of the month as they are written: {@code 7}, {@code 7th}, "seventh", "twenty-eighth"; and
 * lists of them that share a month: {@code 17, 20 and 30}.
 */
final class MonthDays {
  static final int LAST = 31;

  /** No list of days is longer: a look ahead stays short. */
  private static final int LONGEST_LIST = 8;

  /** A day and the token after it. */
  record Match(int day, int next) {}

  private MonthDays() {}

  /** The day in digits at a token; 0 where it is none. */
  static int at(TimeTokens t, int i) {
    boolean number = t.isNumber(i) || t.kind(i) == TimeTokens.Kind.ORDINAL;
    if (!number || t.digits(i) > 2 || t.value(i) < 1 || t.value(i) > LAST) {
      return 0;
    }
    boolean split =
        t.isNumber(i)
            && t.touchesNext(i)
            && (t.isSign(i + 1, '.') || (t.isSign(i + 1, ',') && t.digits(i + 2) != 4))
            && t.touchesNext(i + 1)
            && t.isNumber(i + 2);
    return split || t.isSign(i + 1, '%') ? 0 : t.value(i);
  }

  /** The day at a token, in digits or as an ordinal word. */
  static @Nullable Match spoken(TimeTokens t, int i) {
    int digits = at(t, i);
    if (digits > 0) {
      return new Match(digits, i + 1);
    }
    Amount ordinal = Numbers.ordinal(t, i);
    boolean day = ordinal != null && ordinal.whole() >= 1 && ordinal.whole() <= LAST;
    return day ? new Match(ordinal.whole(), ordinal.next()) : null;
  }

  /** The month's token at the end of a list of days, after the first of them; -1 without one. */
  static int monthOfList(TimeTokens t, int afterFirst) {
    int at = afterFirst;
    for (int n = 0; n < LONGEST_LIST; n++) {
      int next = afterJoint(t, at);
      Match day = next < 0 ? null : spoken(t, t.isWord(next, "the") ? next + 1 : next);
      if (day == null) {
        return -1;
      }
      int month = MonthGrammar.monthAfter(t, day.next());
      if (month > 0) {
        return month;
      }
      at = day.next();
    }
    return -1;
  }

  /** The month's token before a list of days in which a token stands; -1 without one. */
  static int monthBeforeList(TimeTokens t, int i) {
    int at = i;
    for (int n = 0; n < LONGEST_LIST; n++) {
      int before = beforeJoint(t, at);
      if (before < 0 || at(t, before) == 0) {
        return -1;
      }
      int month = t.isSign(before - 1, '.') ? before - 2 : before - 1;
      if (t.is(month, Kind.MONTH)) {
        return month;
      }
      at = before;
    }
    return -1;
  }

  /** The last day of the list in which a token stands. */
  static int endOfList(TimeTokens t, int i) {
    int at = i;
    for (int n = 0; n < LONGEST_LIST; n++) {
      int next = afterJoint(t, at + 1);
      if (next < 0 || at(t, next) == 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Whether "and", "or", "to" or a dash comes before the last day: else it is a number. */
  static boolean isClosed(TimeTokens t, int last) {
    return t.isWord(last - 1, "and")
        || t.isWord(last - 1, "or")
        || t.isWord(last - 1, "to")
        || t.isWord(last - 1, "through")
        || t.isSign(last - 1, '-')
        || t.isSign(last - 1, '&')
        || t.isSign(last - 1, '/');
  }

  private static int afterJoint(TimeTokens t, int i) {
    if (t.isSign(i, ',') && (t.isWord(i + 1, "and") || t.isWord(i + 1, "or"))) {
      return i + 2;
    }
    return isJoint(t, i) ? i + 1 : -1;
  }

  private static int beforeJoint(TimeTokens t, int i) {
    if ((t.isWord(i - 1, "and") || t.isWord(i - 1, "or")) && t.isSign(i - 2, ',')) {
      return i - 3;
    }
    return isJoint(t, i - 1) ? i - 2 : -1;
  }

  private static boolean isJoint(TimeTokens t, int i) {
    return t.isSign(i, ',')
        || t.isSign(i, '-')
        || t.isSign(i, '&')
        || t.isSign(i, '/')
        || t.isWord(i, "and")
        || t.isWord(i, "or")
        || t.isWord(i, "to")
        || t.isWord(i, "through");
  }
}
