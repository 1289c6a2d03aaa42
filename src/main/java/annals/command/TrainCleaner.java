// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.clean.CleanerTraining;
import annals.clean.CleanerTraining.LabelledPage;
import annals.clean.CrossValidation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code -Dpipeline=train-cleaner -Ddata=FOLDER}: learns the weights of the cleaning models from
 * pages of which the article is known, and tells how they do on hosts that they have not seen: the
 * model of text, and the one of HTML where the folder has the pages as HTML. The same folder gives
 * the same bytes. With {@code -Doutput=FOLDER} the weights go there, and beside them, as CSV, what
 * was kept of each page by the model that had not seen its host.
 */
final class TrainCleaner {
  private static final String WEIGHTS = "src/main/resources/annals/clean";
  private static final int FOLDS = 5;

  private TrainCleaner() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    DataFolder data = DataFolder.of(arguments.data);
    boolean elsewhere = arguments.output != null;
    Path folder = Path.of(elsewhere ? arguments.output : WEIGHTS);
    Files.createDirectories(folder);
    train("text", data.labelledTexts(), folder, CleanerTraining.TEXT_WEIGHTS, elsewhere, out);
    if (data.hasHtml()) {
      train("html", data.labelledHtml(), folder, CleanerTraining.HTML_WEIGHTS, elsewhere, out);
    }
    return ExitCode.OK;
  }

  private static void train(
      String mode,
      List<LabelledPage> pages,
      Path folder,
      String name,
      boolean kept,
      PrintStream out)
      throws IOException {
    out.printf(Locale.ROOT, "%s: %,d pages, %d folds by host%n", mode, pages.size(), FOLDS);
    CrossValidation validation = CleanerTraining.crossValidate(pages, FOLDS);
    validation.folds().forEach(out::println);
    if (kept) {
      Files.writeString(folder.resolve("kept_" + mode + ".csv"), validation.keptCsv());
    }
    byte[] bytes = CleanerTraining.train(pages);
    Path weights = folder.resolve(name);
    Files.write(weights, bytes);
    out.printf(Locale.ROOT, "%s: %,d bytes, learned from all pages%n", weights, bytes.length);
  }
}
