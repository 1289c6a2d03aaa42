// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.syntax.SyntaxReader;
import annals.syntax.SyntaxScore;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code -Dpipeline=score-syntax -Ddata=FILE}: scores tags, lemmas and trees against CoNLL-U with
 * gold tokens; of a folder, its {@code *-dev.conllu} files.
 */
final class ScoreSyntax {
  private static final String DEV = "-dev.conllu";

  private ScoreSyntax() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    for (Path treebank : DataFolder.of(arguments.data).treebanks(DEV)) {
      try (Reader reader = Files.newBufferedReader(treebank)) {
        out.println(treebank.getFileName());
        out.println(SyntaxScore.of(SyntaxReader.standard(), reader).line());
      }
    }
    return ExitCode.OK;
  }
}
