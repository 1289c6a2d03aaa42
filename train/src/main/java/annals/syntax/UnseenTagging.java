// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Readers for the training text itself, none of which has seen what it is to tag: the text is cut
 * into folds, and what is in a fold is tagged by what the others teach. Who learns from these tags
 * learns from tags as bad as those that it will meet. The readers tag; they know no lemmas and
 * cannot parse.
 */
public final class UnseenTagging {
  private static final int FOLDS = 5;

  /** Neighbouring sentences, often of one text, stay in one fold. */
  private static final int RUN = 100;

  private static final int PASSES = 5;

  private UnseenTagging() {}

  /** The reader of each sentence of the treebanks, in order. */
  public static List<SyntaxReader> readers(List<? extends Reader> treebanks) throws IOException {
    var gold = new ArrayList<GoldSentence>();
    for (Reader treebank : treebanks) {
      gold.addAll(Conllu.read(treebank));
    }
    TagSet tags = TreebankCounts.tags(gold);
    var sentences = new ArrayList<TrainingSentence>();
    gold.forEach(sentence -> sentences.add(TrainingSentence.of(sentence, tags)));
    var folds = new ArrayList<SyntaxReader>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(reader(sentences, fold, tags));
    }
    var readers = new ArrayList<SyntaxReader>(gold.size());
    for (int i = 0; i < gold.size(); i++) {
      readers.add(folds.get(fold(i)));
    }
    return readers;
  }

  private static int fold(int sentence) {
    return sentence / RUN % FOLDS;
  }

  private static SyntaxReader reader(List<TrainingSentence> sentences, int fold, TagSet tags) {
    var others = new ArrayList<TrainingSentence>();
    for (int i = 0; i < sentences.size(); i++) {
      if (fold(i) != fold) {
        others.add(sentences.get(i));
      }
    }
    TagClasses vocabulary = TreebankCounts.vocabulary(others, Clusters.standard());
    others.replaceAll(sentence -> sentence.seenWith(vocabulary));
    Tagger tagger = TaggerTraining.train(others, tags, TableSizes.STANDARD.tagger(), PASSES);
    var lemmas =
        new Lemmatizer(new Lemmatizer.Rule[0], IntTable.of(Map.of()), IntTable.of(Map.of()));
    return new SyntaxReader(
        new SyntaxModel(
            tags,
            Inventory.of(List.of(), 1, List.of()),
            vocabulary,
            tagger,
            lemmas,
            DeferredParser.read(ByteBuffer.allocate(0), tags)));
  }
}
