// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Predictions for the training text itself, each by a model that has not seen the sentence: the
 * text is cut into folds and each fold is read by what the others teach. The parser so learns from
 * tags and guides as bad as those that it will meet.
 */
final class Jackknife {
  private static final int FOLDS = 5;

  /** Neighbouring sentences, often of one text, stay in one fold. */
  private static final int RUN = 10;

  private static final int TAGGER_PASSES = 5;

  private Jackknife() {}

  private static int fold(int sentence) {
    return sentence / RUN % FOLDS;
  }

  /** The tags of each sentence. */
  static int[][] tags(
      List<TrainingSentence> sentences, TagSet tagSet, IntTable clusters, int bits) {
    var tags = new int[sentences.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      var others = new ArrayList<TrainingSentence>();
      for (int i = 0; i < tags.length; i++) {
        if (fold(i) != fold) {
          others.add(sentences.get(i));
        }
      }
      TagClasses vocabulary = TreebankCounts.vocabulary(others, clusters);
      others.replaceAll(sentence -> sentence.seenWith(vocabulary));
      Tagger tagger = TaggerTraining.train(others, tagSet, bits, TAGGER_PASSES);
      for (int i = 0; i < tags.length; i++) {
        if (fold(i) == fold) {
          tags[i] = tagger.tag(sentences.get(i).seenWith(vocabulary).words());
        }
      }
    }
    return tags;
  }

  /** What a reading from right to left finds in each sentence. */
  static List<Guide> guides(List<ParseExample> examples, int bits, int passes) {
    var guides = new TreeMap<Integer, Guide>();
    for (int fold = 0; fold < FOLDS; fold++) {
      guides.putAll(fold(examples, fold, bits, passes));
    }
    return List.copyOf(guides.values());
  }

  /** The guides of the sentences of one fold, by sentence. */
  private static Map<Integer, Guide> fold(
      List<ParseExample> examples, int fold, int bits, int passes) {
    var others = new ArrayList<ParseExample>();
    for (int i = 0; i < examples.size(); i++) {
      if (fold(i) != fold) {
        others.add(examples.get(i).mirrored());
      }
    }
    GreedyParser parser = ParserTraining.train(others, bits, passes);
    var guides = new TreeMap<Integer, Guide>();
    for (int i = 0; i < examples.size(); i++) {
      if (fold(i) == fold) {
        guides.put(i, guide(parser, examples.get(i)));
      }
    }
    return guides;
  }

  private static Guide guide(GreedyParser parser, ParseExample example) {
    Configuration c = example.mirrored().start();
    parser.parse(c, null);
    return Guide.mirrored(c.heads, c.leads, example.words.size);
  }
}
