// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.syntax.Conllu;
import annals.syntax.GoldSentence;
import annals.syntax.SyntaxReader;
import annals.syntax.TaggedSentence;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code compare-taggers FILE...}: tags CoNLL-U files with OpenNLP's English model and with the
 * standard reader, in one run, and prints the share of right universal tags and the tokens a second
 * of both.
 */
@Command(name = "compare-taggers", description = "Tags CoNLL-U beside OpenNLP's tagger.")
final class CompareTaggers implements Callable<Integer> {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int TIMED_WORDS = 100_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Spec private CommandSpec spec;

  private interface UposTagger {
    String[] tag(String[] words);
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      List<GoldSentence> gold;
      try (var reader = Files.newBufferedReader(file)) {
        gold = Conllu.read(reader);
      }
      report("OpenNLP", file, gold, openNlp());
      report("annals", file, gold, annals());
    }
    return 0;
  }

  private static UposTagger openNlp() throws IOException {
    try (InputStream in = CompareTaggers.class.getResourceAsStream(MODEL)) {
      var tagger = new POSTaggerME(new POSModel(in));
      return tagger::tag;
    }
  }

  private static UposTagger annals() {
    SyntaxReader reader = SyntaxReader.standard();
    return words -> {
      TaggedSentence tagged = reader.tag(List.of(words));
      var tags = new String[words.length];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = tagged.upos(i).name();
      }
      return tags;
    };
  }

  private void report(String name, Path file, List<GoldSentence> gold, UposTagger tagger) {
    int right = 0;
    int words = 0;
    for (GoldSentence sentence : gold) {
      String[] tags = tagger.tag(sentence.words().toArray(String[]::new));
      for (int i = 0; i < tags.length; i++) {
        words++;
        right += tags[i].equals(sentence.upos().get(i)) ? 1 : 0;
      }
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%-8s %s  UPOS %.2f  %.0f tokens/s%n",
            name,
            file.getFileName(),
            100.0 * right / words,
            speed(gold, tagger));
  }

  private static double speed(List<GoldSentence> gold, UposTagger tagger) {
    double speed = 0;
    for (int round = 0; round < 2; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int read = 0;
      while (read < TIMED_WORDS) {
        for (GoldSentence sentence : gold) {
          read += tagger.tag(sentence.words().toArray(String[]::new)).length;
        }
      }
      speed = read / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return speed;
  }
}
