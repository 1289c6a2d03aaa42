// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.entity.NameTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train-names --data=FOLDER [--output=FILE]}: learns the model of names from the {@code
 * *-train.conllu} files of a folder, of which at least one marks entities. The same files give the
 * same bytes.
 */
@Command(name = "train-names", description = "Learns the model of names from treebanks.")
final class TrainNames implements Callable<Integer> {
  @Mixin private TreebankData data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "src/main/resources/annals/entity/names.model.gz")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> treebanks = data.files();
    var texts = new ArrayList<String>();
    for (Path treebank : treebanks) {
      texts.add(Files.readString(treebank));
    }
    byte[] bytes = NameTrainer.train(texts);
    Files.write(output, bytes);
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%s: %,d bytes, learned from %s%n", output, bytes.length, treebanks);
    return 0;
  }
}
