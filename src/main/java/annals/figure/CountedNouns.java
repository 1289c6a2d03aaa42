// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.number.NumberClass;
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
    int singularEnd = from;
    boolean closed = false;
    int at = afterMeasure(scan, from);
    while (at < from + LONGEST && goesOn(scan, at, from)) {
      if (isPlural(scan, at)) {
        return new Phrase(from, joined(scan, at + 1), at);
      }
      closed |= at > from && endsSingular(scan, singularEnd - 1, at);
      if (closed && singular) {
        break;
      }
      singularEnd = at + 1;
      closed |= scan.is(at + 1, ',') || scan.is(at + 1, "and");
      at = next(scan, at);
    }
    boolean number = !closed && scan.numberClass(at) != NumberClass.NONE;
    return singular && singularEnd > from && !number
        ? new Phrase(from, singularEnd, singularEnd - 1)
        : null;
  }

  /** Whether a singular phrase ends before a word: a participle, or a name after a common noun. */
  private static boolean endsSingular(SentenceScan scan, int last, int at) {
    int end = scan.end(at);
    boolean participle =
        scan.text().charAt(end - 1) == 'd' && scan.text().charAt(end - 2) == 'e' && end > 3;
    return participle || (scan.isCapitalised(at) && !scan.isCapitalised(last));
  }

  /** Whether a noun phrase may start with a word. */
  static boolean mayStart(SentenceScan scan, int token) {
    return goesOn(scan, token, token);
  }

  /** {@code last year}, {@code this week}: tells when, and is never counted. */
  static boolean isTimeAhead(SentenceScan scan, int token) {
    return scan.isAny(token, "last", "next", "this", "previous", "earlier")
        && (scan.is(token + 1, WordClass.TIME)
            || scan.is(token + 1, WordClass.PERIOD)
            || scan.is(token + 1, WordClass.MONTH)
            || scan.is(token + 1, WordClass.WEEKDAY));
  }

  static int start(SentenceScan scan, int token) {
    int at = scan.isHyphen(token) ? token + (scan.is(token + 1, "strong") ? 2 : 1) : token;
    if (scan.is(at, "of")) {
      at++;
    }
    boolean article = scan.is(at, WordClass.DETERMINER) || scan.is(at, WordClass.POSSESSIVE);
    if (article && at > token) {
      at++;
    }
    boolean rate = scan.isAny(at, "a", "an") && scan.is(at + 1, WordClass.TIME);
    if (scan.isAny(at, "the", "more", "fewer", "a", "an") && !rate) {
      at++;
    }
    return at;
  }

  /**
   * {@code six [40-metre] masts}, {@code five of the [three-ton] satellites}: behind the measure.
   */
  private static int afterMeasure(SentenceScan scan, int from) {
    boolean measure =
        (scan.isDigits(from) || scan.numberClass(from) != NumberClass.NONE)
            && scan.isHyphen(from + 1)
            && scan.adjacent(from + 1)
            && scan.adjacent(from + 2)
            && scan.isWord(from + 2);
    return measure ? from + 3 : from;
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

  /** Whether a word belongs; {@code 12 runs} are nouns where they stand right beside the number. */
  private static boolean goesOn(SentenceScan scan, int at, int from) {
    if (!scan.isWord(at)) {
      return false;
    }
    boolean number = scan.numberClass(at) != NumberClass.NONE;
    boolean compound = at > from && scan.isHyphen(at - 1) && scan.adjacent(at);
    boolean first = at == from && isPlural(scan, at) && !scan.isAny(at, "says", "was", "has");
    return !number
        && !isTimeAhead(scan, at)
        && !scan.is(at, WordClass.PREPOSITION)
        && !scan.is(at, WordClass.DETERMINER)
        && !scan.is(at, WordClass.CONJUNCTION)
        && !scan.is(at, WordClass.AUXILIARY)
        && !scan.is(at, WordClass.PRONOUN)
        && !scan.is(at, WordClass.POSSESSIVE)
        && !scan.is(at, WordClass.MONTH)
        && (!scan.is(at, WordClass.ADVERB)
            || scan.isCapitalised(at)
            || isDegree(scan, at)
            || (scan.is(at, WordClass.PLACED) && isPlural(scan, at + 1)))
        && !(scan.is(at, WordClass.VERB) && !scan.is(at, WordClass.PLURAL) && !first && !compound);
  }

  /** {@code [most] expensive}, {@code [very old] cars}: tells how much, or what that is told of. */
  private static boolean isDegree(SentenceScan scan, int at) {
    int next = at + 1;
    boolean told = scan.is(at - 1, WordClass.DEGREE) && isPlural(scan, next);
    return (scan.is(at, WordClass.DEGREE) || told)
        && scan.isWord(next)
        && !scan.is(next, WordClass.VERB)
        && (told || !isPlural(scan, next));
  }

  /** {@code soldiers and officers}. */
  private static int joined(SentenceScan scan, int at) {
    boolean and = scan.is(at, "and") || scan.is(at, "or");
    return and && scan.isWord(at + 1) && isPlural(scan, at + 1) && goesOn(scan, at + 1, at)
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
