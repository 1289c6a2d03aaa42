// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time of day behind a day at the head of a page: {@code , 14:59 Uhr}, {@code à 14h05}, {@code
 * 21時37分}, {@code 오후 9:37}, {@code kl. 10.15}, {@code 2:20 p.m.}
 */
final class HeaderClock {
  private static final int GAP = 3;
  private static final int NOON = 12;
  private static final String SIGNS = ",-–—|•·.@/（(";
  private static final Set<String> BETWEEN =
      Set.of(
          "at", "um", "à", "às", "a", "las", "kl", "klo", "ore", "ora", "alle", "v", "o", "om", "в",
          "о", "г", "г.о", "ob", "pukul", "jam", "t", "godz", "d", "ve", "am", "เวลา", "lúc",
          "saat", "u", "ώρα", "день");
  private static final Set<String> MORNING = Set.of("am", "a.m", "오전", "上午");
  private static final Set<String> AFTERNOON = Set.of("pm", "p.m", "오후", "下午");
  private static final List<String> HOUR_WORDS = List.of("h", "u", "時", "时", "点", "點", "시", "ч");

  private HeaderClock() {}

  /** A time of day and the token after its last. */
  record Found(int to, ClockTime time) {}

  /** The time that stands behind token {@code from} with little between; null without one. */
  static @Nullable Found after(DayTokens t, int from) {
    int at = from;
    boolean afternoon = false;
    boolean morning = false;
    for (int gap = 0; gap < GAP && !t.isNumber(at); gap++) {
      afternoon |= AFTERNOON.contains(t.word(at));
      morning |= MORNING.contains(t.word(at)) && !t.word(at).equals("am");
      boolean known = afternoon || morning || BETWEEN.contains(t.word(at)) || t.isSign(at, SIGNS);
      if (!known) {
        return null;
      }
      at++;
    }
    boolean parted = t.isSign(at + 1, ":.") || HOUR_WORDS.stream().anyMatch(t.word(at + 1)::equals);
    if (!t.isNumber(at) || t.digits(at) > 2 || !parted || !t.isNumber(at + 2, 2)) {
      return null;
    }
    if (t.isSign(at + 3, ".") && t.isNumber(at + 4)) {
      return null; // the next day of a list
    }
    int hour = t.value(at);
    int minute = t.value(at + 2);
    int to = at + 3;
    int second = ClockTime.NONE;
    if (t.isSign(to, ":") && t.isNumber(to + 1, 2)) {
      second = t.value(to + 1);
      to += 2;
    }
    if (AFTERNOON.contains(t.word(to)) || MORNING.contains(t.word(to))) {
      afternoon = AFTERNOON.contains(t.word(to));
      morning = !afternoon;
      to++;
    }
    boolean twelve = hour == NOON;
    hour = afternoon && hour < NOON ? hour + NOON : morning && twelve ? 0 : hour;
    boolean real = hour < 24 && minute < 60 && second < 60;
    return real ? new Found(to, ClockTime.of(hour, minute, second)) : null;
  }
}
