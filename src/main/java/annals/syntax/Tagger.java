// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Gives each word of a sentence its tag, from left to right, always the best-scoring one. Time is
 * linear in the words. A tagger is immutable and may be used by any number of threads.
 */
final class Tagger {
  /** The tag before the first word. */
  static final int NO_TAG = -1;

  private final Weights weights;
  private final TagDictionary dictionary;

  Tagger(Weights weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
  }

  /** The number of the tag of each word. */
  int[] tag(WordHashes words) {
    var found = new int[words.size];
    var rows = new int[TagFeatures.COUNT];
    var scores = new short[weights.width];
    int t1 = NO_TAG;
    int t2 = NO_TAG;
    for (int i = 0; i < words.size; i++) {
      int[] among = dictionary.candidates(words.form[i + WordHashes.EDGE]);
      int best = among[0];
      if (among.length > 1) {
        TagFeatures.extract(words, i + WordHashes.EDGE, t1, t2, rows);
        best = weights.best(rows, TagFeatures.COUNT, among, scores);
      }
      found[i] = best;
      t2 = t1;
      t1 = best;
    }
    return found;
  }

  void write(DataOutput out) throws IOException {
    dictionary.write(out);
    weights.write(out);
  }

  static Tagger read(ByteBuffer in) {
    TagDictionary dictionary = TagDictionary.read(in);
    return new Tagger(Weights.read(in), dictionary);
  }
}
