// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.text.Tokenizer;
import annals.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Learns {@code clusters.txt} from CoNLL-U files and plain text files. No test: {@code mvn
 * test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=annals.syntax.LearnClusters
 * -Dexec.args="OUT FILE..."}.
 */
public final class LearnClusters {
  /** A rough end of a sentence, which is all that it takes. */
  private static final Pattern END = Pattern.compile("(?<=[.!?])[\"”’)]?\\s+(?=[\"“‘(]?[A-Z0-9])");

  private LearnClusters() {}

  public static void main(String[] files) throws IOException {
    var sentences = new ArrayList<List<String>>();
    for (int i = 1; i < files.length; i++) {
      Path file = Path.of(files[i]);
      if (files[i].endsWith(".conllu")) {
        try (var reader = Files.newBufferedReader(file)) {
          Conllu.read(reader).forEach(sentence -> sentences.add(sentence.words()));
        }
      } else {
        for (String line : Files.readAllLines(file)) {
          END.splitAsStream(line).forEach(sentence -> sentences.add(words(sentence)));
        }
      }
    }
    Files.write(Path.of(files[0]), Clusters.lines(ClusterTraining.learn(sentences)));
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
