// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Lexicon;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of the calendar inside names, which are no dates: "Bloody Sunday", "The Sunday Times", the
 * "October Revolution", the "26th of July Movement"; and days that name an event: "the March 18
 * coup of 1970" is of that year, "the July 20 plot" of a year that is not said. Phrases and words
 * are data ({@code annals/time/names.tsv}, {@code name_noun} in {@code words.tsv}).
 */
final class CalendarNames {
  /** The rule of a span that is a name: it keeps others out and is no row. */
  static final String RULE = "name";

  private static final Map<String, List<Name>> NAMES = new HashMap<>();
  private static final Set<String> BEFORE = new HashSet<>();

  /** A phrase, where in it the word stands that the lexer knows, and its day if it is one. */
  private record Name(List<String> words, int key, @Nullable LocalDate day) {}

  static {
    for (Lexicon.Entry entry : Lexicon.load("time/names").entries()) {
      if (entry.get("kind").equals("before")) {
        BEFORE.add(entry.get("name"));
      } else {
        add(List.of(entry.get("name").split("[^a-z0-9]+", -1)), entry.get("value"));
      }
    }
  }

  private CalendarNames() {}

  private static void add(List<String> words, String day) {
    int key = 0;
    while (key < words.size() && !TimeWords.standard().starts(words.get(key))) {
      key++;
    }
    if (key == words.size()) {
      throw new IllegalArgumentException(
          "time/names.tsv: no word of the calendar in " + String.join(" ", words));
    }
    NAMES
        .computeIfAbsent(words.get(key), k -> new ArrayList<>())
        .add(new Name(words, key, day.isEmpty() ? null : LocalDate.parse(day)));
  }

  /** The name, or the day that names an event, at a token; null where the words are a date. */
  static @Nullable Expression at(TimeTokens t, int i) {
    int at = t.isWord(i, "the") ? i + 1 : i;
    Expression found = phrase(t, at);
    if (found == null) {
      found = event(t, i, at);
    }
    if (found != null) {
      return found;
    }
    boolean name = (at == i && isNamedWeekday(t, i)) || isNamedSeason(t, at);
    return name ? name(i, at + 1) : null;
  }

  private static Expression name(int from, int to) {
    return Expression.of(from, to, new Meaning.Reference(RULE), RULE);
  }

  private static @Nullable Expression phrase(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    for (Name name : NAMES.getOrDefault(word.word(), List.of())) {
      int to = end(t, i, name);
      if (to > i && !isDayOfMonth(t, to)) {
        LocalDate day = name.day();
        return day == null
            ? name(i, to)
            : Expression.of(
                i,
                i + 2,
                Point.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                "date.event");
      }
    }
    return null;
  }

  /** "Friday the 13th of December": a name that ends in a day goes on as a date. */
  private static boolean isDayOfMonth(TimeTokens t, int to) {
    int month = t.isWord(to, "of") ? to + 1 : to;
    return t.kind(to - 1) == TimeTokens.Kind.ORDINAL && t.is(month, Kind.MONTH);
  }

  private static int end(TimeTokens t, int i, Name name) {
    int at = i;
    for (int w = name.key() - 1; w >= 0; w--) {
      at--;
      while (t.isSign(at, '\'') || t.isSign(at, '-')) {
        at--;
      }
      if (!isWord(t, at, name.words().get(w))) {
        return -1;
      }
    }
    int to = i + 1;
    for (int w = name.key() + 1; w < name.words().size(); w++) {
      while (t.isSign(to, '\'') || t.isSign(to, '-')) {
        to++;
      }
      if (!isWord(t, to, name.words().get(w))) {
        return -1;
      }
      to++;
    }
    return t.isCapital(i) ? to : -1;
  }

  private static boolean isWord(TimeTokens t, int i, String word) {
    boolean number = t.isNumber(i) || t.kind(i) == TimeTokens.Kind.ORDINAL;
    return number
        ? t.text().subSequence(t.start(i), t.end(i)).toString().equals(word)
        : Neighbours.isWord(t, i, word);
  }

  /** A month or a day of it, and the noun of an event or a name behind it. */
  private static @Nullable Expression event(TimeTokens t, int i, int at) {
    int month = t.is(at, Kind.MONTH) ? at : -1;
    MonthDays.Match day;
    int to;
    if (month >= 0) {
      day = MonthDays.spoken(t, month + 1);
      to = day == null ? month + 1 : day.next();
    } else {
      day = MonthDays.spoken(t, at);
      month = day == null ? -1 : t.isWord(day.next(), "of") ? day.next() + 1 : day.next();
      to = month + 1;
    }
    TimeWord noun = t.word(to);
    boolean named = month >= 0 && t.is(month, Kind.MONTH) && t.isCapital(month);
    if (!named || noun == null || !isNameNoun(noun)) {
      return null;
    }
    if (t.isCapital(to)) {
      return name(i, to + 1);
    }
    if (!noun.is(Kind.NAME_NOUN)
        || !noun.value().equals("event")
        || (day == null && !hasYear(t, to + 1))) {
      return null;
    }
    int number = t.word(month).number();
    Years.Match year = hasYear(t, to + 1) ? Years.at(t, to + 2) : null;
    Point point =
        day == null
            ? Point.month(Meaning.NONE, number)
            : Point.day(Meaning.NONE, number, day.day());
    Meaning meaning = year == null ? new Meaning.Open(point) : point.inYear(year.year());
    return Expression.of(at, to, meaning, "date.event");
  }

  private static boolean isNameNoun(TimeWord word) {
    return word.is(Kind.NAME_NOUN) || word.is(Kind.IDENTIFIER) || word.is(Kind.STREET);
  }

  private static boolean isNameWord(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    return t.isCapital(i) && (word == null || isNameNoun(word));
  }

  private static boolean hasYear(TimeTokens t, int i) {
    return (t.isWord(i, "of") || t.isWord(i, "in")) && Years.at(t, i + 1) != null;
  }

  /** "Bloody Sunday", "The Sunday Times". */
  private static boolean isNamedWeekday(TimeTokens t, int i) {
    if (!t.is(i, Kind.WEEKDAY) || !t.isCapital(i)) {
      return false;
    }
    boolean coloured = t.isCapital(i - 1) && BEFORE.contains(lower(t, i - 1));
    boolean titled = t.isWord(i - 1, "the") && isNameWord(t, i + 1);
    return coloured || titled;
  }

  /** "Prague Spring", "Winter Olympics", "Spring Hills": a capital season beside a capital. */
  private static boolean isNamedSeason(TimeTokens t, int i) {
    if (!t.is(i, Kind.SEASON) || !t.isCapital(i)) {
      return false;
    }
    boolean after = isNameWord(t, i + 1);
    boolean before = t.isCapital(i - 1) && t.word(i - 1) == null && i > 1;
    return after
        || before
        || (t.isCapital(i - 1) && t.word(i - 1) == null && t.isWord(i + 1, "of"));
  }

  private static String lower(TimeTokens t, int i) {
    var word = new StringBuilder();
    for (int c = t.start(i); c < t.end(i); c++) {
      word.append(TimeWords.lower(t.text().charAt(c)));
    }
    return word.toString();
  }
}
