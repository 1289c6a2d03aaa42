// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scores {@link Tokenizer} against the words of CoNLL-U files: a token counts if both its ends are
 * those of a word. The words of a multi-word token count one by one. Run it with the files as
 * arguments; docs/sentences.md has the command.
 */
final class TokenScore {
  private int words;
  private int tokens;
  private int both;

  private TokenScore() {}

  public static void main(String[] files) throws IOException {
    var all = new TokenScore();
    for (String file : files) {
      var score = new TokenScore();
      score.addFile(Path.of(file));
      score.print(Path.of(file).getFileName().toString());
      all.words += score.words;
      all.tokens += score.tokens;
      all.both += score.both;
    }
    all.print("all");
  }

  private void addFile(Path file) throws IOException {
    String text = "";
    var lines = new ArrayList<String[]>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isEmpty()) {
        addSentence(text, wordSpans(text, lines));
        lines.clear();
      } else if (!line.startsWith("#")) {
        lines.add(line.split("\t"));
      }
    }
  }

  private void addSentence(String text, Set<Span> gold) {
    var found = new Tokens();
    Tokenizer.tokenize(text, 0, text.length(), found);
    words += gold.size();
    tokens += found.size();
    for (int i = 0; i < found.size(); i++) {
      both += gold.contains(found.span(i)) ? 1 : 0;
    }
  }

  /** Words follow one another in the text, spaces aside; empty nodes and ranges are no words. */
  private static Set<Span> wordSpans(String text, List<String[]> lines) {
    var spans = new HashSet<Span>();
    int at = 0;
    for (String[] line : lines) {
      if (!line[0].chars().allMatch(Character::isDigit)) {
        continue;
      }
      int start = text.indexOf(line[1], at);
      if (start < 0) {
        throw new IllegalArgumentException("no " + line[1] + " in: " + text);
      }
      at = start + line[1].length();
      spans.add(Span.of(start, at));
    }
    return spans;
  }

  private void print(String name) {
    double precision = 100.0 * both / tokens;
    double recall = 100.0 * both / words;
    double f1 = 200.0 * both / (tokens + words);
    System.out.printf(Locale.ROOT, "%-20s P %.2f  R %.2f  F1 %.2f%n", name, precision, recall, f1);
  }
}
