// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.check.CheckResult;
import annals.check.Verification;
import annals.pipeline.DatasetFloors;
import annals.pipeline.UsageError;
import annals.publish.Manifest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code -Dpipeline=verify}: checks a dataset folder and its inputs, prints each invariant with its
 * count, and names the first rows that break one.
 */
final class Verify {
  private static final String DEFAULT_FOLDER = "output/dataset";

  private Verify() {}

  static int run(Arguments arguments, PrintStream out) throws IOException {
    Path folder = Path.of(arguments.output == null ? DEFAULT_FOLDER : arguments.output);
    if (!Files.isDirectory(folder)) {
      throw new UsageError("there is no folder " + folder + " to verify (-Doutput=FOLDER)");
    }
    if (!Files.exists(folder.resolve(Manifest.PATH))) {
      throw new UsageError(
          "%s is no dataset: it holds no %s; run a pipeline into it or name another (-Doutput=FOLDER)"
              .formatted(folder, Manifest.PATH));
    }
    List<CheckResult> results =
        Verification.run(folder, Path.of(""), DatasetFloors.of(folder, Path.of("")));
    boolean whole = true;
    for (CheckResult result : results) {
      whole &= result.holds();
      String verdict = result.holds() ? "holds" : "broken " + result.broken() + " times";
      out.printf(
          Locale.ROOT,
          "  %-60s %,12d  %s%n",
          result.invariant().statement(),
          result.checked(),
          verdict);
      result.examples().forEach(example -> out.println("      " + example));
    }
    out.println(folder + (whole ? ": every invariant holds" : ": broken"));
    return whole ? ExitCode.OK : ExitCode.FAILED;
  }
}
