// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of every line of a page: a matrix of bytes with a row a line. Sums over windows come
 * from prefix sums, so the cost of a line does not depend on the width of the windows; no character
 * is read again.
 */
final class LineFeatures {
  private static final int TOP = 255;
  private static final int[] LOG = new int[4096];
  private static final int[] WINDOWS = {2, 4, 8, 16};
  private static final int[] SIDES = {1, 3, 10};
  private static final int PROSE_WORDS = 8;
  private static final int SHORT_WORDS = 5;
  private static final int HEADLINE_PERCENT = 70;

  private static final Feature[][] AROUND = {
    {WORDS_AROUND_2, WORDS_AROUND_4, WORDS_AROUND_8, WORDS_AROUND_16},
    {PROSE_AROUND_2, PROSE_AROUND_4, PROSE_AROUND_8, PROSE_AROUND_16},
    {STOPS_AROUND_2, STOPS_AROUND_4, STOPS_AROUND_8, STOPS_AROUND_16},
    {CAPITALS_AROUND_2, CAPITALS_AROUND_4, CAPITALS_AROUND_8, CAPITALS_AROUND_16},
    {CUES_AROUND_2, CUES_AROUND_4, CUES_AROUND_8, CUES_AROUND_16},
    {SHORT_AROUND_2, SHORT_AROUND_4, SHORT_AROUND_8, SHORT_AROUND_16},
    {DATES_AROUND_2, DATES_AROUND_4, DATES_AROUND_8, DATES_AROUND_16},
  };
  private static final Feature[][] BEFORE = {
    {WORDS_BEFORE_1, WORDS_BEFORE_3, WORDS_BEFORE_10},
    {PROSE_BEFORE_1, PROSE_BEFORE_3, PROSE_BEFORE_10},
    {CUES_BEFORE_1, CUES_BEFORE_3, CUES_BEFORE_10},
    {SHORT_BEFORE_1, SHORT_BEFORE_3, SHORT_BEFORE_10},
  };
  private static final Feature[][] AFTER = {
    {WORDS_AFTER_1, WORDS_AFTER_3, WORDS_AFTER_10},
    {PROSE_AFTER_1, PROSE_AFTER_3, PROSE_AFTER_10},
    {CUES_AFTER_1, CUES_AFTER_3, CUES_AFTER_10},
    {SHORT_AFTER_1, SHORT_AFTER_3, SHORT_AFTER_10},
  };

  static {
    for (int i = 0; i < LOG.length; i++) {
      LOG[i] = Math.min(TOP, (int) (24 * StrictMath.log(1 + i) / StrictMath.log(2)));
    }
  }

  private final Page page;
  private final int lines;
  private final byte[] values;
  private final int headline;

  private LineFeatures(Page page) {
    this.page = page;
    lines = page.size();
    values = new byte[lines * Feature.columns()];
    if (lines == 0) {
      headline = -1;
      return;
    }
    var prose = BlockDecoder.stretch(ProseScore.of(page));
    headline = titled(prose.start());
    own();
    places();
    titles();
    proseBlock(prose.start(), prose.end());
    repetitions();
    runs();
    windows();
  }

  private LineFeatures(LineFeatures other) {
    page = other.page;
    lines = other.lines;
    headline = other.headline;
    values = other.values.clone();
  }

  /** The same features, to add others to. */
  LineFeatures copy() {
    return new LineFeatures(this);
  }

  static LineFeatures of(Page page) {
    return new LineFeatures(page);
  }

  int lines() {
    return lines;
  }

  int get(int line, Feature feature) {
    return values[line * Feature.columns() + feature.column()] & TOP;
  }

  byte[] values() {
    return values;
  }

  void set(int line, Feature feature, int value) {
    values[line * Feature.columns() + feature.column()] = (byte) Math.max(0, Math.min(TOP, value));
  }

  /** A count on a logarithmic scale: 24 steps for each doubling. */
  static int log(int count) {
    return count < 0 ? 0 : count >= LOG.length ? TOP : LOG[count];
  }

  static int share(int part, int whole) {
    return whole <= 0 ? 0 : Math.min(TOP, (int) ((long) TOP * part / whole));
  }

  /** A signed distance on a logarithmic scale around 128. */
  static int signed(int distance) {
    int size = Math.min(127, log(Math.abs(distance)) / 2);
    return distance < 0 ? 128 - size : 128 + size;
  }

