// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.Arrays;

/** A gold sentence in the numbers that training works on. */
final class TrainingSentence {
  private final GoldSentence gold;
  private final WordHashes words;
  private final int[] tags;

  private TrainingSentence(GoldSentence gold, WordHashes words, int[] tags) {
    this.gold = gold;
    this.words = words;
    this.tags = tags;
  }

  /** A sentence whose words are all unknown yet. */
  static TrainingSentence of(GoldSentence gold, TagSet tagSet) {
    var tags = new int[gold.size()];
    Arrays.setAll(tags, word -> tagSet.id(gold.tagName(word)));
    return new TrainingSentence(gold, words(gold, TagClasses.empty()), tags);
  }

  /** The same sentence, its words seen with a vocabulary. */
  TrainingSentence seenWith(TagClasses vocabulary) {
    return new TrainingSentence(gold, words(gold, vocabulary), tags);
  }

  GoldSentence gold() {
    return gold;
  }

  WordHashes words() {
    return words;
  }

  int size() {
    return words.size;
  }

  /** The number of the gold tag of a word, or {@link IntTable#ABSENT} for a tag not in the set. */
  int tag(int word) {
    return tags[word];
  }

  private static WordHashes words(GoldSentence gold, TagClasses vocabulary) {
    int size = gold.size();
    var starts = new int[size];
    var ends = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      starts[i] = at;
      ends[i] = at + gold.words().get(i).length();
      at = ends[i] + 1;
    }
    return WordHashes.of(String.join(" ", gold.words()), starts, ends, size, vocabulary);
  }
}
