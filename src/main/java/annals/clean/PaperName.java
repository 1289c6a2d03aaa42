// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that are the name of a paper: {@code The Lagos Ledger}, {@code Neue Rheiner Zeitung}. Every
 * word has a capital but those that join, and a word of papers stands where names have it.
 */
final class PaperName {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;

  /** A day behind the name of a paper. */
  private static final Pattern DAY =
      Pattern.compile(
          "[ ,|(–-]+(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}"
              + "|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}).*$");

  private static final Map<String, Set<String>> WORDS = words();

  private PaperName() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load("clean/paper_words").entries()) {
      words
          .computeIfAbsent(entry.get("place"), place -> new HashSet<>())
          .add(entry.get("word").toLowerCase(Locale.ROOT));
    }
    return words;
  }

  static boolean is(String line) {
    if (!isName(line)) {
      return false;
    }
    String[] words = line.toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    last = last.substring(last.lastIndexOf('-') + 1);
    boolean article = holds("between", words[0]);
    return holds("last", last)
        || holds("first", words[article ? 1 : 0])
        || (holds("named", last) && hasWordBeside(words))
        || WORDS.get("ending").stream().anyMatch(last::endsWith);
  }

  /** {@code "Xinmin Daily, January 14, 2019"} is {@code "Xinmin Daily"}. */
  static String withoutDay(String paper) {
    String name = DAY.matcher(paper).replaceFirst("").strip();
    return name.isEmpty() ? paper : name;
  }

  /** A few words with a capital each, those aside that join, and no mark between or behind them. */
  static boolean isName(String line) {
    String[] words = line.split(" ");
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean joins = holds("between", word.toLowerCase(Locale.ROOT));
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      boolean marked =
          word.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c) && "-'’&".indexOf(c) < 0);
      if (marked || !(joins || capital)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name has an article, as those of papers and few of people have. */
  static boolean opensWithArticle(String name) {
    return holds("between", name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT));
  }

  /** How many words begin with a small letter and do not join names. */
  static int smallWords(String line) {
    int small = 0;
    for (String word : line.split(" ")) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      small += lower && !holds("between", word) ? 1 : 0;
    }
    return small;
  }

  private static boolean hasWordBeside(String[] words) {
    for (int i = 0; i < words.length - 1; i++) {
      if (holds("beside", words[i]) && (i == 0 || !holds("between", words[i]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String place, String word) {
    return WORDS.get(place).contains(word);
  }
}
