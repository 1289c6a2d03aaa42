// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.syntax.SyntaxTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code -Dpipeline=train-syntax -Ddata=FOLDER}: learns the tagger, lemmatizer and parser from the
 * {@code *-train.conllu} files of a folder. The same files give the same bytes.
 */
final class TrainSyntax {
  private static final String WEIGHTS = "src/main/resources/annals/syntax/english.bin.gz";
  private static final String TRAIN = "-train.conllu";

  private TrainSyntax() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    List<Path> treebanks = DataFolder.of(arguments.data).treebanks(TRAIN);
    Path weights = Path.of(arguments.output == null ? WEIGHTS : arguments.output);
    var readers = new ArrayList<Reader>();
    try (OutputStream bytes = Files.newOutputStream(weights)) {
      for (Path treebank : treebanks) {
        readers.add(Files.newBufferedReader(treebank));
      }
      SyntaxTraining.train(readers, bytes);
    } finally {
      for (Reader reader : readers) {
        reader.close();
      }
    }
    out.println(weights + ": learned from " + treebanks);
    return ExitCode.OK;
  }
}
