// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.syntax.SyntaxTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train-syntax --data=FOLDER [--output=FILE]}: learns the tagger, lemmatizer and parser from
 * the {@code *-train.conllu} files of a folder. The same files give the same bytes.
 */
@Command(
    name = "train-syntax",
    description = "Learns tagger, lemmatizer and parser from treebanks.")
final class TrainSyntax implements Callable<Integer> {
  @Mixin private TreebankData data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "src/main/resources/annals/syntax/english.bin.gz")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> treebanks = data.files();
    var readers = new ArrayList<Reader>();
    try (OutputStream bytes = Files.newOutputStream(output)) {
      for (Path treebank : treebanks) {
        readers.add(Files.newBufferedReader(treebank));
      }
      SyntaxTraining.train(readers, bytes);
    } finally {
      for (Reader reader : readers) {
        reader.close();
      }
    }
    spec.commandLine().getOut().println(output + ": learned from " + treebanks);
    return 0;
  }
}
