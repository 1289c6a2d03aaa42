// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import annals.text.Span;

/**
 * The features of a line by its page: where it stands, how it relates to the title and to the
 * densest stretch of prose, whether it is repeated, the run of lines of one shape that it is in.
 */
final class PlaceFeatures {
  private static final int PROSE_WORDS = 8;
  private static final int HEADER_LINES = 10;

  /** How many words of a line count for and as the vocabulary of the prose. */
  private static final int VOCABULARY_WORDS = 32;

  private static final int HEADER_WORDS = 12;

  /** Words of fewer letters on average are ideographs. */
  private static final int SHORTEST_WORD = 2;

  /** Where fewer than one word of so many has a capital, the script has none. */
  private static final int CAPITALISED = 20;

  private final Page page;
  private final FeatureMatrix features;
  private final int lines;
  private final TitleWords title;

  private PlaceFeatures(Page page, FeatureMatrix features) {
    this.page = page;
    this.features = features;
    lines = page.size();
    title = page.title();
  }

  /** Fills in the features of each line by its place on the page. */
  static void add(Page page, FeatureMatrix features) {
    var places = new PlaceFeatures(page, features);
    Span prose = BlockDecoder.stretch(ProseScore.of(page));
    places.places();
    places.titles(places.title.line(prose.start()));
    places.proseBlock(prose.start(), prose.end());
    places.header(prose.start());
    places.repetitions();
    places.runs();
  }

  private void places() {
    int total = 0;
    int prose = 0;
    int words = 0;
    int stopwords = 0;
    for (int i = 0; i < lines; i++) {
      PageLine line = page.line(i);
      total += line.readerWords;
      prose += line.isProse() ? line.readerWords : 0;
      words += line.wordHashes.length;
      stopwords += line.stopwords;
    }
    int script = script(words);
    int before = 0;
    for (int i = 0; i < lines; i++) {
      features.set(i, BLANK_BEFORE, page.blankBefore(i) ? 1 : 0);
      features.set(i, BLANK_AFTER, i + 1 == lines || page.blankBefore(i + 1) ? 1 : 0);
      features.set(i, FROM_TOP, FeatureMatrix.log(i));
      features.set(i, FROM_BOTTOM, FeatureMatrix.log(lines - 1 - i));
      features.set(i, LINE_PLACE, FeatureMatrix.share(i, lines));
      features.set(i, WORD_PLACE, FeatureMatrix.share(before, total));
      features.set(i, PAGE_WORDS, FeatureMatrix.log(total) - 40);
      features.set(i, PAGE_LINES, FeatureMatrix.log(lines));
      features.set(i, PAGE_PROSE, FeatureMatrix.share(prose, total));
      features.set(i, PAGE_STOPS, FeatureMatrix.share(stopwords, words));
      features.set(i, SCRIPT, script);
      before += page.line(i).readerWords;
    }
  }

  /** Whether the page's script parts no words (2), has no capitals (1), or neither (0). */
  private int script(int words) {
    int letters = 0;
    int capitalised = 0;
    for (int i = 0; i < lines; i++) {
      letters += page.line(i).letters;
      capitalised += page.line(i).capitalised;
    }
    if (letters < SHORTEST_WORD * words) {
      return 2;
    }
    return CAPITALISED * capitalised < words ? 1 : 0;
  }

  private void titles(int headline) {
    for (int i = 0; i < lines; i++) {
      int[] words = page.line(i).wordHashes;
      boolean small = words.length <= 40;
      features.set(
          i, TITLE_SHARE, small ? FeatureMatrix.share(title.shared(words), words.length) : 0);
      features.set(i, TITLE_DICE, small ? 2 * title.likeness(i) : 0);
      features.set(i, HEADLINE_DISTANCE, headline < 0 ? 0 : FeatureMatrix.signed(i - headline));
      features.set(i, AFTER_HEADLINE, headline < 0 ? 0 : i < headline ? 1 : i == headline ? 2 : 3);
    }
  }

  private void proseBlock(int start, int end) {
    int most = 0;
    for (int i = start; i < end; i++) {
      most += Math.min(page.line(i).wordHashes.length, VOCABULARY_WORDS);
    }
    var vocabulary = WordCounts.of(most);
    for (int i = start; i < end; i++) {
      PageLine line = page.line(i);
      int[] words = line.wordHashes;
      for (int w = 0; w < Math.min(words.length, VOCABULARY_WORDS); w++) {
        if (!line.isStopword(w)) {
          vocabulary.add(words[w]);
        }
      }
    }
    for (int i = 0; i < lines; i++) {
      int inside = i < start ? 1 : i < end ? 2 : 3;
      int distance = i < start ? i - start : i < end ? 0 : i - end + 1;
      features.set(i, IN_PROSE, inside);
      features.set(i, PROSE_DISTANCE, FeatureMatrix.signed(distance));
      int known = 0;
      int content = 0;
      PageLine line = page.line(i);
      int[] words = line.wordHashes;
      for (int w = 0; w < Math.min(words.length, VOCABULARY_WORDS); w++) {
        if (!line.isStopword(w)) {
          content++;
          int count = vocabulary.count(words[w]);
          known += count > (inside == 2 ? 1 : 0) ? 1 : 0;
        }
      }
      features.set(i, VOCABULARY, content == 0 ? 0 : 1 + FeatureMatrix.share(known, content));
    }
  }

  /** How many words of a line stand in the short lines just above the prose: names of authors. */
  private void header(int proseStart) {
    var names = WordCounts.of(2 * HEADER_LINES * HEADER_WORDS);
    for (int i = Math.max(0, proseStart - HEADER_LINES); i < proseStart; i++) {
      PageLine line = page.line(i);
      int read = line.readerWords > HEADER_WORDS ? 0 : line.wordHashes.length;
      for (int w = 0; w < read; w++) {
        if (!line.isStopword(w)) {
          names.add(line.wordHashes[w]);
        }
      }
    }
    for (int i = 0; i < lines; i++) {
      int known = 0;
      int[] words = page.line(i).wordHashes;
      int read = Math.min(HEADER_WORDS, words.length);
      for (int w = 0; w < read; w++) {
        known += names.count(words[w]) > 0 ? 1 : 0;
      }
      features.set(i, HEADER_SHARE, i < proseStart ? 0 : 1 + FeatureMatrix.share(known, read));
    }
  }

  private void repetitions() {
    var counts = WordCounts.of(lines);
    for (int i = 0; i < lines; i++) {
      int seen = counts.add(page.line(i).wordsHash);
      features.set(i, SEEN_BEFORE, seen > 1 ? 1 : 0);
    }
    for (int i = 0; i < lines; i++) {
      features.set(i, REPEATED, FeatureMatrix.log(counts.count(page.line(i).wordsHash) - 1));
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
        features.set(k, RUN_LENGTH, FeatureMatrix.log(i - from));
        features.set(k, RUN_PLACE, FeatureMatrix.log(k - from));
      }
      from = i;
    }
  }

  private int shape(int i) {
    PageLine line = page.line(i);
    int size = line.readerWords <= 3 ? 0 : line.readerWords <= PROSE_WORDS ? 1 : 2;
    return size * 4 + (line.endsSentence ? 1 : 0) + (line.bullet ? 2 : 0);
  }
}
