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
  private static final int BACKWARD_PASSES = 5;
  private static final int FORWARD_PASSES = 6;

  /** Weights of moves below this change few parses and make half of the file. */
  private static final int SMALLEST = 3;

  private static final int LABEL_SEEN_FROM = 5;
  private static final int MOST_LABELS = Long.SIZE;

  private SyntaxTraining() {}

  /** Trains on all sentences of the given treebanks, and writes the weights. */
  public static void train(List<? extends Reader> treebanks, OutputStream weights)
      throws IOException {
    var sentences = new ArrayList<GoldSentence>();
    for (Reader treebank : treebanks) {
      sentences.addAll(Conllu.read(treebank));
    }
    train(sentences, TableSizes.STANDARD).write(weights);
  }

  static SyntaxModel train(List<GoldSentence> gold, TableSizes tables) {
    TagSet tags = TreebankCounts.tags(gold);
    Inventory labels = labels(gold);
    if (labels.id(SyntaxReader.ROOT_LABEL) == IntTable.ABSENT) {
      throw new IllegalArgumentException(
          "a treebank of " + gold.size() + " sentences is too small to learn from");
    }
    List<TrainingSentence> unseen =
        gold.stream().map(sentence -> TrainingSentence.of(sentence, tags)).toList();
    IntTable clusters = Clusters.standard();
    TagClasses vocabulary = TreebankCounts.vocabulary(unseen, clusters);
    List<TrainingSentence> sentences =
        unseen.stream().map(sentence -> sentence.seenWith(vocabulary)).toList();
    Tagger tagger = TaggerTraining.train(sentences, tags, tables.tagger(), TAGGER_PASSES);
    Lemmatizer lemmatizer = LemmaTraining.train(sentences, tags);
    int[][] found = Jackknife.tags(unseen, tags, clusters, tables.tagger());
    var examples = new ArrayList<ParseExample>();
    for (int i = 0; i < found.length; i++) {
      examples.add(ParseExample.of(sentences.get(i), found[i], tags, labels));
    }
    Parser parser = parser(examples, tables, tags, labels);
    return new SyntaxModel(
        tags, labels, vocabulary, tagger, lemmatizer, DeferredParser.of(parser, tags));
  }

  /** All labels but slips, and no more than a set of labels can hold. */
  private static Inventory labels(List<GoldSentence> gold) {
    var occurrences = new ArrayList<String>();
    gold.forEach(sentence -> occurrences.addAll(sentence.deprels()));
    return Inventory.of(occurrences, LABEL_SEEN_FROM, occurrences).first(MOST_LABELS);
  }

  private static Parser parser(
      List<ParseExample> examples, TableSizes tables, TagSet tags, Inventory labels) {
    List<ParseExample> mirrored = examples.stream().map(ParseExample::mirrored).toList();
    GreedyParser backward = ParserTraining.train(mirrored, tables.first(), BACKWARD_PASSES);
    List<Guide> guides = Jackknife.guides(examples, tables.first(), BACKWARD_PASSES);
    var guided = new ArrayList<ParseExample>();
    for (int i = 0; i < guides.size(); i++) {
      guided.add(examples.get(i).guidedBy(guides.get(i)));
    }
    GreedyParser forward =
        ParserTraining.train(guided, tables, FORWARD_PASSES, labels, tags.size());
    return new Parser(backward.pruned(SMALLEST), forward.pruned(SMALLEST), tags);
  }
}
