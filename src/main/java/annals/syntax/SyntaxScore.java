// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/**
 * How well and how fast a reader reads a treebank whose words are given. Every word counts,
 * punctuation too. A word without a lemma of its own ({@code _} in the treebank) is not held
 * against the lemmatizer, as in the CoNLL 2018 evaluation.
 *
 * @param words how many words the treebank has
 * @param upos words with the right universal part of speech
 * @param xpos words with the right English part of speech
 * @param lemmas words with the right lemma, capitals included
 * @param tagsPerSecond words tagged in a second, warm, on one thread
 */
public record SyntaxScore(int words, int upos, int xpos, int lemmas, double tagsPerSecond) {
  /** Warm-up and timing go on for at least so many words. */
  private static final int TIMED_WORDS = 1_000_000;

  private static final double NANOS = 1e9;

  /** Scores a reader on the gold sentences of a CoNLL-U text. */
  public static SyntaxScore of(SyntaxReader reader, Reader treebank) throws IOException {
    List<GoldSentence> gold = Conllu.read(treebank);
    int words = 0;
    int upos = 0;
    int xpos = 0;
    int lemmas = 0;
    for (GoldSentence sentence : gold) {
      TaggedSentence tagged = reader.tag(sentence.words());
      for (int i = 0; i < sentence.size(); i++) {
        words++;
        upos += tagged.upos(i).name().equals(sentence.upos().get(i)) ? 1 : 0;
        xpos += tagged.xpos(i).equals(sentence.xpos().get(i)) ? 1 : 0;
        String lemma = sentence.lemmas().get(i);
        lemmas += lemma.equals("_") || tagged.lemma(i).equals(lemma) ? 1 : 0;
      }
    }
    return new SyntaxScore(words, upos, xpos, lemmas, speed(reader, gold, words));
  }

  private static double speed(SyntaxReader reader, List<GoldSentence> gold, int words) {
    double speed = 0;
    for (int round = 0; round < 2 && words > 0; round++) {
      long start = System.nanoTime();
      int read = 0;
      while (read < TIMED_WORDS) {
        for (GoldSentence sentence : gold) {
          read += reader.tag(sentence.words()).size();
        }
      }
      speed = read / ((System.nanoTime() - start) / NANOS);
    }
    return speed;
  }

  /** The scores as one line of text. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "words %d  UPOS %.2f  XPOS %.2f  lemma %.2f  tag %,.0f tokens/s",
        words,
        percent(upos, words),
        percent(xpos, words),
        percent(lemmas, words),
        tagsPerSecond);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
