// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: {@code police said} before or after the statement, {@code according to the United
 * Nations}. Looked for once a sentence; the words as they stand, without an article.
 */
final class Attributions {
  private static final int LONGEST = 8;

  private Attributions() {}

  /** The source that the sentence names; null where it names none. */
  static @Nullable String in(SentenceScan scan) {
    for (int i = 0; i < scan.size(); i++) {
      if (scan.is(i, "according") && scan.is(i + 1, "to")) {
        return forwards(scan, i + 2);
      }
      boolean passive =
          scan.is(i - 1, WordClass.AUXILIARY) && !scan.isAny(i - 1, "has", "have", "had");
      if (scan.is(i, WordClass.SPEECH) && !passive) {
        String before = backwards(scan, i);
        if (before != null) {
          return before;
        }
        if (scan.is(i, "said") && scan.isCapitalised(i + 1)) {
          return forwards(scan, i + 1);
        }
      }
    }
    return null;
  }

  private static @Nullable String forwards(SentenceScan scan, int token) {
    int from = token;
    while (scan.is(from, WordClass.DETERMINER)) {
      from++;
    }
    int to = from;
    while (to < from + LONGEST && isName(scan, to)) {
      to++;
    }
    return to > from ? scan.slice(from, to) : null;
  }

  private static @Nullable String backwards(SentenceScan scan, int token) {
    int to = token;
    while (scan.is(to - 1, WordClass.AUXILIARY) || scan.is(to - 1, WordClass.ADVERB)) {
      to--;
    }
    int from = to;
    while (from > 0 && from > to - LONGEST && isName(scan, from - 1)) {
      from--;
    }
    if (from == to && scan.is(to - 1, WordClass.PRONOUN)) {
      from--;
    }
    while (from < to && (!scan.isWord(from) || scan.is(from, WordClass.DETERMINER))) {
      from++;
    }
    boolean pronoun = to - from == 1 && scan.is(from, WordClass.PRONOUN);
    return from < to && (pronoun || scan.isWord(to - 1)) ? scan.slice(from, to) : null;
  }

  private static boolean isName(SentenceScan scan, int token) {
    boolean joint =
        (scan.isHyphen(token) || scan.is(token, '’') || scan.is(token, '\'') || scan.is(token, '.'))
            && scan.adjacent(token)
            && scan.isWord(token + 1);
    return joint
        || scan.is(token, "of")
        || (scan.isWord(token)
            && !scan.is(token, WordClass.PREPOSITION)
            && !scan.is(token, WordClass.CONJUNCTION)
            && !scan.is(token, WordClass.PRONOUN)
            && !scan.is(token, WordClass.AUXILIARY)
            && !scan.is(token, WordClass.VERB)
            && !scan.is(token, WordClass.SPEECH));
  }
}
