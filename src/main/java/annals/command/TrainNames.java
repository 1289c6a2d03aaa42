// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.entity.NameTrainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code -Dpipeline=train-names -Ddata=FOLDER}: learns the model of names from the {@code
 * *-train.conllu} files of a folder, of which at least one marks entities. The same files give the
 * same bytes.
 */
final class TrainNames {
  private static final String WEIGHTS = "src/main/resources/annals/entity/names.model.gz";
  private static final String TRAIN = "-train.conllu";

  private TrainNames() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    List<Path> treebanks = DataFolder.of(arguments.data).treebanks(TRAIN);
    var texts = new ArrayList<String>();
    for (Path treebank : treebanks) {
      texts.add(Files.readString(treebank));
    }
    byte[] bytes = NameTrainer.train(texts);
    Path weights = Path.of(arguments.output == null ? WEIGHTS : arguments.output);
    Files.write(weights, bytes);
    out.printf(Locale.ROOT, "%s: %,d bytes, learned from %s%n", weights, bytes.length, treebanks);
    return ExitCode.OK;
  }
}
