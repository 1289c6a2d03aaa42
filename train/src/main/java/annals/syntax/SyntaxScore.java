// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well and how fast a reader reads a treebank whose words are given. Every word counts,
 * punctuation too, and a label counts with its subtype. A word without a lemma of its own ({@code
 * _} in the treebank) is not held against the lemmatizer, as in the CoNLL 2018 evaluation.
 *
 * @param words how many words the treebank has
 * @param upos words with the right universal part of speech
 * @param xpos words with the right English part of speech
 * @param lemmas words with the right lemma, capitals included
 * @param heads words with the right head
 * @param arcs words with the right head and label
 * @param coreGold core arguments in the treebank: nsubj, obj, iobj, csubj, ccomp and xcomp, with
 *     any subtype
 * @param coreFound core arguments that the reader found
 * @param coreRight those with the right head and the right label
 * @param tagsPerSecond words tagged in a second of processor time, warm, on one thread
 * @param parsesPerSecond words tagged and parsed in a second, likewise
 */
public record SyntaxScore(
    int words,
    int upos,
    int xpos,
    int lemmas,
    int heads,
    int arcs,
    int coreGold,
    int coreFound,
    int coreRight,
    double tagsPerSecond,
    double parsesPerSecond) {

  private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp");

  /** Each round of warming up, and the timed one after them, goes on for at least so many words. */
  private static final int TIMED_WORDS = 200_000;

  private static final int WARMING_ROUNDS = 4;

  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Scores a reader on the gold sentences of a CoNLL-U text. */
  public static SyntaxScore of(SyntaxReader reader, Reader treebank) throws IOException {
    List<GoldSentence> gold = Conllu.read(treebank);
    var count = new Count();
    for (GoldSentence sentence : gold) {
      count.add(sentence, reader.parse(reader.tag(sentence.words())));
    }
    return new SyntaxScore(
        count.words,
        count.upos,
        count.xpos,
        count.lemmas,
        count.heads,
        count.arcs,
        count.coreGold,
        count.coreFound,
        count.coreRight,
        speed(reader, gold, false),
        speed(reader, gold, true));
  }

  private static double speed(SyntaxReader reader, List<GoldSentence> gold, boolean parse) {
    double speed = 0;
    for (int round = 0; round <= WARMING_ROUNDS && !gold.isEmpty(); round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int read = 0;
      while (read < TIMED_WORDS) {
        for (GoldSentence sentence : gold) {
          TaggedSentence tagged = reader.tag(sentence.words());
          read += parse ? reader.parse(tagged).size() : tagged.size();
        }
      }
      speed = read / ((THREADS.getCurrentThreadCpuTime() - start) / NANOS);
    }
    return speed;
  }

  /** The scores as one line of text. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "words %d  UPOS %.2f  XPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f  core P %.2f R %.2f"
            + "  tag %.0f tokens/s  tag+parse %.0f tokens/s",
        words,
        percent(upos, words),
        percent(xpos, words),
        percent(lemmas, words),
        percent(heads, words),
        percent(arcs, words),
        percent(coreRight, coreFound),
        percent(coreRight, coreGold),
        tagsPerSecond,
        parsesPerSecond);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** The sums while they are taken. */
  private static final class Count {
    private int words;
    private int upos;
    private int xpos;
    private int lemmas;
    private int heads;
    private int arcs;
    private int coreGold;
    private int coreFound;
    private int coreRight;

    void add(GoldSentence gold, ParsedSentence parsed) {
      TaggedSentence tagged = parsed.tagged();
      for (int i = 0; i < gold.size(); i++) {
        words++;
        upos += tagged.upos(i).name().equals(gold.upos().get(i)) ? 1 : 0;
        xpos += tagged.xpos(i).equals(gold.xpos().get(i)) ? 1 : 0;
        String lemma = gold.lemmas().get(i);
        lemmas += lemma.equals("_") || tagged.lemma(i).equals(lemma) ? 1 : 0;
        String label = gold.deprels().get(i);
        boolean head = parsed.head(i) == gold.heads().get(i);
        boolean arc = head && parsed.deprel(i).equals(label);
        heads += head ? 1 : 0;
        arcs += arc ? 1 : 0;
        coreGold += isCore(label) ? 1 : 0;
        coreFound += isCore(parsed.deprel(i)) ? 1 : 0;
        coreRight += arc && isCore(label) ? 1 : 0;
      }
    }

    private static boolean isCore(String label) {
      int colon = label.indexOf(':');
      return CORE.contains(colon < 0 ? label : label.substring(0, colon));
    }
  }
}
