// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.LabelledSentence.Name;
import annals.text.LongTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the name model from a corpus, as {@link ChainLearner} does. Where only part is known (a
 * name, of whatever kind), all tags that agree with it are allowed. A fixed order: the same corpus
 * gives the same bytes.
 */
public final class NameTrainer {
  private static final int PASSES = 10;

  /** The first pass whose weights count: before it they still move far. */
  private static final int FIRST_THAT_COUNTS = 3;

  private static final int SIZE = NameModel.BUCKETS * NameTag.COUNT;
  private static final int OUTSIDE_ONLY = 1;

  /** Outside, or the first word of a name. */
  private static final int FIRSTS = 0b010101011;

  private static final int ALL = (1 << NameTag.COUNT) - 1;
  private static final double FINEST = 512;

  /** Weights below this change few tags and make a third of the file. */
  private static final int SMALLEST = 8;

  private final ChainLearner learner = new ChainLearner(NameModel.BUCKETS);
  private final LongTable common;
  private final NameFeatures features;
  private final NameTokens words = new NameTokens();
  private final WordTags wordTags = new WordTags();

  private final NameCorpus corpus;

  /** Names of plain treebanks are typed by the lexicons, so one pass does without them. */
  private boolean hideNames;

  private int[] rows = new int[NameFeatures.MOST * 64];
  private int[] counts = new int[64];
  private int[] allowed = new int[64];

  private NameTrainer(NameCorpus corpus) {
    this.corpus = corpus;
    this.common = corpus.commonWords();
    this.features = new NameFeatures(LexiconFlags.load(), common, NameModel.BUCKETS);
  }

  /** The model learnt from a corpus, as the bytes of its file. */
  public static byte[] train(NameCorpus corpus) throws IOException {
    return learn(corpus).write();
  }

  static NameModel learn(NameCorpus corpus) {
    var trainer = new NameTrainer(corpus);
    for (int pass = 0; pass < PASSES; pass++) {
      if (pass > 0) {
        trainer.hideNames = pass == 1;
        corpus.eachPlain(trainer::learn);
        trainer.hideNames = false;
      }
      corpus.eachAnnotated(trainer::learn);
      if (pass >= FIRST_THAT_COUNTS) {
        trainer.learner.endPass();
      }
    }
    return trainer.model();
  }

  private void learn(List<LabelledSentence> document) {
    var documentCase = new DocumentCase();
    for (LabelledSentence sentence : document) {
      documentCase.learn(words.scan(sentence.text(), 0, sentence.text().length()));
    }
    for (LabelledSentence sentence : document) {
      words.scan(sentence.text(), 0, sentence.text().length());
      if (!features.look(words, documentCase)) {
        continue;
      }
      wordTags.set(corpus.tags(sentence));
      features.read(wordTags);
      if (hideNames) {
        features.hideNames();
      }
      ensure(words.size());
      allow(sentence);
      int start = 0;
      while (start < words.size()) {
        int end = start;
        while (end < words.size() && features.isCandidate(end)) {
          end++;
        }
        if (end > start) {
          learnRun(start, end - start);
        }
        start = end + 1;
      }
    }
  }

  private void ensure(int size) {
    if (counts.length < size) {
      int room = size * 2;
      rows = new int[NameFeatures.MOST * room];
      counts = new int[room];
      allowed = new int[room];
    }
  }

  /** The tags that each word may have. */
  private void allow(LabelledSentence sentence) {
    Arrays.fill(allowed, 0, words.size(), OUTSIDE_ONLY);
    int word = 0;
    for (Name name : sentence.names()) {
      while (word < words.size() && words.end(word) <= name.start()) {
        word++;
      }
      boolean first = true;
      while (word < words.size() && words.start(word) < name.end()) {
        NameKind kind = name.kind();
        if (kind == null) {
          allowed[word] = first ? FIRSTS : ALL;
        } else {
          allowed[word] = 1 << (first ? kind.first() : kind.further());
        }
        first = false;
        word++;
      }
    }
  }

  private void learnRun(int start, int length) {
    for (int i = 0; i < length; i++) {
      int[] found = features.rows(start + i);
      counts[i] = features.count();
      System.arraycopy(found, 0, rows, i * NameFeatures.MOST, counts[i]);
    }
    // A name that begins before the run cannot be learnt from it.
    for (int i = 0; i < length; i++) {
      boolean onlyFurther = (allowed[start + i] & (OUTSIDE_ONLY | 0b010101010)) == 0;
      boolean nothingBefore = i == 0 || allowed[start + i - 1] == OUTSIDE_ONLY;
      if (onlyFurther && nothingBefore) {
        allowed[start + i] >>= 1;
      }
    }
    learner.learn(rows, NameFeatures.MOST, counts, length, allowed, start);
  }

  /** The weights as whole numbers that fit a short. */
  private NameModel model() {
    double largest = 1;
    for (int i = 0; i < SIZE; i++) {
      largest = Math.max(largest, Math.abs(learner.weight(i / NameTag.COUNT, i % NameTag.COUNT)));
    }
    double scale = Math.min(FINEST, Short.MAX_VALUE / largest);
    short[] weights = new short[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double weight = learner.weight(i / NameTag.COUNT, i % NameTag.COUNT) * scale;
      weights[i] = (short) (Math.abs(weight) < SMALLEST ? 0 : Math.rint(weight));
    }
    int[] transitions = new int[NameTag.COUNT * NameTag.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] =
          (int) Math.rint(learner.transition(i / NameTag.COUNT, i % NameTag.COUNT) * scale);
    }
    return NameModel.of(weights, transitions, common);
  }
}
