// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import org.jspecify.annotations.Nullable;

/**
 * A line of a page that is not blank, and what one pass over it found: counts of words and marks,
 * the cue phrases in it, a hash of its words. Everything later (scores, roles, metadata) reads
 * these and touches the characters again only where it must.
 */
final class PageLine {
  private static final int LONGEST_DATE_LINE = 16;
  private static final int MOST_DATE_DIGITS = 24;

  final Unit unit;

  /** The words, as hashes, in reading order. */
  final int[] wordHashes;

  final int readerWords;
  final int characters;
  final int letters;
  final int digits;
  final int capitalised;
  final int upperCase;
  final int commas;
  final int innerEnds;
  final int separators;
  final int quotes;
  final int colons;
  final int stopwords;
  final boolean url;
  final boolean bullet;
  final boolean endsSentence;
  final char first;
  final char last;

  /** How many words belong to phrases that count on lines of their own. */
  final int cueWords;

  /** How many of those stand beside dates; a number counts where one does. */
  final int dateWords;

  /** The commonest cue of those phrases, by words; null without one. */
  final @Nullable Cue lineCue;

  /** The cue of the phrase that begins the line; null without one. */
  final @Nullable Cue startCue;

  /** The cue of the phrase before a colon that begins the line; null without one. */
  final @Nullable Cue labelCue;

  /**
   * Where what the opening phrase or label introduces begins; the start of the line without one.
   */
  final int afterCue;

  /** Bits of the cues that count anywhere. */
  final int cuesAnywhere;

  final boolean monthNamed;

  /** Whether a number of four digits from 1900 to 2099 stands in the line. */
  final boolean yearNamed;

  /** Where a label like "Read more:" begins inside the line, after a sentence; -1 without one. */
  final int tail;

  /** A hash of all words: equal for lines that differ in case and punctuation only. */
  final int wordsHash;

  private PageLine(String text, Unit unit, WordScan scan, CueLexicon lexicon) {
    this.unit = unit;
    wordHashes = scan.copy();
    readerWords = scan.readerWords();
    characters = scan.characters;
    letters = scan.letters;
    digits = scan.digits;
    capitalised = scan.capitalised;
    upperCase = scan.upperCase;
    commas = scan.commas;
    innerEnds = scan.innerEnds;
    separators = scan.separators;
    quotes = scan.quotes;
    colons = scan.colons;
    url = scan.url;
    bullet = scan.bullet;
    endsSentence = scan.endsSentence();
    first = scan.first;
    last = scan.last;

    int[] perCue = new int[Cue.count()];
    int stops = 0;
    int covered = 0;
    int dates = 0;
    int anywhere = 0;
    int startOrdinal = -1;
    int labelOrdinal = -1;
    int after = unit.start();
    int tailAt = -1;
    int hash = 1;
    int phraseEnd = 0;
    boolean year = false;
    for (int i = 0; i < scan.words; i++) {
      int word = scan.hash(i);
      hash = WordHash.join(hash, word);
      if (lexicon.isStopword(word)) {
        stops++;
      }
      char initial = text.charAt(scan.start(i));
      boolean number = initial >= '0' && initial <= '9';
      if (number && i >= phraseEnd) {
        dates++;
        year |= isYear(text, scan.start(i), unit.contentEnd());
      }
      int match = lexicon.longest(wordHashes, i, scan.words);
      if (match == 0) {
        continue;
      }
      int length = CueLexicon.length(match);
      int line = CueLexicon.cue(match, Cue.Place.LINE);
      if (line >= 0 && i >= phraseEnd) {
        phraseEnd = i + length;
        covered += length;
        perCue[line] += length;
        if (line == Cue.MONTH.index() || line == Cue.DATE_WORD.index()) {
          dates += length;
        }
      }
      int any = CueLexicon.cue(match, Cue.Place.ANYWHERE);
      if (any >= 0) {
        anywhere |= 1 << any;
      }
      int label = CueLexicon.cue(match, Cue.Place.LABEL);
      if (i == 0 && label >= 0) {
        int colon = colonAfter(text, unit, scan, length);
        if (colon >= 0) {
          labelOrdinal = label;
          after = colon + 1;
        }
      } else if (label == Cue.RELATED.index()
          && colonAfter(text, unit, scan, i + length) >= 0
          && afterSentence(text, unit, scan.start(i))) {
        tailAt = scan.start(i);
      }
      int start = CueLexicon.cue(match, Cue.Place.START);
      if (i == 0 && start >= 0) {
        startOrdinal = start;
        if (labelOrdinal < 0) {
          after = length < scan.words ? scan.start(length) : unit.contentEnd();
        }
      }
    }
    stopwords = stops;
    cueWords = covered;
    dateWords = dates;
    cuesAnywhere = anywhere;
    afterCue = after;
    tail = tailAt;
    wordsHash = hash;
    yearNamed = year;
    monthNamed = perCue[Cue.MONTH.index()] > 0;
    lineCue = largest(perCue);
    startCue = startOrdinal < 0 ? null : Cue.at(startOrdinal);
    labelCue = labelOrdinal < 0 ? null : Cue.at(labelOrdinal);
  }

  static PageLine of(String text, Unit unit, WordScan scan, CueLexicon lexicon) {
    scan.words(text, unit.start(), unit.contentEnd());
    return new PageLine(text, unit, scan, lexicon);
  }

  private static @Nullable Cue largest(int[] perCue) {
    int best = -1;
    for (int i = 0; i < perCue.length; i++) {
      if (perCue[i] > 0 && (best < 0 || perCue[i] > perCue[best])) {
        best = i;
      }
    }
    return best < 0 ? null : Cue.at(best);
  }

  /** Where the colon stands that follows the first {@code words} words at once; -1 without one. */
  private static int colonAfter(String text, Unit unit, WordScan scan, int words) {
    int to = words < scan.words ? scan.start(words) : unit.contentEnd();
    for (int i = to - 1; i >= scan.start(words - 1); i--) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
      if (WordHash.isWordCharacter(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isYear(String text, int at, int end) {
    if (at + 4 > end || (at + 4 < end && Character.isDigit(text.charAt(at + 4)))) {
      return false;
    }
    char century = text.charAt(at + 1);
    return (text.charAt(at) == '1' && century == '9') || (text.charAt(at) == '2' && century == '0');
  }

  private static boolean afterSentence(String text, Unit unit, int at) {
    for (int i = at - 1; i >= unit.start(); i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '。' || c == '…' || c == '！' || c == '？') {
        return true;
      }
      if (WordHash.isWordCharacter(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the line is a date, perhaps with a time, by its shape: a month or a year, all but two
   * words being numbers or words that stand beside dates.
   */
  boolean looksLikeDate() {
    int words = wordHashes.length;
    return words <= LONGEST_DATE_LINE
        && digits > 0
        && digits <= MOST_DATE_DIGITS
        && dateWords >= 3
        && words - dateWords <= 2
        && (monthNamed || yearNamed);
  }

  /** Whether phrases that count on lines of their own are most of the line. */
  boolean isMostlyCues() {
    return cueWords > 0 && 10 * cueWords >= 6 * wordHashes.length;
  }
}
