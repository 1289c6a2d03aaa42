// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The treebanks that a model is learned from: {@code --data=FOLDER}. */
final class TreebankData {
  private static final String TRAIN = "-train.conllu";

  @Option(names = "--data", required = true, paramLabel = "FOLDER")
  private Path data;

  /** The {@code *-train.conllu} files of the folder, by name. */
  List<Path> files() throws IOException {
    return DataFolder.of(data).treebanks(TRAIN);
  }
}
