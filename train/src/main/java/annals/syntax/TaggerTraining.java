// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.List;
import java.util.Random;

/** Learns the weights of the tagger from tagged sentences. */
final class TaggerTraining {
  private static final long SEED = 1;

  /** Rows are as wide as the tags need, rounded up to what one vector instruction adds. */
  private static final int LANES = 16;

  private TaggerTraining() {}

  static Tagger train(List<TrainingSentence> sentences, TagSet tags, int bits, int passes) {
    TagDictionary dictionary = TreebankCounts.dictionary(sentences, tags.open());
    int width = (tags.size() + LANES - 1) / LANES * LANES;
    var perceptron = new Perceptron(bits, width);
    var random = new Random(SEED);
    var rows = new int[TagFeatures.COUNT];
    for (int pass = 0; pass < passes; pass++) {
      for (TrainingSentence sentence : Shuffle.of(sentences, random)) {
        learn(sentence, dictionary, perceptron, rows);
      }
    }
    return new Tagger(perceptron.average(TagFeatures.COUNT, Weights.LARGEST_SUM), dictionary);
  }

  private static void learn(
      TrainingSentence sentence, TagDictionary dictionary, Perceptron perceptron, int[] rows) {
    int t1 = Tagger.NO_TAG;
    int t2 = Tagger.NO_TAG;
    for (int i = 0; i < sentence.size(); i++) {
      int at = i + WordHashes.EDGE;
      int[] among = dictionary.candidates(sentence.words().form[at]);
      int best = among[0];
      if (among.length > 1) {
        TagFeatures.extract(sentence.words(), at, t1, t2, rows);
        best = perceptron.learn(rows, rows.length, among, sentence.tag(i));
      }
      t2 = t1;
      t1 = best;
    }
  }
}
