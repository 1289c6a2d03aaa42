// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.PipelineCatalog;
import java.io.PrintStream;
import java.nio.file.Path;

/** {@code -Dpipeline=list}: what can be run, and how. */
final class ListPipelines {

  private ListPipelines() {}

  static int run(PrintStream out) {
    PipelineCatalog catalog = PipelineCatalog.in(Path.of(""));
    out.println("Pipelines (pipelines/NAME.yaml), each with -Dpipeline=NAME:");
    for (String name : catalog.names()) {
      out.printf("  %-10s %s%n", name, catalog.find(name, Commands.NAMES).description());
    }
    out.println("Commands, by the same flag:");
    out.printf("  %-10s %s%n", "list", "This list.");
    out.printf("  %-10s %s%n", "verify", "Checks a dataset folder (-Doutput) and its inputs.");
    out.println(
        "Options: -Dinput=GLOB -Doutput=FOLDER -Dclean=MODE; --help with the jar shows all.");
    return ExitCode.OK;
  }
}
