// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.clean.CleanerTraining;
import annals.clean.CleanerTraining.LabelledPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code -Dpipeline=train-cleaner -Ddata=FOLDER}: learns the weights of the cleaning model from
 * pages of which the article is known, and tells how it does on hosts that it has not seen. The
 * same folder gives the same bytes.
 */
final class TrainCleaner {
  private static final String WEIGHTS = "src/main/resources/annals/clean/weights.bin";
  private static final int FOLDS = 5;

  private TrainCleaner() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    List<LabelledPage> pages = DataFolder.of(arguments.data).labelledPages();
    Path weights = Path.of(arguments.output == null ? WEIGHTS : arguments.output);
    out.printf(Locale.ROOT, "%,d pages, %d folds by host%n", pages.size(), FOLDS);
    CleanerTraining.crossValidate(pages, FOLDS).folds().forEach(out::println);
    byte[] bytes = CleanerTraining.train(pages);
    Files.write(weights, bytes);
    out.printf(Locale.ROOT, "%s: %,d bytes, learned from all pages%n", weights, bytes.length);
    return ExitCode.OK;
  }
}
