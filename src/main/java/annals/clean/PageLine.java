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
  private static final int PROSE_WORDS = 8;
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

  /** Whether a phrase that counts on lines of its own labels a widget. */
  final boolean widgetNamed;

  final boolean monthNamed;

  /** Whether a number of four digits from 1900 to 2099 stands in the line. */
  final boolean yearNamed;

  /** Where a label like "Read more:" begins inside the line, after a sentence; -1 without one. */
  final int tail;

  /** Where a label like "Photo:" begins that only a name follows; -1 without one. */
  final int credit;

  /**
   * How many words stand behind the last phrase that credits a picture; -1 without such a phrase.
   */
  final int behindCredit;

  /** A bit for each of the first words that is a function word. */
  private final long stopBits;

  /** How many words begin with a digit. */
  final int numbers;

  /** How many words at its start begin with a capital, as names do. */
  final int openingCapitals;

  /** A hash of all words: equal for lines that differ in case and punctuation only. */
  final int wordsHash;

  private PageLine(char[] text, Unit unit, WordScan scan, CueLexicon lexicon) {
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

    LineCues cues = LineCues.of(text, unit, scan, lexicon);
    stopwords = cues.stopwords;
    stopBits = cues.stopBits;
    cueWords = cues.cueWords;
    dateWords = cues.dateWords;
    lineCue = cues.lineCue();
    startCue = cues.startCue;
    labelCue = cues.labelCue;
    afterCue = cues.after;
    cuesAnywhere = cues.anywhere;
    widgetNamed = cues.widgetNamed();
    monthNamed = cues.monthNamed();
    yearNamed = cues.yearNamed;
    tail = cues.tail;
    credit = cues.credit;
    behindCredit = cues.creditEnd == 0 ? -1 : wordHashes.length - cues.creditEnd;
    numbers = cues.numbers;
    openingCapitals = cues.openingCapitals;
    wordsHash = cues.wordsHash;
  }

  static PageLine of(char[] text, Unit unit, WordScan scan, CueLexicon lexicon) {
    scan.words(text, unit.start(), unit.contentEnd());
    return new PageLine(text, unit, scan, lexicon);
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

  /** Whether a word is a function word; it is one of the first {@code Long.SIZE}. */
  boolean isStopword(int word) {
    return (stopBits >>> word & 1) != 0;
  }

  /** Whether the line is long enough for prose and ends, or has, a sentence. */
  boolean isProse() {
    return readerWords >= PROSE_WORDS && (endsSentence || innerEnds > 0);
  }

  /** Whether phrases that count on lines of their own are most of the line. */
  boolean isMostlyCues() {
    return cueWords > 0 && 10 * cueWords >= 6 * wordHashes.length;
  }
}