  private void own() {
    for (int i = 0; i < lines; i++) {
      PageLine line = page.line(i);
      int words = line.wordHashes.length;
      set(i, WORDS, log(line.readerWords));
      set(i, CHARACTERS, log(line.characters));
      set(i, WORD_LENGTH, words == 0 ? 0 : 12 * line.letters / words);
      set(i, STOPS, share(line.stopwords, words));
      set(i, CAPITALS, share(line.capitalised, words));
      set(i, DIGITS, share(line.digits, line.characters));
      set(i, UPPER, share(line.upperCase, words));
      set(i, LAST, lastKind(line));
      set(i, FIRST, firstKind(line));
      set(i, INNER_ENDS, log(line.innerEnds));
      set(i, COMMAS, log(line.commas));
      set(i, SEPARATORS, log(line.separators));
      set(i, QUOTES, log(line.quotes));
      set(i, COLONS, log(line.colons));
      set(i, URL, line.url ? 1 : 0);
      set(i, CUE_SHARE, share(line.cueWords, words));
      set(i, LINE_CUE, kind(line.lineCue));
      set(i, START_CUE, kind(line.startCue));
      set(i, LABEL_CUE, kind(line.labelCue));
      set(i, SAYS_COOKIE, says(line, Cue.COOKIE));
      set(i, SAYS_NEWSLETTER, says(line, Cue.NEWSLETTER));
      set(i, SAYS_LEGAL, says(line, Cue.LEGAL));
      set(i, SAYS_COMMENT, says(line, Cue.COMMENT));
      set(i, SAYS_CAPTION, says(line, Cue.CAPTION));
      set(i, DATE_SHARE, share(line.dateWords, words));
      set(i, DATE_LINE, line.looksLikeDate() ? 1 : 0);
      set(i, BRACKETED, line.last == ')' || line.last == ']' ? 1 : 0);
    }
  }

  private static int kind(@Nullable Cue cue) {
    return cue == null ? 0 : cue.index() + 1;
  }

  private static int says(PageLine line, Cue cue) {
    return cue.isIn(line.cuesAnywhere) ? 1 : 0;
  }

  private static int lastKind(PageLine line) {
    char c = line.last;
    return switch (c) {
      case '.', '。' -> 1;
      case '!', '！' -> 2;
      case '?', '？' -> 3;
      case ':', '：' -> 4;
      case ',', ';', '，' -> 5;
      case '…' -> 6;
      case ')', ']', '）' -> line.endsSentence ? 7 : 8;
      case '"', '”', '’', '\'', '»' -> line.endsSentence ? 9 : 10;
      default -> Character.isLetter(c) ? 11 : Character.isDigit(c) ? 12 : 13;
    };
  }

  private static int firstKind(PageLine line) {
    char c = line.first;
    if (line.bullet) {
      return 1;
    }
    if (Character.isUpperCase(c)) {
      return 2;
    }
    if (Character.isLowerCase(c)) {
      return 3;
    }
    if (Character.isDigit(c)) {
      return 4;
    }
    return switch (c) {
      case '"', '“', '‘', '\'', '«', '「' -> 5;
      case '(', '[' -> 6;
      case '@', '#' -> 7;
      case '©' -> 8;
      default -> Character.isLetter(c) ? 9 : 10;
    };
  }

  private void places() {
    int total = 0;
    int prose = 0;
    for (int i = 0; i < lines; i++) {
      total += page.line(i).readerWords;
      prose += isProse(page.line(i)) ? page.line(i).readerWords : 0;
    }
    int before = 0;
    for (int i = 0; i < lines; i++) {
      set(i, BLANK_BEFORE, page.blankBefore(i) ? 1 : 0);
      set(i, BLANK_AFTER, i + 1 == lines || page.blankBefore(i + 1) ? 1 : 0);
      set(i, FROM_TOP, log(i));
      set(i, FROM_BOTTOM, log(lines - 1 - i));
      set(i, LINE_PLACE, share(i, lines));
      set(i, WORD_PLACE, share(before, total));
      set(i, PAGE_WORDS, log(total) - 40);
      set(i, PAGE_LINES, log(lines));
      set(i, PAGE_PROSE, share(prose, total));
      before += page.line(i).readerWords;
    }
  }

  private static boolean isProse(PageLine line) {
    return line.readerWords >= PROSE_WORDS && (line.endsSentence || line.innerEnds > 0);
  }

  /** The last line before the prose that has most words of the page's first line; else -1. */
  private int titled(int proseStart) {
    int best = -1;
    for (int i = 1; i < lines && (i <= proseStart || best < 0); i++) {
      if (page.line(i).wordHashes.length >= 2 && titleDice(i) >= HEADLINE_PERCENT) {
        best = i;
      }
    }
    return best;
  }

  /** How alike the words of a line and of the page's first line are, in percent. */
  private int titleDice(int i) {
    int[] title = page.line(0).wordHashes;
    int[] words = page.line(i).wordHashes;
    int most = Math.min(title.length, words.length);
    if (most == 0 || words.length > 2 * title.length) {
      return 0;
    }
    int shared = sharedWithTitle(words);
    // the title often has the name of the site behind it
    return Math.max(200 * shared / (title.length + words.length), startsTitle(words) ? 100 : 0);
  }

  private boolean startsTitle(int[] words) {
    int[] title = page.line(0).wordHashes;
    return words.length >= 3
        && words.length <= title.length
        && Arrays.equals(words, 0, words.length, title, 0, words.length);
  }

