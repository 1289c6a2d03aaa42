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

/**
 * {@code -Dpipeline=diff -Dbefore=FOLDER -Dafter=FOLDER}: prints what changed between two dataset
 * folders, in lines that make a commit message, and writes {@code diff.json} into {@code -Doutput}
 * where one is given.
 */
final class Diff {
  private static final String DEFAULT_FOLDER = "output/dataset";
  private static final String FILE = "diff.json";

  private Diff() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    if (arguments.before == null) {
      throw new UsageError("compared with what? -Dbefore=FOLDER is missing");
    }
    Path before = Path.of(arguments.before);
    Path after = Path.of(arguments.after == null ? DEFAULT_FOLDER : arguments.after);
    if (arguments.output != null && DatasetDiff.isDataset(Path.of(arguments.output))) {
      throw new UsageError(
          "%s is a dataset, and %s is no part of it; write it elsewhere (-Doutput=FOLDER)"
              .formatted(arguments.output, FILE));
    }
    DatasetDiff diff;
    try {
      diff = DatasetDiff.between(before, after);
    } catch (NotComparable e) {
      throw new UsageError(e.getMessage());
    }
    out.print(diff.text());
    if (arguments.output != null) {
      write(Path.of(arguments.output), diff);
    }
    return ExitCode.OK;
  }

  private static void write(Path folder, DatasetDiff diff) throws IOException {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(FILE), diff.json());
    } catch (java.nio.file.FileSystemException e) {
      throw new UsageError("cannot write " + folder.resolve(FILE) + ": " + e.getMessage());
    }
  }
}
