// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.diff.DatasetDiff;
import annals.diff.DatasetDiff.NotComparable;
import annals.pipeline.UsageError;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * {@code annals diff BEFORE AFTER}: prints what changed between two dataset folders, in lines that
 * make a commit message, then some of the rows; {@code diff.json} and {@code diff.md} go into
 * {@code --output} where one is given.
 */
final class Diff {
  private static final String DEFAULT_FOLDER = "output/dataset";
  private static final String FILE = "diff.json";
  private static final String MARKDOWN = "diff.md";

  private Diff() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out) throws IOException {
    words.atMost(2, "diff BEFORE [AFTER]");
    String old = words.rest().isEmpty() ? arguments.before : words.rest().get(0);
    if (old == null) {
      throw new UsageError("compared with what? --before=FOLDER is missing");
    }
    String now = words.rest().size() < 2 ? arguments.after : words.rest().get(1);
    Path before = Path.of(old);
    Path after = Path.of(now == null ? DEFAULT_FOLDER : now);
    if (now == null && !DatasetDiff.isDataset(after)) {
      throw new UsageError(
          "%s, and what else? annals diff BEFORE AFTER (there is no %s)".formatted(old, after));
    }
    if (arguments.output != null && DatasetDiff.isDataset(Path.of(arguments.output))) {
      throw new UsageError(
          "%s is a dataset, and %s is no part of it; write it elsewhere (--output=FOLDER)"
              .formatted(arguments.output, FILE));
    }
    DatasetDiff diff;
    try {
      diff = DatasetDiff.between(before, after, arguments.rows);
    } catch (NotComparable e) {
      throw new UsageError(e.getMessage());
    }
    out.print(diff.text());
    out.print(diff.rows());
    if (arguments.output != null) {
      write(Path.of(arguments.output), diff, arguments.pages);
    }
    return ExitCode.OK;
  }

  private static void write(Path folder, DatasetDiff diff, @Nullable String pages)
      throws IOException {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(FILE), diff.json());
      Files.writeString(folder.resolve(MARKDOWN), diff.markdown(pages));
    } catch (java.nio.file.FileSystemException e) {
      throw new UsageError("cannot write " + folder.resolve(FILE) + ": " + e.getMessage());
    }
  }
}
