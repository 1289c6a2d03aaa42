// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.syntax.ClusterTraining;
import annals.syntax.Clusters;
import annals.syntax.Conllu;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code learn-clusters FILE...}: learns {@code clusters.txt} from the words of CoNLL-U files and
 * of plain text files, in the order in which they are given.
 */
@Command(name = "learn-clusters", description = "Sorts words into clusters by their neighbours.")
final class LearnClusters implements Callable<Integer> {
  /** A rough end of a sentence, which is all that it takes. */
  private static final Pattern END = Pattern.compile("(?<=[.!?])[\"”’)]?\\s+(?=[\"“‘(]?[A-Z0-9])");

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "train/src/main/resources/annals/syntax/clusters.txt")
  private Path output;

  @Override
  public Integer call() throws IOException {
    var sentences = new ArrayList<List<String>>();
    for (Path file : files) {
      if (file.toString().endsWith(".conllu")) {
        try (Reader reader = Files.newBufferedReader(file)) {
          Conllu.read(reader).forEach(sentence -> sentences.add(sentence.words()));
        }
      } else {
        for (String line : Files.readAllLines(file)) {
          END.splitAsStream(line).forEach(sentence -> sentences.add(words(sentence)));
        }
      }
    }
    Files.write(output, Clusters.lines(ClusterTraining.learn(sentences)));
    return 0;
  }

  private static List<String> words(String sentence) {
    var tokens = new Tokens();
    Tokenizer.tokenize(sentence, 0, sentence.length(), tokens);
    var words = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(sentence.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }
}
