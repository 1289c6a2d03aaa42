// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import annals.pipeline.PipelineCatalog;
import annals.pipeline.UsageError;
import java.io.PrintStream;
import java.nio.file.Path;

/** {@code -Dpipeline=list}: what can be run, and how. */
final class ListPipelines {

  private ListPipelines() {}

  static int run(PrintStream out) {
    PipelineCatalog catalog = PipelineCatalog.in(Path.of(""));
    out.println("Pipelines (pipelines/NAME.yaml), each with -Dpipeline=NAME:");
    for (String name : catalog.names()) {
      line(out, name, description(catalog, name));
    }
    out.println("Commands, by the same flag:");
    Commands.all().forEach((name, command) -> line(out, name, command.description()));
    out.println(
        "Options: -Dinput=GLOB -Doutput=FOLDER -Dclean=MODE; --help with the jar shows all.");
    return ExitCode.OK;
  }

  private static void line(PrintStream out, String name, String description) {
    out.printf("  %-14s %s%n", name, description);
  }

  /** A file with a mistake in it must not hide the others. */
  private static String description(PipelineCatalog catalog, String name) {
    try {
      return catalog.find(name, Commands.names()).description();
    } catch (UsageError e) {
      return "cannot be read: " + e.getMessage();
    }
  }
}
