// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days that each year has: "Christmas Day 1963", "Easter Monday 1916", "Labor Day". Where countries
 * keep one on different days, the country named near it decides. "Christmas trees" and "the May Day
 * parade" are no dates.
 */
final class FeastGrammar {
  /** How many words around a feast are asked for its country. */
  private static final int REACH = 12;

  private FeastGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null || !t.isCapital(i)) {
      return null;
    }
    for (Feasts.Feast feast : Feasts.startingWith(word.word())) {
      int to = end(t, i, feast.words());
      if (to > i) {
        return found(t, i, to, feast);
      }
    }
    return null;
  }

  private static @Nullable Expression found(TimeTokens t, int i, int to, Feasts.Feast feast) {
    Years.Match year = Years.at(t, to);
    boolean noun =
        year == null
            && t.kind(to) == TimeTokens.Kind.WORD
            && (t.word(to) == null
                || t.is(to, Kind.UNIT)
                || t.is(to, Kind.SEASON)
                || t.is(to, Kind.NAME_NOUN));
    boolean attributive =
        noun && (feast.words().size() == 1 || t.isWord(i - 1, "the") || t.isCapital(to));
    if (attributive) {
      return Expression.of(i, to, new Meaning.Reference(CalendarNames.RULE), CalendarNames.RULE);
    }
    String rule = rule(t, i, feast.rules());
    Meaning meaning =
        rule == null
            ? new Meaning.Open(Point.day(Meaning.NONE, Meaning.NONE, Meaning.NONE))
            : new Meaning.Feast(rule, year == null ? Meaning.NONE : year.year());
    return Expression.of(i, year == null ? to : year.next(), meaning, "date.feast");
  }

  /** The rule of the country named nearby, else the one that holds everywhere. */
  private static @Nullable String rule(TimeTokens t, int at, Map<String, String> rules) {
    if (rules.size() > 1 || !rules.containsKey("")) {
      for (int away = 1; away <= REACH; away++) {
        String before = country(t, at - away, rules);
        String found = before == null ? country(t, at + away, rules) : before;
        if (found != null) {
          return found;
        }
      }
    }
    return rules.get("");
  }

  private static @Nullable String country(TimeTokens t, int i, Map<String, String> rules) {
    if (!t.isCapital(i)) {
      return null;
    }
    String country = Feasts.country(t.text().subSequence(t.start(i), t.end(i)).toString());
    return country == null ? null : rules.get(country);
  }

  /** Where a name ends whose words stand at a token; apostrophes and stops do not count. */
  private static int end(TimeTokens t, int from, List<String> words) {
    int at = from;
    for (int w = 0; w < words.size(); w++) {
      if (words.get(w).isEmpty()) {
        continue;
      }
      while (w > 0 && (t.isSign(at, '\'') || t.isSign(at, '.') || t.isSign(at, '-'))) {
        at++;
      }
      if (!Neighbours.isWord(t, at, words.get(w))) {
        return -1;
      }
      at++;
    }
    boolean possessive = t.isSign(at, '\'') && t.is(at + 1, Kind.UNIT);
    return possessive ? -1 : at;
  }
}
