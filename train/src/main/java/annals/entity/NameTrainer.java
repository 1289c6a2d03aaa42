// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.entity.LabelledSentence.Name;
import annals.syntax.SyntaxReader;
import annals.syntax.UnseenTagging;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the name model from treebanks, as {@link ChainLearner} does. Where only part is known (a
 * name, of whatever kind), all tags that agree with it are allowed. The parts of speech that the
 * model will meet are those of a tagger that does not know the text, so each sentence is tagged by
 * what the others teach. A fixed order: the same treebanks give the same bytes.
 */
public final class NameTrainer {
  /** What only treebanks with entity spans hold. */
  private static final String ENTITY = "Entity=(";

  private static final int PASSES = 10;
  private static final int SIZE = NameModel.BUCKETS * NameTag.COUNT;
  private static final int OUTSIDE_ONLY = 1;

  /** Outside, or the first word of a name. */
  private static final int FIRSTS = 0b010101011;

  private static final int ALL = (1 << NameTag.COUNT) - 1;
  private static final double FINEST = 512;

  /** Weights below this change few tags and make a third of the file. */
  private static final int SMALLEST = 8;

  private static final int SMALL_FOR_EACH_CAPITAL = 3;

  private final ChainLearner learner = new ChainLearner(NameModel.BUCKETS);
  private final LongTable common;
  private final NameFeatures features;
  private final NameTokens words = new NameTokens();
  private final WordTags wordTags = new WordTags();

  /** The parts of speech of each sentence, tagged by who has not seen it. */
  private final Map<LabelledSentence, int[]> tags;

  /** Names of plain treebanks are typed by the lexicons, so one pass does without them. */
  private boolean hideNames;

  private int[] rows = new int[NameFeatures.MOST * 64];
  private int[] counts = new int[64];
  private int[] allowed = new int[64];

  private NameTrainer(LongTable common, Map<LabelledSentence, int[]> tags) {
    this.tags = tags;
    this.common = common;
    this.features = new NameFeatures(LexiconFlags.load(), common, NameModel.BUCKETS);
  }

  /** Words that the treebanks write small more than once, and far more often than not. */
  private static LongTable commonWords(
      List<List<LabelledSentence>> annotated, List<List<LabelledSentence>> plain) {
    var small = new TreeMap<Long, Integer>();
    var capital = new HashMap<Long, Integer>();
    NameTokens words = new NameTokens();
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
      (treebank.contains(ENTITY) ? annotated : plain).addAll(TreebankNames.read(treebank));
    }
    var trainer = new NameTrainer(commonWords(annotated, plain), tags(treebanks, annotated, plain));
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

  private static Map<LabelledSentence, int[]> tags(
      List<String> treebanks,
      List<List<LabelledSentence>> annotated,
      List<List<LabelledSentence>> plain) {
    var order = new ArrayList<String>();
    treebanks.stream().filter(text -> text.contains(ENTITY)).forEach(order::add);
    treebanks.stream().filter(text -> !text.contains(ENTITY)).forEach(order::add);
    List<SyntaxReader> readers;
    try {
      readers = UnseenTagging.readers(order.stream().map(StringReader::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var tags = new IdentityHashMap<LabelledSentence, int[]>();
    var words = new NameTokens();
    var wordTags = new WordTags();
    var next = readers.iterator();
    Stream.concat(annotated.stream(), plain.stream())
        .flatMap(List::stream)
        .forEach(
            sentence -> {
              String text = sentence.text();
              words.scan(text, 0, text.length());
              var tokens = new Tokens();
              Tokenizer.tokenize(text, 0, text.length(), tokens);
              wordTags.read(next.next().tag(text, tokens), words);
              tags.put(sentence, wordTags.toArray());
            });
    return tags;
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
      wordTags.set(Objects.requireNonNull(tags.get(sentence)));
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
