// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.rule.Lexicon;
import annals.rule.WordTable;
import annals.text.Abbreviation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of one language and the questions asked of them, answered in place: which
 * abbreviation ends here, does a sentence start there. Forms of abbreviations are listed without
 * their last stop: {@code e.g}. Rows of language {@code *} hold in every language.
 */
final class WordRules {
  /** Longer words are not looked up. */
  static final int LONGEST = 24;

  private static final Set<String> ORDINAL_STOPS =
      Set.of(
          "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "no", "pl", "sk", "sl", "sr", "tr");

  private final String language;
  private final WordTable<Abbreviation> abbreviations;
  private final WordTable<Opener> openers;

  private WordRules(
      String language, WordTable<Abbreviation> abbreviations, WordTable<Opener> openers) {
    this.language = language;
    this.abbreviations = abbreviations;
    this.openers = openers;
  }

  static WordRules of(Lexicon abbreviations, Lexicon openers, String language) {
    return new WordRules(
        language,
        table(abbreviations, "form", language, Abbreviation::valueOf),
        table(openers, "word", language, Opener::valueOf));
  }

  private static <V> WordTable<V> table(
      Lexicon lexicon, String column, String language, Function<String, V> kind) {
    var table = new WordTable<V>();
    for (String rows : List.of(language, "*")) {
      for (Lexicon.Entry entry : lexicon.entries()) {
        if (entry.get("language").equals(rows)) {
          table.put(entry.get(column), kind.apply(entry.get("class").toUpperCase(Locale.ROOT)));
        }
      }
    }
    return table;
  }

  boolean isEnglish() {
    return language.equals("en");
  }

  /** Whether a number with a stop is an ordinal: {@code 3. Oktober}. */
  boolean hasOrdinalStops() {
    return ORDINAL_STOPS.contains(language);
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
        || Character.getType(c) == Character.NON_SPACING_MARK;
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

  /** What the word in {@code [start, mark)}, its last stop left out, is; null for a plain word. */
  @Nullable Abbreviation abbreviation(CharSequence text, int start, int mark) {
    if (start >= mark || mark - start > LONGEST) {
      return null;
    }
    Abbreviation listed = abbreviations.find(text, start, mark);
    if (listed != null) {
      return listed;
    }
    if (isInitials(text, start, mark)) {
      return Abbreviation.EITHER;
    }
    int letters = start;
    while (letters < mark && Trail.isDigit(text.charAt(letters))) {
      letters++;
    }
    if (letters > start && letters < mark) {
      return abbreviations.find(text, letters, mark);
    }
    int part = mark;
    while (part > start && "-/'’".indexOf(text.charAt(part - 1)) < 0) {
      part--;
    }
    return part > start && part < mark ? abbreviations.find(text, part, mark) : null;
  }

  /** {@code J}, {@code U.S}, {@code J.-P}: single letters with stops between. */
  private static boolean isInitials(CharSequence text, int start, int mark) {
    if (mark - start == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    for (int i = start; i < mark; i++) {
      char c = text.charAt(i);
      boolean letter = (i - start) % 2 == 0;
      if (letter ? !Character.isLetter(c) : c != '.' && c != '-') {
        return false;
      }
    }
    return (mark - start) % 2 == 1;
  }

  /** What the word at {@code start} is as the first of a sentence; null for any other word. */
  @Nullable Opener opener(CharSequence text, int start, int limit) {
    int end = wordEnd(text, start, limit);
    return end == start ? null : openers.find(text, start, end);
  }

  /** Whether the word at {@code start} has a capital and starts a sentence where it stands. */
  boolean startsSentence(CharSequence text, int start, int limit) {
    if (start >= limit || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    Opener opener = opener(text, start, limit);
    boolean initial =
        start + 1 < limit && text.charAt(start + 1) == '.' && opener == Opener.STARTER;
    if (opener == Opener.LABEL) {
      int end = wordEnd(text, start, limit);
      return end < limit && text.charAt(end) == ':';
    }
    return opener == Opener.TITLE || (opener == Opener.STARTER && !initial);
  }
}
