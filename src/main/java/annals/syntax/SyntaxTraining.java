// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the syntax weights from treebanks in CoNLL-U and writes them as one resource. The same
 * texts in the same order give the same bytes: all sums are of whole numbers and all shuffling
 * starts from a fixed seed. Two treebanks of 314,000 words take some minutes.
 */
public final class SyntaxTraining {
  private static final int TAGGER_PASSES = 10;

  private SyntaxTraining() {}

  /** Trains on all sentences of the given treebanks, and writes the weights. */
  public static void train(List<? extends Reader> treebanks, OutputStream weights)
      throws IOException {
    var sentences = new ArrayList<GoldSentence>();
    for (Reader treebank : treebanks) {
      sentences.addAll(Conllu.read(treebank));
    }
    train(sentences).write(weights);
  }

  static SyntaxModel train(List<GoldSentence> gold) {
    TagSet tags = TagSet.of(gold);
    List<TrainingSentence> unseen =
        gold.stream().map(sentence -> TrainingSentence.of(sentence, tags)).toList();
    Vocabulary vocabulary = Vocabulary.learn(unseen);
    List<TrainingSentence> sentences =
        unseen.stream().map(sentence -> sentence.seenWith(vocabulary)).toList();
    Tagger tagger = TaggerTraining.train(sentences, tags, TAGGER_PASSES);
    return new SyntaxModel(tags, vocabulary, tagger, LemmaTraining.train(sentences, tags));
  }
}
