// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Lexicon;
import annals.time.DateCandidate.Label;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a day at the head of a page say, by the table {@code time/header_words}:
 * {@code "Zuletzt aktualisiert am "} labels an update. Words of labels and small words between them
 * and a day are known, so that {@code "Last updated on"} is no part of a sentence.
 */
final class HeaderWords {
  private static final String LINK = "link";
  private static final String ENTRY = "entry";
  private static final String TAGS = "tags";

  /** The phrases by their first character, which is one char in all of them. */
  private static final Phrase[][] BY_FIRST = new Phrase[Character.MAX_VALUE + 1][];

  private static final Set<String> KNOWN = new HashSet<>();
  private static final Set<String> ENTRIES = new HashSet<>();
  private static final Set<String> TAG_LABELS = new HashSet<>();

  static {
    for (Lexicon.Entry entry : Lexicon.load("time/header_words").entries()) {
      String phrase = entry.get("phrase");
      if (entry.get("kind").equals(ENTRY)) {
        ENTRIES.add(phrase);
        continue;
      }
      if (entry.get("kind").equals(TAGS)) {
        TAG_LABELS.add(phrase);
        continue;
      }
      KNOWN.addAll(List.of(phrase.split(" ")));
      if (!entry.get("kind").equals(LINK)) {
        add(Phrase.of(phrase, Label.valueOf(entry.get("kind").toUpperCase(Locale.ROOT))));
      }
    }
  }

  private HeaderWords() {}

  /**
   * What labels a day.
   *
   * @param spaced whether it begins and ends as a word of a script with spaces between words
   */
  private record Phrase(String words, boolean spaced, Label label) {
    static Phrase of(String words, Label label) {
      boolean spaced = joins(words.codePointAt(0)) && joins(words.codePointBefore(words.length()));
      return new Phrase(words, spaced, label);
    }
  }

  private static void add(Phrase phrase) {
    char first = phrase.words.charAt(0);
    Phrase[] known = BY_FIRST[first];
    Phrase[] all = known == null ? new Phrase[1] : Arrays.copyOf(known, known.length + 1);
    all[all.length - 1] = phrase;
    BY_FIRST[first] = all;
  }

  /** Whether a line lists the subjects of its page: {@code "Tags: bridge, river"}. */
  static boolean areTags(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && TAG_LABELS.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /** A label and where it stands in the text that was searched. */
  record Found(int start, int end, Label label) {}

  /** The last label in a text in lower case, the longest of those that end there; null without. */
  static @Nullable Found last(String lower) {
    Found best = null;
    for (int i = 0; i < lower.length(); i++) {
      Phrase[] phrases = BY_FIRST[lower.charAt(i)];
      if (phrases == null) {
        continue;
      }
      for (Phrase phrase : phrases) {
        int end = i + phrase.words.length();
        boolean further = best == null || end > best.end();
        if (further
            && lower.startsWith(phrase.words, i)
            && (!phrase.spaced || isWhole(lower, i, end))) {
          best = new Found(i, end, phrase.label);
        }
      }
    }
    return best;
  }

  /** Whether a phrase is no part of a longer word; scripts without spaces have no such words. */
  private static boolean isWhole(String lower, int start, int end) {
    boolean before = start > 0 && joins(lower.codePointBefore(start));
    boolean after = end < lower.length() && joins(lower.codePointAt(end));
    return !before && !after;
  }

  private static boolean joins(int c) {
    return Character.isLetter(c) && !isUnspaced(c);
  }

  /** Whether a letter belongs to a script that is written without spaces between words. */
  static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /**
   * Whether the words around a day are the note of a blog below its entry, a sentence of its own:
   * "Dieser Beitrag wurde am 4. Mai 2020 von kj in Recht veröffentlicht."
   */
  static boolean isEntry(String before, String behind) {
    String lead = before.strip().toLowerCase(Locale.ROOT);
    if (!ENTRIES.contains(lead)) {
      return false;
    }
    Found said = last(lead);
    Found label = said == null ? last(behind.toLowerCase(Locale.ROOT)) : said;
    return label != null && label.label() == Label.PUBLISHED;
  }

  /** Whether a word in lower case belongs to a label or stands between one and a day. */
  static boolean isKnown(String word) {
    return KNOWN.contains(word);
  }
}
