// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.LabelledSentence.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns the name model from treebanks, by the averaged structured perceptron: each sentence is
 * tagged with the weights so far; where that is wrong, the features of the right tags gain one and
 * those of the wrong tags lose one. Where only part is known (a name, of whatever kind), the right
 * tags are the best of those that agree with it. Whole numbers and a fixed order: the same
 * treebanks give the same bytes.
 */
public final class NameTrainer {
  private static final int PASSES = 8;
  private static final int SIZE = NameModel.BUCKETS * NameTag.COUNT;
  private static final int OUTSIDE_ONLY = 1;
  private static final int ALL = (1 << NameTag.COUNT) - 1;
  private static final double FINEST = 128;
  private static final int SMALL_FOR_EACH_CAPITAL = 3;

  private final int[] weights = new int[SIZE];
  private final long[] totals = new long[SIZE];
  private final int[] transitions = new int[NameTag.COUNT * NameTag.COUNT];
  private final long[] transitionTotals = new long[NameTag.COUNT * NameTag.COUNT];
  private final LongTable common;
  private final NameFeatures features;
  private final Words words = new Words();
  private int step = 1;

  /** Names of plain treebanks are typed by the lexicons, so one pass does without them. */
  private boolean hideNames;

  private int[] rows = new int[NameFeatures.MOST * 64];
  private int[] counts = new int[64];
  private int[] emissions = new int[64 * NameTag.COUNT];
  private int[] scores = new int[64 * NameTag.COUNT];
  private byte[] back = new byte[64 * NameTag.COUNT];
  private int[] allowed = new int[64];

  private NameTrainer(LongTable common) {
    this.common = common;
    this.features = new NameFeatures(LexiconFlags.load(), common, NameModel.BUCKETS);
  }

  /** Words that the treebanks write small more than once, and far more often than not. */
  private static LongTable commonWords(
      List<List<LabelledSentence>> annotated, List<List<LabelledSentence>> plain) {
    var small = new TreeMap<Long, Integer>();
    var capital = new HashMap<Long, Integer>();
    Words words = new Words();
    Stream.concat(annotated.stream(), plain.stream())
        .flatMap(List::stream)
        .forEach(
            sentence -> {
              words.scan(sentence.text(), 0, sentence.text().length());
              for (int i = 0; i < words.size(); i++) {
                if (words.hasLetter(i)) {
                  if (!words.isCapital(i)) {
                    small.merge(words.key(i), 1, Integer::sum);
                  } else if (i > 0) {
                    capital.merge(words.key(i), 1, Integer::sum);
                  }
                }
              }
            });
    var common = new LongTable();
    small.forEach(
        (key, count) -> {
          if (count > 1 && count > SMALL_FOR_EACH_CAPITAL * capital.getOrDefault(key, 0)) {
            common.put(key, 1);
          }
        });
    return common;
  }

  /**
   * The model learnt from treebanks in CoNLL-U, as the bytes of its file. The treebanks with entity
   * spans are read in every pass, those without from the second on.
   */
  public static byte[] train(List<String> treebanks) {
    var annotated = new ArrayList<List<LabelledSentence>>();
    var plain = new ArrayList<List<LabelledSentence>>();
    for (String treebank : treebanks) {
      (treebank.contains("Entity=(") ? annotated : plain).addAll(TreebankNames.read(treebank));
    }
    var trainer = new NameTrainer(commonWords(annotated, plain));
    for (int pass = 0; pass < PASSES; pass++) {
      if (pass > 0) {
        trainer.hideNames = pass == 1;
        plain.forEach(trainer::learn);
        trainer.hideNames = false;
      }
      annotated.forEach(trainer::learn);
    }
    try {
      return trainer.model().write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(List<LabelledSentence> document) {
    var documentCase = new DocumentCase();
    for (LabelledSentence sentence : document) {
      documentCase.learn(words.scan(sentence.text(), 0, sentence.text().length()));
    }
    for (LabelledSentence sentence : document) {
      words.scan(sentence.text(), 0, sentence.text().length());
      features.read(words, documentCase);
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
      emissions = new int[room * NameTag.COUNT];
      scores = new int[room * NameTag.COUNT];
      back = new byte[room * NameTag.COUNT];
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
          allowed[word] = ALL;
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
      emit(i);
    }
    // A name that begins before the run cannot be learnt from it.
    for (int i = 0; i < length; i++) {
      boolean onlyFurther = (allowed[start + i] & (OUTSIDE_ONLY | 0b010101010)) == 0;
      boolean nothingBefore = i == 0 || allowed[start + i - 1] == OUTSIDE_ONLY;
      if (onlyFurther && nothingBefore) {
        allowed[start + i] >>= 1;
      }
    }
    byte[] guess = path(length, null, 0);
    boolean wrong = false;
    for (int i = 0; i < length; i++) {
      wrong |= (allowed[start + i] & (1 << guess[i])) == 0;
    }
    step++;
    if (wrong) {
      byte[] right = path(length, allowed, start);
      update(right, length, 1);
      update(guess, length, -1);
    }
  }

  private void emit(int word) {
    int at = word * NameTag.COUNT;
    Arrays.fill(emissions, at, at + NameTag.COUNT, 0);
    for (int f = 0; f < counts[word]; f++) {
      int row = rows[word * NameFeatures.MOST + f] * NameTag.COUNT;
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        emissions[at + tag] += weights[row + tag];
      }
    }
  }

  private byte[] path(int length, int @Nullable [] mask, int from) {
    System.arraycopy(emissions, 0, scores, 0, length * NameTag.COUNT);
    NameModel.viterbi(scores, back, transitions, length, mask, from);
    byte[] tags = new byte[length];
    int tag = NameModel.best(scores, (length - 1) * NameTag.COUNT);
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = (byte) tag;
      tag = back[i * NameTag.COUNT + tag];
    }
    return tags;
  }

  private void update(byte[] tags, int length, int by) {
    int before = NameTag.OUTSIDE;
    for (int i = 0; i < length; i++) {
      addToRows(i, tags[i], by);
      updateTransition(before, tags[i], by);
      before = tags[i];
    }
  }

  private void addToRows(int word, int tag, int by) {
    for (int f = 0; f < counts[word]; f++) {
      int at = rows[word * NameFeatures.MOST + f] * NameTag.COUNT + tag;
      weights[at] += by;
      totals[at] += (long) by * step;
    }
  }

  private void updateTransition(int before, int tag, int by) {
    int at = before * NameTag.COUNT + tag;
    transitions[at] += by;
    transitionTotals[at] += (long) by * step;
  }

  /** The weights averaged over all steps, as whole numbers that fit a short. */
  private NameModel model() {
    double largest = 1;
    for (int i = 0; i < SIZE; i++) {
      largest = Math.max(largest, Math.abs(average(weights[i], totals[i])));
    }
    double scale = Math.min(FINEST, Short.MAX_VALUE / largest);
    short[] averaged = new short[SIZE];
    for (int i = 0; i < SIZE; i++) {
      averaged[i] = (short) Math.rint(average(weights[i], totals[i]) * scale);
    }
    int[] averagedTransitions = new int[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      double average = average(transitions[i], transitionTotals[i]);
      averagedTransitions[i] =
          (int) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, Math.rint(average * scale)));
    }
    return new NameModel(averaged, averagedTransitions, common);
  }

  private double average(int weight, long total) {
    return weight - (double) total / step;
  }
}
