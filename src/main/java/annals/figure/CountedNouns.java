// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.NumberClass;
import annals.figure.Vocabulary.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that a number counts, right of it: {@code numerous [Vietnamese soldiers and
 * officers] sacrificed}. Found by shape: it ends with the first plural noun, with a second one
 * joined to it by {@code and}; adjectives before it may be joined too ({@code powerful and wealthy
 * countries}).
 */
final class CountedNouns {
  private static final int LONGEST = 7;

  /** Tokens {@code [from, to)} and which of them is the head. */
  record Phrase(int from, int to, int head) {}

  /** Whether a plural noun phrase starts at a token. */
  boolean isPluralAhead(SentenceScan scan, int token) {
    Phrase phrase = find(scan, token, false);
    return phrase != null;
  }

  /**
   * The phrase that starts at a token, after {@code of} and articles.
   *
   * @param singular whether a singular noun will do, as after {@code one}
   */
  @Nullable Phrase find(SentenceScan scan, int token, boolean singular) {
    int from = start(scan, token);
    int last = -1;
    int at = from;
    int ahead = from;
    while (at < from + LONGEST && goesOn(scan, at)) {
      if (scan.isWord(at) && isPlural(scan, at)) {
        return new Phrase(from, joined(scan, at + 1), at);
      }
      if (scan.isWord(at)) {
        last = at;
      }
      at = next(scan, at);
      ahead = at;
    }
    boolean clean = last >= from && ahead <= last + 1;
    return singular && clean ? new Phrase(from, last + 1, last) : null;
  }

  private static int start(SentenceScan scan, int token) {
    int at = scan.isHyphen(token) ? token + 1 : token;
    if (scan.is(at, "of")) {
      at++;
    }
    boolean article = scan.is(at, WordClass.DETERMINER) || scan.is(at, WordClass.POSSESSIVE);
    if (article && at > token) {
      at++;
    }
    if (scan.is(at, "the") || scan.is(at, "more")) {
      at++;
    }
    return at;
  }

  private static int next(SentenceScan scan, int at) {
    int next = at + 1;
    boolean joint = scan.isHyphen(next) || scan.is(next, '’') || scan.is(next, '\'');
    if (joint && scan.adjacent(next) && scan.isWord(next + 1)) {
      return next + 1;
    }
    boolean listed = scan.is(next, ',') || scan.is(next, "and");
    return listed && scan.isWord(next + 1) ? next + 1 : next;
  }

  private static boolean goesOn(SentenceScan scan, int at) {
    if (!scan.isWord(at)) {
      return false;
    }
    boolean number = scan.numberClass(at) != NumberClass.NONE;
    return !number
        && !scan.is(at, WordClass.PREPOSITION)
        && !scan.is(at, WordClass.DETERMINER)
        && !scan.is(at, WordClass.CONJUNCTION)
        && !scan.is(at, WordClass.AUXILIARY)
        && !scan.is(at, WordClass.PRONOUN)
        && !scan.is(at, WordClass.POSSESSIVE)
        && !scan.is(at, WordClass.MONTH)
        && !scan.is(at, WordClass.ADVERB)
        && !(scan.is(at, WordClass.VERB) && !scan.is(at, WordClass.PLURAL));
  }

  /** {@code soldiers and officers}. */
  private static int joined(SentenceScan scan, int at) {
    boolean and = scan.is(at, "and") || scan.is(at, "or");
    return and && scan.isWord(at + 1) && isPlural(scan, at + 1) && goesOn(scan, at + 1)
        ? at + 2
        : at;
  }

  static boolean isPlural(SentenceScan scan, int token) {
    if (scan.is(token, WordClass.PLURAL)) {
      return true;
    }
    int length = scan.length(token);
    if (length < 3 || scan.is(token, WordClass.SINGULAR)) {
      return false;
    }
    char last = scan.text().charAt(scan.end(token) - 1);
    char before = scan.text().charAt(scan.end(token) - 2);
    return last == 's' && before != 's' && before != 'u' && before != 'i';
  }
}
