// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.check.CheckResult;
import annals.check.Verification;
import annals.pipeline.DatasetFloors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code annals verify [FOLDER]}: checks a dataset folder and its inputs, prints each invariant
 * with its count, and names the first rows that break one.
 */
final class Verify {
  private Verify() {}

  static int run(PlainWords words, Arguments arguments, PrintStream out) throws IOException {
    words.atMost(1, "verify [FOLDER]");
    Path folder = MadeDatasets.named(words.rest(), arguments.output);
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
