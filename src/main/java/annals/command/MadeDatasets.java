// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.diff.DatasetDiff;
import annals.pipeline.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dataset that a command means: the folder it names, else {@code output/dataset}, else the only
 * dataset in {@code output}.
 */
final class MadeDatasets {
  private static final Path OUTPUT = Path.of("output");
  private static final Path DEFAULT = OUTPUT.resolve("dataset");

  private MadeDatasets() {}

  /** Throws {@link UsageError} where there is none, with those there are. */
  static Path named(List<String> words, @Nullable String option) throws IOException {
    String name = words.isEmpty() ? option : words.get(0);
    if (name != null) {
      return checked(Path.of(name));
    }
    if (DatasetDiff.isDataset(DEFAULT)) {
      return DEFAULT;
    }
    List<Path> made = all();
    if (made.size() == 1) {
      return made.get(0);
    }
    throw new UsageError(
        made.isEmpty()
            ? "there is no dataset in output/ yet; annals run INPUT makes one, --output=FOLDER names another"
            : "which dataset? There is "
                + listed(made)
                + "; name one behind it (or --output=FOLDER)");
  }

  private static Path checked(Path folder) throws IOException {
    if (DatasetDiff.isDataset(folder)) {
      return folder;
    }
    List<Path> made = all();
    String others = made.isEmpty() ? "" : "; there is " + listed(made);
    throw new UsageError(
        Files.isDirectory(folder)
            ? folder + " is no dataset: it holds no manifest.json" + others
            : "there is no folder " + folder + others);
  }

  private static List<Path> all() throws IOException {
    if (!Files.isDirectory(OUTPUT)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(OUTPUT)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .filter(DatasetDiff::isDataset)
          .sorted()
          .toList();
    }
  }

  private static String listed(List<Path> folders) {
    return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
