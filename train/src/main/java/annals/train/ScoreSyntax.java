// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.syntax.SyntaxReader;
import annals.syntax.SyntaxScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code score-syntax --data=FILE}: scores tags, lemmas and trees against CoNLL-U with gold tokens;
 * of a folder, its {@code *-dev.conllu} files.
 */
@Command(name = "score-syntax", description = "Scores tags, lemmas and trees on CoNLL-U.")
final class ScoreSyntax implements Callable<Integer> {
  private static final String DEV = "-dev.conllu";

  @Option(names = "--data", required = true, paramLabel = "FILE")
  private Path data;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Path treebank : DataFolder.of(data).treebanks(DEV)) {
      try (Reader reader = Files.newBufferedReader(treebank)) {
        out.println(treebank.getFileName());
        out.println(SyntaxScore.of(SyntaxReader.standard(), reader).line());
      }
    }
    return 0;
  }
}
