// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.syntax.SyntaxReader;
import annals.syntax.UnseenTagging;
import annals.text.LongTable;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the name model learns from: texts whose names are marked, treebanks that mark entities, and
 * treebanks that only tell where a proper noun stands. Each sentence has the parts of speech that a
 * tagger gives it which has not seen it, for those are what the model will meet.
 */
public final class NameCorpus {
  /** What only treebanks with entity spans hold. */
  private static final String ENTITY = "Entity=(";

  private static final int SMALL_FOR_EACH_CAPITAL = 3;

  private final List<List<LabelledSentence>> marked;
  private final List<List<LabelledSentence>> annotated = new ArrayList<>();
  private final List<List<LabelledSentence>> plain = new ArrayList<>();
  private final IdentityHashMap<LabelledSentence, long[]> tags = new IdentityHashMap<>();

  private NameCorpus(List<List<LabelledSentence>> marked) {
    this.marked = marked;
  }

  /**
   * Reads treebanks in CoNLL-U, of which those with entity spans are annotated, and takes the
   * documents of marked texts with them.
   */
  public static NameCorpus of(List<String> treebanks, List<List<LabelledSentence>> marked)
      throws IOException {
    var corpus = new NameCorpus(marked);
    var order = new ArrayList<String>();
    treebanks.stream().filter(text -> text.contains(ENTITY)).forEach(order::add);
    treebanks.stream().filter(text -> !text.contains(ENTITY)).forEach(order::add);
    for (String treebank : order) {
      (treebank.contains(ENTITY) ? corpus.annotated : corpus.plain)
          .addAll(TreebankNames.read(treebank));
    }
    var readers = UnseenTagging.readers(order.stream().map(StringReader::new).toList()).iterator();
    Stream.concat(corpus.annotated.stream(), corpus.plain.stream())
        .flatMap(List::stream)
        .forEach(sentence -> corpus.tag(readers.next(), sentence));
    marked.stream()
        .flatMap(List::stream)
        .forEach(sentence -> corpus.tag(SyntaxReader.standard(), sentence));
    return corpus;
  }

  private void tag(SyntaxReader reader, LabelledSentence sentence) {
    String text = sentence.text();
    var words = new NameTokens().scan(text, 0, text.length());
    var tokens = new Tokens();
    Tokenizer.tokenize(text, 0, text.length(), tokens);
    var wordTags = new WordTags();
    wordTags.read(reader.tag(text, tokens), words);
    tags.put(sentence, wordTags.toArray());
  }

  /** The same without some documents of the marked texts. */
  public NameCorpus without(List<List<LabelledSentence>> documents) {
    var left = new ArrayList<List<LabelledSentence>>(marked);
    left.removeIf(document -> documents.stream().anyMatch(other -> other == document));
    var corpus = new NameCorpus(left);
    corpus.annotated.addAll(annotated);
    corpus.plain.addAll(plain);
    corpus.tags.putAll(tags);
    return corpus;
  }

  long[] tags(LabelledSentence sentence) {
    return Objects.requireNonNull(tags.get(sentence));
  }

  /** The documents whose names have kinds. */
  void eachAnnotated(Consumer<List<LabelledSentence>> learner) {
    annotated.forEach(learner);
    marked.forEach(learner);
  }

  /** The documents of which only the places of names are known, and some kinds by lexicon. */
  void eachPlain(Consumer<List<LabelledSentence>> learner) {
    plain.forEach(learner);
  }

  /** NameTokens that are written small more than once, and far more often than not. */
  LongTable commonWords() {
    var small = new TreeMap<Long, Integer>();
    var capital = new HashMap<Long, Integer>();
    NameTokens words = new NameTokens();
    Stream.of(annotated, marked, plain)
        .flatMap(List::stream)
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
}
