// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: {@code police said} before or after the statement, {@code said the governor}, {@code
 * according to the United Nations}. Verbs that report only sometimes ({@code found}, {@code
 * warned}) count before {@code that} and where they end what they report. Looked for once a
 * sentence; the words as they stand, without an article.
 */
final class Attributions {
  private static final int LONGEST = 8;

  private final SentenceScan scan;

  /** The clause that was looked at last, and its source. */
  private int start;

  private int end;
  private @Nullable String said;

  Attributions(SentenceScan scan) {
    this.scan = scan;
  }

  /**
   * The source that a sentence names for what stands at a token; null where it names none. A
   * semicolon parts one's words from another's, but for a verb that ends the sentence: {@code
   * Exports rose; imports fell, the ministry said.}
   */
  @Nullable String at(int token) {
    if (token >= start && token < end) {
      return said;
    }
    start = token;
    while (start > 0 && !scan.is(start - 1, ';')) {
      start--;
    }
    end = token;
    while (end < scan.size() && !scan.is(end, ';')) {
      end++;
    }
    String own = first(start, end);
    boolean closed = own == null && end < scan.size() && isClosed();
    said = closed ? first(end, scan.size()) : own;
    return said;
  }

  private boolean isClosed() {
    int last = scan.size() - 1;
    int verb = scan.is(last, '.') ? last - 1 : last;
    return scan.is(verb, WordClass.SPEECH);
  }

  private @Nullable String first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.is(i, "according") && scan.is(i + 1, "to")) {
        return forwards(i + 2);
      }
      if (reports(i)) {
        String before = backwards(i);
        if (before != null) {
          return before;
        }
        boolean inverted = isComma(i - 1) || isQuotationMark(i - 1);
        if (scan.is(i, "said") && (inverted || scan.isCapitalised(i + 1))) {
          return forwards(i + 1);
        }
      }
    }
    return null;
  }

  private boolean reports(int token) {
    boolean passive =
        scan.is(token - 1, WordClass.AUXILIARY) && !scan.isAny(token - 1, "has", "have", "had");
    if (passive) {
      return false;
    }
    if (scan.is(token, WordClass.SPEECH)) {
      return true;
    }
    boolean ends = !scan.isWord(token + 1) && (scan.is(token + 1, '.') || !scan.has(token + 1));
    return scan.is(token, WordClass.REPORTING)
        && (scan.is(token + 1, "that") || (ends && startsAfterComma(token)));
  }

  /**
   * Whether a verb and its subject stand behind what they report: {@code ..., the bank forecast.}
   */
  private boolean startsAfterComma(int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - LONGEST; i--) {
      if (isComma(i) || isQuotationMark(i)) {
        return i > 1;
      }
    }
    return false;
  }

  private @Nullable String forwards(int token) {
    int from = token;
    while (scan.is(from, WordClass.DETERMINER)) {
      from++;
    }
    int to = from;
    while (to < from + LONGEST && isName(to)) {
      to++;
    }
    return to > from ? scan.slice(from, to) : null;
  }

  private @Nullable String backwards(int token) {
    int to = token;
    while (scan.is(to - 1, WordClass.AUXILIARY) || scan.is(to - 1, WordClass.ADVERB)) {
      to--;
    }
    boolean apposition = isComma(to - 1);
    to -= apposition ? 1 : 0;
    int from = startOfName(to);
    if (apposition) {
      if (from == to || !isComma(from - 1)) {
        return null;
      }
      int before = startOfName(from - 1);
      if (before < from - 1 && !(scan.isCapitalised(from) && !scan.isCapitalised(before))) {
        to = from - 1;
        from = before;
      }
    }
    if (from == to && scan.is(to - 1, WordClass.PRONOUN)) {
      from--;
    }
    while (isPlace(from, to)) {
      to = from - 1;
      from = startOfName(to);
    }
    while (from < to && isBeforeName(from)) {
      from++;
    }
    boolean pronoun = to - from == 1 && scan.is(from, WordClass.PRONOUN);
    boolean share = scan.isDigits(from) || isShare(from, to);
    return from < to && !share && (pronoun || scan.isWord(to - 1)) ? scan.slice(from, to) : null;
  }

  /** {@code Sixty-one percent of voters}, {@code Half of drivers said}: a figure, and no source. */
  private boolean isShare(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean part =
          scan.isAny(i, "half", "third", "quarter") && scan.isAny(i + 1, "of", "the", "all");
      if (part || scan.isAny(i, "percent", "cent", "pc")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is but where those are who say so: {@code traders in Karachi}. */
  private boolean isPlace(int from, int to) {
    boolean placed =
        from > 1 && scan.isAny(from - 1, "in", "at", "from", "near", "outside", "for", "with");
    int before = placed ? startOfName(from - 1) : from;
    boolean name = scan.isCapitalised(to - 1) || scan.is(from, WordClass.DETERMINER);
    boolean day =
        scan.is(from - 2, WordClass.WEEKDAY)
            || scan.is(from - 2, WordClass.MONTH)
            || scan.is(from - 2, WordClass.PERIOD);
    return placed && name && before < from - 1 && !day && !scan.isDigits(before);
  }

  private int startOfName(int to) {
    int from = to;
    while (from > 0 && from > to - LONGEST && isName(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isBeforeName(int token) {
    return !scan.isWord(token)
        || scan.is(token, WordClass.DETERMINER)
        || scan.is(token, WordClass.POSSESSIVE);
  }

  private boolean isName(int token) {
    boolean joint =
        (scan.isHyphen(token) || isApostrophe(token) || scan.is(token, '.'))
            && scan.adjacent(token)
            && scan.isWord(token + 1);
    boolean inName =
        scan.isCapitalised(token)
            && token > 0
            && scan.isCapitalised(token - 1)
            && !scan.isHeadline();
    return joint
        || inName
        || scan.is(token, "of")
        || (scan.isWord(token)
            && !scan.is(token, WordClass.PREPOSITION)
            && !scan.is(token, WordClass.CONJUNCTION)
            && !scan.is(token, WordClass.PRONOUN)
            && !scan.is(token, WordClass.AUXILIARY)
            && !scan.is(token, WordClass.VERB)
            && !scan.is(token, WordClass.SPEECH));
  }

  private boolean isComma(int token) {
    return scan.is(token, ',');
  }

  private boolean isApostrophe(int token) {
    return scan.is(token, '’') || scan.is(token, '\'');
  }

  private boolean isQuotationMark(int token) {
    return scan.is(token, '"') || scan.is(token, '”') || isApostrophe(token);
  }
}
