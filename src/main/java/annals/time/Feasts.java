// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The feasts of {@code annals/time/feasts.tsv} and the day of each in a year: fixed ones ({@code
 * 12-25}), weekdays of a month ({@code 4th thursday 11}, {@code last monday 05}), days from Easter
 * ({@code easter-2}), Sundays before a day, and {@linkplain MoonFeasts days by the moon}.
 */
final class Feasts {
  private static final Map<String, List<Feast>> BY_FIRST_WORD = load();
  private static final Map<String, String> COUNTRIES = countries();

  /** A feast's name in words and its rules by country; the empty country is everywhere else. */
  record Feast(List<String> words, Map<String, String> rules) {
    boolean isOfMoon() {
      return rules.values().stream().allMatch(MoonFeasts::isOne);
    }
  }

  private static final String WEST = "easter";
  private static final String EAST = "orthodox";

  /** In 1582 the Gregorian calendar began; Easter of that year was still the old one. */
  private static final int LAST_JULIAN = 1582;

  private Feasts() {}

  private static Map<String, List<Feast>> load() {
    var found = new HashMap<String, List<Feast>>();
    for (Lexicon.Entry entry : Lexicon.load("time/feasts").entries()) {
      List<String> words = List.of(entry.get("name").split("[^a-z]+", -1));
      String rule = entry.get("rule");
      check(rule);
      List<Feast> same = found.computeIfAbsent(words.get(0), first -> new ArrayList<>());
      Feast feast = same.stream().filter(f -> f.words().equals(words)).findFirst().orElse(null);
      if (feast == null) {
        feast = new Feast(words, new HashMap<>());
        same.add(feast);
      }
      feast.rules().put(entry.get("country"), rule);
    }
    found.values().forEach(feasts -> feasts.sort((a, b) -> b.words().size() - a.words().size()));
    return found;
  }

  /**
   * A rule that nobody can read is found when the table is loaded; calendars of the moon are loaded
   * when a text asks for one.
   */
  private static void check(String rule) {
    if (MoonFeasts.isOne(rule)) {
      MoonFeasts.month(rule);
    } else {
      day(rule, 2000);
    }
  }

  private static Map<String, String> countries() {
    var found = new HashMap<String, String>();
    for (Lexicon.Entry entry : Lexicon.load("time/countries").entries()) {
      found.put(entry.get("word"), entry.get("country"));
    }
    return found;
  }

  /** The feasts whose name starts with a lower-case word, the longest name first. */
  static List<Feast> startingWith(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  /** The words with which names start: the lexer must know them. */
  static Iterable<String> firstWords() {
    return BY_FIRST_WORD.keySet().stream().sorted().toList();
  }

  /** The country that a word names; null for other words. */
  static @Nullable String country(String word) {
    return COUNTRIES.get(word.toLowerCase(Locale.ROOT));
  }

  /** The day that a rule gives in a year. */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith(WEST)) {
      return easter(year, year <= LAST_JULIAN).plusDays(days(rule, WEST));
    }
    if (MoonFeasts.isOne(rule)) {
      return MoonFeasts.day(rule, year);
    }
    if (rule.startsWith(EAST)) {
      LocalDate julian = easter(year, true);
      return julian.plusDays(days(rule, EAST) + (year <= LAST_JULIAN ? 0 : calendarGap(year)));
    }
    String[] words = rule.split(" ", -1);
    if (words.length == 1) {
      return monthDay(rule, year);
    }
    DayOfWeek weekday =
        DayOfWeek.valueOf(words[words[1].equals("before") ? 0 : 1].toUpperCase(Locale.ROOT));
    if (words[1].equals("before")) {
      return monthDay(words[2], year)
          .with(TemporalAdjusters.previous(weekday))
          .minusDays(Integer.parseInt(words[4]));
    }
    int nth = words[0].equals("last") ? -1 : words[0].charAt(0) - '0';
    return LocalDate.of(year, Integer.parseInt(words[2]), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static LocalDate monthDay(String rule, int year) {
    return LocalDate.of(
        year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
  }

  private static long days(String rule, String prefix) {
    return Long.parseLong(rule.substring(prefix.length()));
  }

  /** How many days the Julian calendar lies behind the Gregorian one in March. */
  private static int calendarGap(int year) {
    return year / 100 - year / 400 - 2;
  }

  /** Easter Sunday in either calendar's own days, by Gauss's method in Lichtenberg's form. */
  private static LocalDate easter(int year, boolean julian) {
    int century = year / 100;
    int moon = julian ? 15 : 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun = julian ? 0 : 2 - (3 * century + 3) / 4;
    int cycle = year % 19;
    int seed = (19 * cycle + moon) % 30;
    int correction = (seed + cycle / 11) / 29;
    int limit = 21 + seed - correction;
    int sunday = 7 - (year + year / 4 + sun) % 7;
    int distance = 7 - (limit - sunday) % 7;
    return LocalDate.of(year, 3, 1).plusDays(limit + distance - 1L);
  }
}
