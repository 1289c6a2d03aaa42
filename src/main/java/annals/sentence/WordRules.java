// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.rule.Lexicon;
import annals.rule.WordTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one language and the questions asked of it, answered in place: which
 * abbreviation ends here, does a sentence start there. Rows of language {@code *} hold in every
 * language.
 */
final class WordRules {
  /** Longer words are not looked up. */
  static final int LONGEST = 24;

  private static final int LONGEST_SAYING = 4;

  private final Abbreviations abbreviations;
  private final WordTable<Opener> openers;
  private final Set<Habit> habits;

  private WordRules(Abbreviations abbreviations, WordTable<Opener> openers, Set<Habit> habits) {
    this.abbreviations = abbreviations;
    this.openers = openers;
    this.habits = habits;
  }

  static WordRules of(Lexicon abbreviations, Lexicon openers, Lexicon languages, String language) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    for (Lexicon.Entry entry : languages.entries()) {
      if (entry.get("language").equals(language)) {
        habits.add(Habit.valueOf(entry.get("habit").toUpperCase(Locale.ROOT)));
      }
    }
    return new WordRules(
        new Abbreviations(abbreviations, language, habits.contains(Habit.VOWELLESS)),
        table(openers, "word", language, word -> true, Opener::valueOf),
        habits);
  }

  static <V> WordTable<V> table(
      Lexicon lexicon,
      String column,
      String language,
      Predicate<String> taken,
      Function<String, V> kind) {
    var table = new WordTable<V>();
    for (String rows : List.of(language, "*")) {
      for (Lexicon.Entry entry : lexicon.entries()) {
        if (entry.get("language").equals(rows) && taken.test(entry.get(column))) {
          table.put(entry.get(column), kind.apply(entry.get("class").toUpperCase(Locale.ROOT)));
        }
      }
    }
    return table;
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** The start of the word that ends at {@code mark}, not before {@code floor}. */
  static int wordStart(CharSequence text, int floor, int mark) {
    int at = mark;
    int bound = Math.max(floor, mark - LONGEST - 1);
    while (at > bound && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    while (at < mark && "-’'&/.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || ".-'’&/°№".indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** The end of the letters that start at {@code start}. */
  static int wordEnd(CharSequence text, int start, int limit) {
    int at = start;
    int bound = Math.min(limit, start + LONGEST);
    while (at < bound && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What the word at {@code start} is as the first of a sentence; null for any other word. */
  @Nullable Opener opener(CharSequence text, int start, int limit) {
    int end = wordEnd(text, start, limit);
    return end == start ? null : openers.find(text, start, end);
  }

  /** Whether what was said is told at {@code start}, in a script without spaces: {@code と言った}. */
  boolean tellsWhoSpoke(CharSequence text, int start, int limit) {
    for (int end = start + 1; end <= Math.min(limit, start + LONGEST_SAYING); end++) {
      if (openers.find(text, start, end) == Opener.SAYS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at {@code start} has a capital and starts a sentence where it stands. */
  boolean startsSentence(CharSequence text, int start, int limit) {
    if (start >= limit || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    Opener opener = opener(text, start, limit);
    boolean starter = opener == Opener.STARTER || opener == Opener.ANYWHERE;
    boolean initial = start + 1 < limit && text.charAt(start + 1) == '.' && starter;
    if (opener == Opener.LABEL) {
      int end = wordEnd(text, start, limit);
      return end < limit && text.charAt(end) == ':';
    }
    return opener == Opener.TITLE || (starter && !initial);
  }
}
