// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import annals.rule.Lexicon;
import annals.rule.WordTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vote of function words: every such word votes for the languages that have it, the more the
 * fewer they are. In running text a third of the words vote; where few do, or two languages come
 * close, nothing is decided.
 */
final class FunctionWords {
  private static final int FEWEST_WORDS = 12;

  /** The same of words in small letters. */
  private static final int FEWEST_SMALL = 3;

  private static final int FEWEST_HITS = 2;
  private static final double LEAST_SHARE = 0.15;
  private static final double CLEAR_LEAD = 1.5;
  private static final int ASCII = 0x80;
  private static final Set<String> PARTICLES =
      Lexicon.load("language/name_particles").entries().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());
  private static final WordTable<Boolean> PARTICLES_IN_ANY_CASE = new WordTable<>();

  static {
    PARTICLES.forEach(word -> PARTICLES_IN_ANY_CASE.put(word, true));
  }

  private final List<String> languages;
  private final WordTable<int[]> voters;

  private FunctionWords(List<String> languages, WordTable<int[]> voters) {
    this.languages = languages;
    this.voters = voters;
  }

  static FunctionWords of(Lexicon lexicon) {
    List<String> languages = lexicon.entries().stream().map(e -> e.get("language")).toList();
    Map<String, int[]> voters = new LinkedHashMap<>();
    for (int language = 0; language < languages.size(); language++) {
      for (String word : lexicon.entries().get(language).get("words").split(" ")) {
        int[] before = voters.getOrDefault(word, new int[0]);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = language;
        voters.put(word, after);
      }
    }
    var table = new WordTable<int[]>();
    voters.forEach(table::put);
    return new FunctionWords(languages, table);
  }

  /**
   * The language that the words of the text's first {@code length} characters vote for, or null.
   */
  @Nullable LanguageGuess guess(CharSequence text, int length) {
    double[] votes = new double[languages.size()];
    int[] hits = new int[languages.size()];
    int words = 0;
    for (int i = 0; i < length; i++) {
      int start = i;
      while (i < length && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        continue;
      }
      words++;
      int[] voter = voters.find(text, start, i);
      if (voter != null && !inName(text, length, start, i)) {
        for (int language : voter) {
          votes[language] += 1.0 / voter.length;
          hits[language]++;
        }
      }
    }
    return decide(votes, hits, words, FEWEST_WORDS);
  }

  /**
   * The language of the words in small letters of a short text full of names: grammar decides, not
   * names; null where few vote or two languages come close.
   */
  @Nullable LanguageGuess guessBesidesNames(CharSequence text, int length) {
    double[] votes = new double[languages.size()];
    int[] hits = new int[languages.size()];
    int words = 0;
    for (int i = 0; i < length; i++) {
      int start = i;
      while (i < length && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i == start || !Character.isLowerCase(text.charAt(start))) {
        continue;
      }
      words++;
      int[] voter = voters.find(text, start, i);
      for (int language : voter == null || inName(text, length, start, i) ? new int[0] : voter) {
        votes[language] += 1.0 / voter.length;
        hits[language]++;
      }
    }
    return decide(votes, hits, words, FEWEST_SMALL);
  }

  /** {@code van den} of {@code Anna van den Brule}: says where a name comes from, not a text. */
  private static boolean inName(CharSequence text, int length, int start, int end) {
    if (PARTICLES_IN_ANY_CASE.find(text, start, end) == null) {
      return false;
    }
    int next = end;
    while (next + 1 < length && text.charAt(next) == ' ') {
      int last = next + 1;
      while (last < length && isWordPart(text.charAt(last))) {
        last++;
      }
      if (Character.isUpperCase(text.charAt(next + 1))) {
        return follows(text, start);
      }
      if (!PARTICLES.contains(text.subSequence(next + 1, last).toString())) {
        return false;
      }
      next = last;
    }
    return false;
  }

  /** Whether a name or a particle stands before, or the particle begins the name. */
  private static boolean follows(CharSequence text, int start) {
    if (Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    int last = start - 1;
    if (last < 1 || text.charAt(last) != ' ') {
      return false;
    }
    int first = last;
    while (first > 0 && isWordPart(text.charAt(first - 1))) {
      first--;
    }
    return first < last
        && (Character.isUpperCase(text.charAt(first))
            || PARTICLES.contains(text.subSequence(first, last).toString()));
  }

  private static boolean isWordPart(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private @Nullable LanguageGuess decide(double[] votes, int[] hits, int words, int fewest) {
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    double second = 0;
    for (int i = 0; i < votes.length; i++) {
      second = i == best ? second : Math.max(second, votes[i]);
    }
    if (words < fewest
        || hits[best] < FEWEST_HITS
        || hits[best] < words * LEAST_SHARE
        || votes[best] < second * CLEAR_LEAD) {
      return null;
    }
    return new LanguageGuess(languages.get(best), votes[best] / (votes[best] + second));
  }
}
