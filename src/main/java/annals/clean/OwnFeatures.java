// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import org.jspecify.annotations.Nullable;

/** The features of a line by itself: its length, its marks, the cue phrases in it. */
final class OwnFeatures {
  private OwnFeatures() {}

  /** Fills in what each line is by its own words and marks. */
  static void add(Page page, FeatureMatrix features) {
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.line(i);
      int words = line.wordHashes.length;
      features.set(i, WORDS, FeatureMatrix.log(line.readerWords));
      features.set(i, CHARACTERS, FeatureMatrix.log(line.characters));
      features.set(i, WORD_LENGTH, words == 0 ? 0 : 12 * line.letters / words);
      features.set(i, STOPS, FeatureMatrix.share(line.stopwords, words));
      features.set(i, CAPITALS, FeatureMatrix.share(line.capitalised, words));
      features.set(i, DIGITS, FeatureMatrix.share(line.digits, line.characters));
      features.set(i, UPPER, FeatureMatrix.share(line.upperCase, words));
      features.set(i, LAST, lastKind(line));
      features.set(i, FIRST, firstKind(line));
      features.set(i, INNER_ENDS, FeatureMatrix.log(line.innerEnds));
      features.set(i, COMMAS, FeatureMatrix.log(line.commas));
      features.set(i, SEPARATORS, FeatureMatrix.log(line.separators));
      features.set(i, QUOTES, FeatureMatrix.log(line.quotes));
      features.set(i, COLONS, FeatureMatrix.log(line.colons));
      features.set(i, URL, line.url ? 1 : 0);
      features.set(i, CUE_SHARE, FeatureMatrix.share(line.cueWords, words));
      features.set(i, LINE_CUE, kind(line.lineCue));
      features.set(i, START_CUE, kind(line.startCue));
      features.set(i, LABEL_CUE, kind(line.labelCue));
      features.set(i, SAYS_COOKIE, says(line, Cue.COOKIE));
      features.set(i, SAYS_NEWSLETTER, says(line, Cue.NEWSLETTER));
      features.set(i, SAYS_LEGAL, says(line, Cue.LEGAL));
      features.set(i, SAYS_COMMENT, says(line, Cue.COMMENT));
      features.set(i, SAYS_CAPTION, says(line, Cue.CAPTION));
      features.set(i, DATE_SHARE, FeatureMatrix.share(line.dateWords, words));
      features.set(i, DATE_LINE, line.looksLikeDate() ? 1 : 0);
      features.set(i, OPENING_CAPITALS, FeatureMatrix.log(line.openingCapitals));
      features.set(i, BRACKETED, line.last == ')' || line.last == ']' ? 1 : 0);
    }
  }

  private static int kind(@Nullable Cue cue) {
    return cue == null ? 0 : cue.category();
  }

  private static int says(PageLine line, Cue cue) {
    return cue.isIn(line.cuesAnywhere) ? 1 : 0;
  }

  private static int lastKind(PageLine line) {
    char c = line.last;
    return switch (c) {
      case '.', '。', '।', '۔' -> 1;
      case '!', '！' -> 2;
      case '?', '？', '؟' -> 3;
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
}
