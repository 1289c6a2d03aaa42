// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one line hint at, found in one walk over them: cue phrases by the place where
 * they count, words that stand beside dates, where a label like "Read more:" begins.
 */
final class LineCues {
  private static final String LABEL_MARKS = ":：|";
  private static final String CREDIT_MARKS = ":：|/–—-";

  /** A credit names nobody in more words. */
  private static final int LONGEST_CREDIT = 8;

  private final char[] text;
  private final Unit unit;
  private final WordScan scan;
  private int @Nullable [] perCue;
  private int phraseEnd;

  int stopwords;

  /** A bit for each of the first words that is a function word. */
  long stopBits;

  int cueWords;
  int dateWords;
  int anywhere;
  int after;
  int tail = -1;

  /** Where a label like "Photo:" begins that only a name follows; -1 without one. */
  int credit = -1;

  /** Where the last phrase that credits a picture anywhere ends, in words; 0 without one. */
  int creditEnd;

  int numbers;
  int wordsHash = 1;
  int openingCapitals;
  boolean yearNamed;
  @Nullable Cue startCue;
  @Nullable Cue labelCue;

  private LineCues(char[] text, Unit unit, WordScan scan) {
    this.text = text;
    this.unit = unit;
    this.scan = scan;
    after = unit.start();
  }

  /** The cues of the line whose words were scanned last. */
  static LineCues of(char[] text, Unit unit, WordScan scan, CueLexicon lexicon) {
    var cues = new LineCues(text, unit, scan);
    for (int i = 0; i < scan.words; i++) {
      int mixed = WordHash.mix(scan.hash(i));
      cues.word(i, lexicon.isStopword(scan.hash(i), mixed));
      int match = lexicon.longest(scan.hashes(), i, scan.words, mixed);
      if (match != 0) {
        cues.phrase(i, match);
        cues.label(i, match);
        cues.opening(i, match);
      }
    }
    return cues;
  }

  private void word(int i, boolean stopword) {
    wordsHash = WordHash.join(wordsHash, scan.hash(i));
    if (stopword) {
      stopwords++;
      stopBits |= i < Long.SIZE ? 1L << i : 0;
    }
    char initial = text[scan.start(i)];
    if (openingCapitals == i && Character.isUpperCase(initial)) {
      openingCapitals++;
    }
    boolean number = initial >= '0' && initial <= '9';
    numbers += number ? 1 : 0;
    if (number && i >= phraseEnd) {
      dateWords++;
      yearNamed |= isYear(scan.start(i));
    }
  }

  private void phrase(int i, int match) {
    int length = CueLexicon.length(match);
    int line = CueLexicon.cue(match, Cue.Place.LINE);
    if (line >= 0 && i >= phraseEnd) {
      phraseEnd = i + length;
      cueWords += length;
      if (perCue == null) {
        perCue = new int[Cue.count()];
      }
      perCue[line] += length;
      if (line == Cue.MONTH.index() || line == Cue.DATE_WORD.index()) {
        dateWords += length;
      }
    }
    int any = CueLexicon.cue(match, Cue.Place.ANYWHERE);
    if (any >= 0) {
      anywhere |= 1 << any;
      creditEnd = any == Cue.CAPTION.index() ? i + length : creditEnd;
    }
  }

  private void label(int i, int match) {
    int label = CueLexicon.cue(match, Cue.Place.LABEL);
    int length = CueLexicon.length(match);
    if (label == Cue.CAPTION.index()
        && i + length < scan.words
        && scan.words - i - length <= LONGEST_CREDIT
        && markAfter(i + length, CREDIT_MARKS) >= 0) {
      credit = scan.start(i);
    }
    if (i == 0 && label >= 0) {
      int colon = markAfter(length, label == Cue.CAPTION.index() ? CREDIT_MARKS : LABEL_MARKS);
      if (colon >= 0) {
        labelCue = Cue.at(label);
        after = colon + 1;
      }
    } else if (label == Cue.RELATED.index()
        && markAfter(i + length, LABEL_MARKS) >= 0
        && afterSentence(scan.start(i))) {
      tail = scan.start(i);
    }
  }

  private void opening(int i, int match) {
    int start = CueLexicon.cue(match, Cue.Place.START);
    if (i == 0 && start >= 0) {
      startCue = Cue.at(start);
      if (labelCue == null) {
        int length = CueLexicon.length(match);
        after = length < scan.words ? scan.start(length) : unit.contentEnd();
      }
    }
  }

  /** The commonest cue of the phrases that count on lines of their own; null without one. */
  @Nullable Cue lineCue() {
    if (perCue == null) {
      return null;
    }
    int best = -1;
    for (int i = 0; i < perCue.length; i++) {
      if (perCue[i] > 0 && (best < 0 || perCue[i] > perCue[best])) {
        best = i;
      }
    }
    return best < 0 ? null : Cue.at(best);
  }

  /** Whether one of the phrases labels a widget. */
  boolean widgetNamed() {
    return perCue != null && perCue[Cue.WIDGET.index()] > 0;
  }

  boolean monthNamed() {
    return perCue != null && perCue[Cue.MONTH.index()] > 0;
  }

  /** Where a mark stands that follows the first {@code words} words at once; -1 without one. */
  private int markAfter(int words, String marks) {
    int to = words < scan.words ? scan.start(words) : unit.contentEnd();
    for (int i = to - 1; i >= scan.start(words - 1); i--) {
      char c = text[i];
      if (marks.indexOf(c) >= 0) {
        return isDash(c) && !Characters.isSpace(text[i - 1]) ? -1 : i;
      }
      if (WordHash.isWordCharacter(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private boolean isYear(int at) {
    int end = unit.contentEnd();
    if (at + 4 > end || (at + 4 < end && Character.isDigit(text[at + 4]))) {
      return false;
    }
    char century = text[at + 1];
    return (text[at] == '1' && century == '9') || (text[at] == '2' && century == '0');
  }

  private boolean afterSentence(int at) {
    for (int i = at - 1; i >= unit.start(); i--) {
      char c = text[i];
      if (c == '.' || c == '!' || c == '?' || c == '。' || c == '…' || c == '！' || c == '？') {
        return true;
      }
      if (WordHash.isWordCharacter(c)) {
        return false;
      }
    }
    return false;
  }
}
