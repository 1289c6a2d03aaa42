// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import annals.clean.CleanerTraining;
import annals.clean.CleanerTraining.LabelledPage;
import annals.clean.CrossValidation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code train-cleaner --data=FOLDER [--output=FOLDER]}: learns the weights of the cleaning models
 * from pages of which the article is known, and tells how they do on hosts that they have not seen:
 * the model of text, and the one of HTML where the folder has the pages as HTML. The same folder
 * gives the same bytes. With an output folder the weights go there, and beside them, as CSV, what
 * was kept of each page by the model that had not seen its host.
 */
@Command(name = "train-cleaner", description = "Learns the cleaning models from labelled pages.")
final class TrainCleaner implements Callable<Integer> {
  private static final Path WEIGHTS = Path.of("src/main/resources/annals/clean");
  private static final int FOLDS = 5;

  @Option(names = "--data", required = true, paramLabel = "FOLDER")
  private Path data;

  @Option(names = "--output", paramLabel = "FOLDER")
  private @Nullable Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    DataFolder pages = DataFolder.of(data);
    Path folder = output == null ? WEIGHTS : output;
    Files.createDirectories(folder);
    train("text", pages.labelledTexts(), folder.resolve(CleanerTraining.TEXT_WEIGHTS));
    if (pages.hasHtml()) {
      train("html", pages.labelledHtml(), folder.resolve(CleanerTraining.HTML_WEIGHTS));
    }
    return 0;
  }

  private void train(String mode, List<LabelledPage> pages, Path weights) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%s: %,d pages, %d folds by host%n", mode, pages.size(), FOLDS);
    CrossValidation validation = CleanerTraining.crossValidate(pages, FOLDS);
    validation.folds().forEach(out::println);
    if (output != null) {
      Files.writeString(output.resolve("kept_" + mode + ".csv"), validation.keptCsv());
    }
    byte[] bytes = CleanerTraining.train(pages);
    Files.write(weights, bytes);
    out.printf(Locale.ROOT, "%s: %,d bytes, learned from all pages%n", weights, bytes.length);
  }
}