  private int sharedWithTitle(int[] words) {
    int[] title = page.line(0).wordHashes;
    int shared = 0;
    for (int word : words) {
      for (int other : title) {
        if (word == other) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  private void titles() {
    for (int i = 0; i < lines; i++) {
      int[] words = page.line(i).wordHashes;
      boolean small = words.length <= 40;
      set(i, TITLE_SHARE, small ? share(sharedWithTitle(words), words.length) : 0);
      set(i, TITLE_DICE, small ? 2 * titleDice(i) : 0);
      set(i, HEADLINE_DISTANCE, headline < 0 ? 0 : signed(i - headline));
      set(i, AFTER_HEADLINE, headline < 0 ? 0 : i < headline ? 1 : i == headline ? 2 : 3);
    }
  }

  private void proseBlock(int start, int end) {
    var vocabulary = new WordCounts();
    CueLexicon lexicon = CueLexicon.standard();
    for (int i = start; i < end; i++) {
      for (int word : page.line(i).wordHashes) {
        if (!lexicon.isStopword(word)) {
          vocabulary.add(word);
        }
      }
    }
    for (int i = 0; i < lines; i++) {
      int inside = i < start ? 1 : i < end ? 2 : 3;
      int distance = i < start ? i - start : i < end ? 0 : i - end + 1;
      set(i, IN_PROSE, inside);
      set(i, PROSE_DISTANCE, signed(distance));
      int known = 0;
      int content = 0;
      for (int word : page.line(i).wordHashes) {
        if (!lexicon.isStopword(word)) {
          content++;
          int count = vocabulary.of(word);
          known += count > (inside == 2 ? 1 : 0) ? 1 : 0;
        }
      }
      set(i, VOCABULARY, content == 0 ? 0 : 1 + share(known, content));
    }
  }

  private void repetitions() {
    var counts = new WordCounts();
    for (int i = 0; i < lines; i++) {
      int seen = counts.add(page.line(i).wordsHash);
      set(i, SEEN_BEFORE, seen > 1 ? 1 : 0);
    }
    for (int i = 0; i < lines; i++) {
      set(i, REPEATED, log(counts.of(page.line(i).wordsHash) - 1));
    }
  }

  /** Runs of lines of one shape: alike in length and in how they begin and end. */
  private void runs() {
    int from = 0;
    for (int i = 1; i <= lines; i++) {
      if (i < lines && shape(i) == shape(i - 1)) {
        continue;
      }
      for (int k = from; k < i; k++) {
        set(k, RUN_LENGTH, log(i - from));
        set(k, RUN_PLACE, log(k - from));
      }
      from = i;
    }
  }

  private int shape(int i) {
    PageLine line = page.line(i);
    int size = line.readerWords <= 3 ? 0 : line.readerWords <= PROSE_WORDS ? 1 : 2;
    return size * 4 + (line.endsSentence ? 1 : 0) + (line.bullet ? 2 : 0);
  }

  private void windows() {
    var sums = new int[7][lines + 1];
    for (int i = 0; i < lines; i++) {
      PageLine line = page.line(i);
      int[] amounts = {
        Math.min(line.readerWords, 60),
        isProse(line) ? 1 : 0,
        line.stopwords,
        line.capitalised,
        line.cueWords,
        line.readerWords < SHORT_WORDS ? 1 : 0,
        line.looksLikeDate() ? 1 : 0
      };
      for (int q = 0; q < amounts.length; q++) {
        sums[q][i + 1] = sums[q][i] + amounts[q];
      }
    }
    for (int i = 0; i < lines; i++) {
      for (int w = 0; w < WINDOWS.length; w++) {
        int from = Math.max(0, i - WINDOWS[w]);
        int to = Math.min(lines, i + WINDOWS[w] + 1);
        for (int q = 0; q < AROUND.length; q++) {
          set(i, AROUND[q][w], level(sums, q, from, to));
        }
      }
      for (int s = 0; s < SIDES.length; s++) {
        for (int q = 0; q < BEFORE.length; q++) {
          int quantity = q < 2 ? q : q + 2;
          set(i, BEFORE[q][s], level(sums, quantity, Math.max(0, i - SIDES[s]), i));
          int after = Math.min(lines, i + 1 + SIDES[s]);
          set(i, AFTER[q][s], level(sums, quantity, i + 1, after));
        }
      }
    }
  }

  /** The mean of a quantity over lines: words a line, shares of words or of lines. */
  private static int level(int[][] sums, int quantity, int from, int to) {
    if (from >= to) {
      return 0;
    }
    int sum = sums[quantity][to] - sums[quantity][from];
    return switch (quantity) {
      case 0 -> 1 + Math.min(TOP - 1, 4 * sum / (to - from));
      case 1, 5, 6 -> 1 + Math.min(TOP - 1, share(sum, to - from));
      default -> 1 + Math.min(TOP - 1, share(sum, Math.max(1, sums[0][to] - sums[0][from])));
    };
  }
}
